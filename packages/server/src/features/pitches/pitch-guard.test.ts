import { type Actor, Role } from '../../access';
import { opaqueId } from '../../kernel';
import { uuid } from '../sharing/testing/share-world';
import { pitchWorld } from './testing/pitch-world';

const desk = pitchWorld();
const { world, draft, send, recipients, journalist, clearGuard } = desk;
let liaison: Actor;
beforeAll(async () => {
  await desk.start();
  ({ liaison } = desk);
});
afterAll(() => desk.stop());

describe('the pitch guard', () => {
  beforeAll(clearGuard);

  it('holds a colleague’s second pitch until a reason is given, and keeps the reason', async () => {
    const id = await journalist('Tabitha');
    await send((await draft([id])).id);
    const colleague = await world.app.actor(Role.ADVOCACY_OFFICER);
    const pitch = await draft([id]);
    expect(pitch.recipients.nodes).toMatchObject([{ isHeld: true, suppression: null }]);
    const before = await world.app.rows('outgoing_mail');
    const held = await send(pitch.id, {}, colleague);
    expect(held.userErrors).toMatchObject([{ code: 'PITCHED_LATELY', path: ['input', 'reason'] }]);
    expect(await world.app.rows('outgoing_mail')).toEqual(before);
    expect((await send(pitch.id, { leaveOutHeld: true }, colleague)).userErrors).toMatchObject([{ code: 'REFUSED' }]);
    expect((await send(pitch.id, { reason: 'She asked for it' }, colleague)).userErrors).toEqual([]);
    expect(await recipients(pitch.id)).toMatchObject([{ status: 'SENT', guardReason: 'She asked for it' }]);
  });

  it('leaves out those whom it holds, where that is chosen, and asks no more after the days that are set', async () => {
    const [lately, fresh] = [await journalist('Umi'), await journalist('Vivian')];
    await send((await draft([lately])).id);
    const pitch = await draft([lately, fresh]);
    await send(pitch.id, { leaveOutHeld: true });
    expect(await recipients(pitch.id)).toMatchObject([
      { leftOut: 'PITCHED_LATELY' },
      { leftOut: null, status: 'SENT' },
    ]);
    await world.app.get(world.lead, `mutation { amendPitchGuard(input: { days: 0 }) { days userErrors { code } } }`);
    expect((await draft([lately])).recipients.nodes).toMatchObject([{ isHeld: false }]);
    const same = await draft([fresh], { storyTitle: null, storyId: pitch.story.id });
    expect(same.recipients.nodes).toMatchObject([{ isHeld: true }]);
    await world.app.get(world.lead, `mutation { amendPitchGuard(input: { days: 14 }) { days userErrors { code } } }`);
  });

  it('is asked once by two who send at the same moment', async () => {
    const id = await journalist('Wairimu');
    const pitches = [await draft([id]), await draft([id])];
    const answers = await Promise.all(pitches.map((pitch) => send(pitch.id)));
    expect(answers.map(({ userErrors }) => userErrors.length).sort()).toEqual([0, 1]);
  });

  it('logs a call by hand in the same way', async () => {
    const id = await journalist('Yusuf');
    const call = await draft([id], { channel: 'PHONE', subject: null, body: null });
    expect((await send(call.id, { madeAt: new Date(Date.now() + 86_400_000).toISOString() })).userErrors).toMatchObject(
      [{ code: 'INVALID' }],
    );
    expect((await send(call.id)).userErrors).toEqual([]);
    expect(await recipients(call.id)).toMatchObject([{ status: 'SENT', delivery: null }]);
    expect((await send((await draft([id], { channel: 'WHATSAPP' })).id)).userErrors).toMatchObject([
      { code: 'PITCHED_LATELY' },
    ]);
  });
});

