import { type Actor, Role } from '../../access';
import { newId, opaqueId } from '../../kernel';
import { type TestDoor, testDoor } from '../../testing/test-door';
import { ShareWorld, uuid } from '../sharing/testing/share-world';

const world = new ShareWorld();
let door: TestDoor;
let [liaison, auditor]: Actor[] = [];

const EVENT =
  'id kind title summary startsAt endsAt county { code } venue onlineUrl language capacity isPublic cancelledAt cancelReason spokespeople { id } materials { id name } pitch { id } version viewerCan { amend }';
const tried = async (name: string, input: object, id?: string, as = liaison!) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!${id ? ', $id: ID!' : ''}) { ${name}(${id ? 'id: $id, ' : ''}input: $input) { mediaEvent { ${EVENT} } userErrors { code message path } } }`;
  return (await world.app.get(as, query, { input, id }))[name];
};
const done = async (name: string, input: object, id?: string) => {
  const answer = await tried(name, input, id);
  expect(answer.userErrors).toEqual([]);
  return answer.mediaEvent;
};
const at = (days: number, hour = 7): string => {
  const day = new Date(world.app.time.now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  return `${day}T${String(hour).padStart(2, '0')}:00:00.000Z`;
};
const conference = (more: object = {}) => ({
  kind: 'PRESS_CONFERENCE',
  title: 'A doctor in every station',
  startsAt: at(10, 7),
  endsAt: at(10, 9),
  ...more,
});
const stored = async (id: string) => (await world.app.rows('media_event', `id = '${uuid(id)}'`))[0]!;

beforeAll(async () => {
  await world.start();
  door = await testDoor(world.app);
  liaison = await world.app.actor(Role.MEDIA_LIAISON);
  auditor = await world.app.actor(Role.AUDITOR);
});
afterAll(async () => {
  await door.stop();
  await world.app.stop();
});

describe('a media event', () => {
  it('has a place, a language, who speaks there and how many there is room for', async () => {
    const [county] = await world.app.rows('county', 'code = 42');
    const { recordSpokesperson } = await world.app.get(
      liaison!,
      `mutation($input: RecordSpokespersonInput!) { recordSpokesperson(input: $input) { spokesperson { id } } }`,
      { input: { personId: await world.person('Akinyi Were') } },
    );
    const speaker = recordSpokesperson.spokesperson.id;
    const event = await done(
      'recordMediaEvent',
      conference({
        title: ' A doctor in\n every station ',
        countyId: opaqueId('cty', String(county!.id)),
        venue: 'Lakeside hall, first floor',
        onlineUrl: 'https://meet.example/doctor',
        language: 'sw',
        capacity: 40,
        spokespersonIds: [speaker],
      }),
    );
    expect(event).toMatchObject({
      title: 'A doctor in every station',
      startsAt: at(10, 7),
      county: { code: 42 },
      language: 'sw',
      capacity: 40,
      isPublic: false,
      spokespeople: [{ id: speaker }],
      viewerCan: { amend: true },
    });
    const { person } = await world.app.get(
      auditor!,
      `query($id: ID!) { node(id: $id) { ... on Spokesperson { mediaEvents(first: 5) { nodes { id } } } } person: mediaEvent(id: "${event.id}") { viewerCan { amend } } }`,
      { id: speaker },
    );
    expect(person.viewerCan.amend).toBe(false);
  });

  it('is refused with an end before its beginning, a title of nothing, an address that is none, and by who may only read', async () => {
    for (const [more, path] of [
      [{ endsAt: at(10, 6) }, 'endsAt'],
      [{ endsAt: at(40) }, 'endsAt'],
      [{ title: '   ' }, 'title'],
      [{ onlineUrl: 'meet me there' }, 'onlineUrl'],
      [{ capacity: 0 }, 'capacity'],
      [{ pitchId: opaqueId('pit', '00000000-0000-4000-8000-000000000001') }, 'pitchId'],
      [{ pressReleaseId: opaqueId('prr', '00000000-0000-4000-8000-000000000001') }, 'pressReleaseId'],
    ] as const) {
      const { userErrors } = await tried('recordMediaEvent', conference(more));
      expect(userErrors).toMatchObject([{ path: ['input', path] }]);
    }
    const { errors } = await world.app.ask(
      auditor!,
      `mutation($input: RecordMediaEventInput!) { recordMediaEvent(input: $input) { userErrors { code } } }`,
      { input: conference() },
    );
    expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await world.app.rows('media_event', `title ~ 'station' and capacity is null`)).toEqual([]);
  });

  it('tells calendars of what changes in them, and of nothing else', async () => {
    const event = await done('recordMediaEvent', conference({ isPublic: true }));
    await done('amendMediaEvent', { capacity: 12, language: 'sw' }, event.id);
    expect(await stored(event.id)).toMatchObject({ sequence: 0 });
    await done('amendMediaEvent', { title: 'A doctor in every station' }, event.id);
    expect(await stored(event.id)).toMatchObject({ sequence: 0 });
    await done('amendMediaEvent', { venue: 'Elsewhere', startsAt: at(10, 8) }, event.id);
    expect(await stored(event.id)).toMatchObject({ sequence: 1 });
    const wrong = await tried('amendMediaEvent', { startsAt: at(11) }, event.id);
    expect(wrong.userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect((await tried('amendMediaEvent', { capacity: 3, expectedVersion: 1 }, event.id)).userErrors).toMatchObject([
      { code: 'CONFLICT' },
    ]);
    const cancelled = await done('cancelMediaEvent', { reason: 'The road is closed' }, event.id);
    expect(cancelled).toMatchObject({ cancelReason: 'The road is closed', cancelledAt: expect.any(String) });
    expect(await stored(event.id)).toMatchObject({ sequence: 2 });
    for (const [name, input] of [
      ['cancelMediaEvent', { reason: 'Twice' }],
      ['amendMediaEvent', { capacity: 3 }],
    ] as const)
      expect((await tried(name, input, event.id)).userErrors).toMatchObject([{ code: 'REFUSED' }]);
  });

  it('is about a pitch or a press release, of which it says the title', async () => {
    const [pitchId, releaseId] = [opaqueId('pit', newId()), opaqueId('prr', newId())];
    await world.app.dataSource.query(`insert into press_release (id) values ($1)`, [uuid(releaseId)]);
    await world.app.dataSource.query(
      `with s as (insert into story (id, title) values (gen_random_uuid(), 'Custody at night') returning id)
       insert into pitch (id, story_id, channel) select $1, id, 'PHONE' from s`,
      [uuid(pitchId)],
    );
    const { id } = await done('recordMediaEvent', conference({ pitchId, pressReleaseId: releaseId }));
    const read = `query($id: ID!) { mediaEvent(id: $id) { pitch { story { title } } pressRelease { id } } }`;
    expect((await world.app.get(auditor!, read, { id })).mediaEvent).toEqual({
      pitch: { story: { title: 'Custody at night' } },
      pressRelease: { id: releaseId },
    });
    await done('amendMediaEvent', { pitchId: null }, id);
    expect((await world.app.get(auditor!, read, { id })).mediaEvent.pitch).toBeNull();
  });

  it('cannot be cancelled once it is over, though it can be written down', async () => {
    const event = await done('recordMediaEvent', conference({ startsAt: at(-3, 7), endsAt: at(-3, 9) }));
    expect((await tried('cancelMediaEvent', { reason: 'Too late' }, event.id)).userErrors).toMatchObject([
      { code: 'REFUSED' },
    ]);
  });

  it('is found by when it is, what it is and its title', async () => {
    const titles = async (filter: object, orderBy?: object[]) =>
      (
        await world.app.get(
          liaison!,
          `query($filter: MediaEventFilter, $orderBy: [MediaEventOrder!]) { mediaEvents(filter: $filter, orderBy: $orderBy, first: 50) { nodes { title } } }`,
          { filter, orderBy },
        )
      ).mediaEvents.nodes.map(({ title }: { title: string }) => title);
    await done('recordMediaEvent', conference({ title: 'First of three', startsAt: at(20), endsAt: at(20, 8) }));
    await done(
      'recordMediaEvent',
      conference({ title: 'Second of three', kind: 'BRIEFING', startsAt: at(21), endsAt: at(21, 8) }),
    );
    await done('recordMediaEvent', conference({ title: 'Third of three', startsAt: at(-21), endsAt: at(-21, 8) }));
    const three = { title: { contains: 'of three' } };
    expect(await titles(three)).toEqual(['Second of three', 'First of three', 'Third of three']);
    expect(await titles({ and: [three, { endsAt: { gte: at(0) } }] }, [{ startsAt: 'ASC' }])).toEqual([
      'First of three',
      'Second of three',
    ]);
    expect(await titles({ and: [three, { kind: { eq: 'BRIEFING' } }] })).toEqual(['Second of three']);
  });

  it('has materials that all staff read and partners do not, of own uploads alone', async () => {
    const event = await done('recordMediaEvent', conference());
    const upload = async (as: Actor) => {
      const form = new FormData();
      form.append('file', new Blob(['Ten findings.'], { type: 'text/plain' }), 'findings.txt');
      const answer = await fetch(`${door.url}/files`, { method: 'POST', headers: await door.as(as), body: form });
      return ((await answer.json()) as { id: string }).id;
    };
    const attach = async (fileId: string) =>
      (
        await world.app.get(
          liaison!,
          `mutation($id: ID!, $input: AttachMediaEventFileInput!) { attachMediaEventFile(id: $id, input: $input) { file { id mediaEvent { id } } userErrors { code } } }`,
          { id: event.id, input: { fileId } },
        )
      ).attachMediaEventFile;
    expect((await attach(await upload(world.lead))).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const own = await upload(liaison!);
    expect(await attach(own)).toEqual({ file: { id: own, mediaEvent: { id: event.id } }, userErrors: [] });
    expect((await attach(own)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const read = `query($id: ID!) { mediaEvent(id: $id) { materials { id } } }`;
    expect((await world.app.get(auditor!, read, { id: event.id })).mediaEvent.materials).toEqual([{ id: own }]);
    const answer = await fetch(`${door.url}/files/${own}`, { headers: await door.as(auditor!) });
    expect(await answer.text()).toBe('Ten findings.');
    const partner = await world.member();
    const nodes = await world.app.get(
      partner,
      `query($a: ID!, $b: ID!) { a: node(id: $a) { id } b: node(id: $b) { id } }`,
      {
        a: event.id,
        b: own,
      },
    );
    expect(nodes).toEqual({ a: null, b: null });
    const { errors } = await world.app.ask(partner, '{ mediaEvents { nodes { id } } }');
    expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});