describe('asking the guard without pitching', () => {
  const crowd = async (count: number): Promise<string[]> => {
    const rows = (await world.app.dataSource.query(
      `insert into person (id, name, sort_name) select gen_random_uuid(), 'Crowd ' || n, 'Crowd ' || n from generate_series(1, $1) n returning id`,
      [count],
    )) as { id: string }[];
    return rows.map(({ id }) => opaqueId('per', id));
  };
  const begin = (personIds: string[], as: Actor) =>
    desk.act('recordPitch', 'RecordPitchInput', { storyTitle: 'Who else', channel: 'PHONE', personIds }, undefined, as);

  it('has an end each day, is told so, and begins again once those who were asked about are pitched', async () => {
    const curious = await world.app.actor(Role.MEDIA_LIAISON);
    const { pitch } = await begin(await crowd(500), curious);
    const before = await world.app.rows('pitch');
    const [one] = await crowd(1);
    expect((await begin([one!], curious)).userErrors).toMatchObject([
      { code: 'TOO_MANY_TRIES', message: expect.stringContaining('500 journalists'), path: ['input'] },
    ]);
    const again = { personIds: [one!] };
    expect((await desk.act('amendPitch', 'AmendPitchInput', again, pitch.id, curious)).userErrors).toMatchObject([
      { code: 'TOO_MANY_TRIES' },
    ]);
    expect(await world.app.rows('pitch')).toEqual(before);
    expect((await begin([one!], liaison)).userErrors).toEqual([]);
    expect((await send(pitch.id, {}, curious)).userErrors).toEqual([]);
    expect((await begin([one!], curious)).userErrors).toEqual([]);
  });
});

describe('the pitch guard across the coalition', () => {
  let partner: Actor;
  let shared: string;
  const announce = (personId: string, reason?: string, as = partner) =>
    world.app.ask(
      as,
      `mutation($input: AnnouncePitchInput!) { announcePitch(input: $input) { userErrors { code message path } } }`,
      { input: { personId, reason } },
    );
  const errorsOf = async (...given: Parameters<typeof announce>) => {
    const { data, errors } = await announce(...given);
    expect(errors).toBeUndefined();
    return data.announcePitch.userErrors;
  };

  beforeAll(async () => {
    shared = await journalist('Zahra');
    await world.share(await world.terms({ recordIds: [shared] }));
    partner = await world.app.partner(uuid(world.house));
  });

  it('is joined by whoever wants to, and refuses others', async () => {
    expect(await errorsOf(shared)).toMatchObject([{ code: 'REFUSED' }]);
    await world.app.get(
      partner,
      `mutation { takePartInPitchGuard(input: { takesPart: true }) { userErrors { code } } }`,
    );
    expect((await world.app.get(partner, '{ pitchGuard { days takesPart } }')).pitchGuard).toEqual({
      days: 14,
      takesPart: true,
    });
    expect(await errorsOf(opaqueId('per', '0'.repeat(32)))).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await announce(shared, undefined, liaison)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('tells the programme the same, byte for byte, whoever pitched before and with what', async () => {
    const story = async (before: (id: string) => Promise<unknown>) => {
      const id = await journalist('Same');
      await before(id);
      const pitch = await draft([id]);
      const told = [pitch.recipients.nodes[0], await send(pitch.id), await recipients(pitch.id)];
      const [{ name }] = (await world.app.rows('person', `id = '${uuid(id)}'`)) as [{ name: string }];
      return JSON.stringify(told)
        .replaceAll(id, 'PERSON')
        .replaceAll(name, 'NAME')
        .replaceAll(pitch.recipients.nodes[0].id, 'RECIPIENT');
    };
    const house = uuid(world.house);
    const byUs = await story(async (id) => {
      await send((await draft([id], { channel: 'PHONE' })).id);
      await clearAddress(id);
    });
    const byThem = await story(async (id) => {
      await world.app.dataSource.query(
        `insert into announced_pitch (id, house_id, person_id) values (gen_random_uuid(), $1, $2)`,
        [house, uuid(id)],
      );
      await clearAddress(id);
    });
    const byBoth = await story(async (id) => {
      await send((await draft([id])).id);
      await world.app.dataSource.query(
        `insert into announced_pitch (id, house_id, person_id) select gen_random_uuid(), $1, $2 from generate_series(1, 5)`,
        [house, uuid(id)],
      );
      await clearAddress(id);
    });
    expect(byThem).toBe(byUs);
    expect(byBoth).toBe(byUs);
    expect(byUs).toContain('PITCHED_LATELY');
  });

  /** Names repeat in this story, and so do their addresses: each is made one of its own. */
  const clearAddress = (id: string) =>
    world.app.dataSource.query(
      `update contact_point set value = id || '@desk.example', normalised = id || '@desk.example' where person_id = $1`,
      [uuid(id)],
    );

  it('tells a partner that somebody was pitched, and never by whom nor with what', async () => {
    await clearGuard();
    expect(await errorsOf(shared)).toEqual([]);
    expect(await errorsOf(shared)).toMatchObject([{ code: 'PITCHED_LATELY' }]);
    expect(await errorsOf(shared, 'They called us')).toEqual([]);
    await clearGuard();
    await send((await draft([shared])).id);
    const byProgramme = await announce(shared);
    await clearGuard();
    await world.app.dataSource.query(
      `insert into announced_pitch (id, house_id, person_id) values (gen_random_uuid(), $1, $2)`,
      [uuid(world.house), uuid(shared)],
    );
    expect(JSON.stringify(await announce(shared))).toBe(JSON.stringify(byProgramme));
    const closed = await world.app.get(
      partner,
      `query($id: ID!) { person(id: $id) { name lastPitch { id } pitches { totalCount } } }`,
      { id: shared },
    );
    expect(closed.person).toMatchObject({ lastPitch: null, pitches: { totalCount: 0 } });
    for (const query of ['{ pitches { totalCount } }', '{ stories { totalCount } }', '{ pressLists { totalCount } }'])
      expect((await world.app.ask(partner, query)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('answers a partner’s account only so often in a day, unless it pitches', async () => {
    await clearGuard();
    const curious = await world.app.partner(uuid(world.house));
    expect(await errorsOf(shared, undefined, curious)).toEqual([]);
    for (let asked = 0; asked < 40; asked += 1)
      expect(await errorsOf(shared, undefined, curious)).toMatchObject([{ code: 'PITCHED_LATELY' }]);
    expect(await errorsOf(shared, undefined, curious)).toMatchObject([
      { code: 'TOO_MANY_TRIES', message: expect.stringContaining('40 journalists') },
    ]);
    expect(await errorsOf(shared, 'They called us', curious)).toEqual([]);
    expect(await errorsOf(shared, undefined, partner)).toMatchObject([{ code: 'PITCHED_LATELY' }]);
  });

  it('shows a house the pitches that it announced, and to nobody else any of them', async () => {
    await clearGuard();
    expect(await errorsOf(shared)).toEqual([]);
    const other = await world.organisation('Another house');
    await world.app.dataSource.query(
      `insert into announced_pitch (id, house_id, person_id) values (gen_random_uuid(), $1, $2)`,
      [uuid(other), uuid(shared)],
    );
    const query = `{ announcedPitches(first: 9) { totalCount nodes { id person { id } announcedAt } } }`;
    const { announcedPitches } = await world.app.get(partner, query);
    expect(announcedPitches).toMatchObject({ totalCount: 1, nodes: [{ person: { id: shared } }] });
    const { id } = announcedPitches.nodes[0];
    expect((await world.app.get(liaison, query)).announcedPitches).toEqual({ totalCount: 0, nodes: [] });
    const node = `query($id: ID!) { node(id: $id) { id } }`;
    expect((await world.app.get(partner, node, { id })).node).toEqual({ id });
    expect((await world.app.get(liaison, node, { id })).node).toBeNull();
    expect((await world.app.get(await world.app.partner(uuid(other)), node, { id })).node).toBeNull();
  });

  it('counts no house that does not take part', async () => {
    await clearGuard();
    await announce(shared);
    expect((await draft([shared])).recipients.nodes).toMatchObject([{ isHeld: true }]);
    await world.app.get(
      partner,
      `mutation { takePartInPitchGuard(input: { takesPart: false }) { userErrors { code } } }`,
    );
    expect((await draft([shared])).recipients.nodes).toMatchObject([{ isHeld: false }]);
  });
});
