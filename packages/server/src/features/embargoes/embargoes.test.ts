import { type Actor, Role } from '../../access';
import { releaseWorld } from '../releases/testing/release-world';
import { uuid } from '../sharing/testing/share-world';

const desk = releaseWorld();
const { world, approved, draft, publish, atInstant } = desk;
let liaison: Actor;
beforeAll(async () => {
  await desk.start();
  ({ liaison } = desk);
});
afterAll(() => desk.stop());
afterEach(() => atInstant(null));

const HOUR = 3_600_000;
const from = (ms: number): string => new Date(world.app.time.now.getTime() + ms).toISOString();
const set = async (id: string, input: object, as = liaison) =>
  (
    await world.app.get(
      as,
      `mutation($id: ID!, $input: SetEmbargoInput!) { setEmbargo(id: $id, input: $input) {
        pressRelease { state embargoUntil isUnderEmbargo } pitch { embargoUntil heldUntil isUnderEmbargo } file { embargoUntil heldUntil } userErrors { code message path } } }`,
      { id, input },
    )
  ).setEmbargo;
const lift = async (id: string, reason = 'A minister spoke of it.') =>
  (
    await world.app.get(
      liaison,
      `mutation($id: ID!, $input: LiftEmbargoInput!) { liftEmbargo(id: $id, input: $input) { pressRelease { state embargoUntil } userErrors { code message } } }`,
      { id, input: { reason } },
    )
  ).liftEmbargo;
const breach = async (input: object, as = liaison) =>
  (
    await world.app.get(
      as,
      `mutation($input: RecordEmbargoBreachInput!) { recordEmbargoBreach(input: $input) {
        breach { id who url note breachedAt embargoUntil organisation { name } person { name } pressRelease { titleEn } file { name } } userErrors { code path } } }`,
      { input },
    )
  ).recordEmbargoBreach;
const reads = (kind: string, id: string): Promise<Record<string, unknown>[]> =>
  world.app.rows('audit_entry', `act = 'read' and record_kind = '${kind}' and record_id = '${uuid(id)}'`);
const upload = async (name: string, as = liaison): Promise<string> => {
  const form = new FormData();
  form.append('file', new Blob(['A picture.'], { type: 'text/plain' }), name);
  const headers = await desk.door.as(as);
  const answer = await fetch(`${desk.door.url}/files`, { method: 'POST', headers, body: form });
  return ((await answer.json()) as { id: string }).id;
};
const download = async (id: string, as: Actor): Promise<number> =>
  (await fetch(`${desk.door.url}/files/${id}`, { headers: await desk.door.as(as) })).status;

describe('an embargo', () => {
  it('that is over already is refused, and says so', async () => {
    const { id } = await draft();
    const { userErrors } = await set(id, { until: from(-1000) });
    expect(userErrors).toMatchObject([
      { code: 'INVALID', message: expect.stringContaining('This time is over'), path: ['input', 'until'] },
    ]);
    expect(await world.app.rows('press_release', `id = '${uuid(id)}' and embargo_until is not null`)).toEqual([]);
    const begun = await desk.act('recordPressRelease', 'RecordPressReleaseInput', {
      texts: [{ language: 'EN', title: 'x' }],
      embargoUntil: from(-1000),
    });
    expect(begun.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'embargoUntil'] }]);
  });

  it('is set and moved by the media desk, and never on what is public', async () => {
    const { id } = await approved();
    expect((await set(id, { until: from(HOUR) })).pressRelease).toMatchObject({ isUnderEmbargo: true });
    expect((await set(id, { until: from(2 * HOUR), expectedVersion: 1 })).userErrors).toMatchObject([
      { code: 'CONFLICT' },
    ]);
    await expect(set(id, { until: from(HOUR) }, await world.app.actor(Role.FIELD_OFFICER))).rejects.toThrow(/role/);
    await expect(set(id, { until: from(HOUR) }, await world.member())).rejects.toThrow(/role/);
    expect((await publish(id)).pressRelease).toMatchObject({ state: 'SCHEDULED' });
    expect((await lift(id)).pressRelease).toMatchObject({ state: 'PUBLISHED' });
    expect((await set(id, { until: from(HOUR) })).userErrors).toMatchObject([{ code: 'REFUSED' }]);
    expect((await lift(id)).userErrors).toMatchObject([{ code: 'REFUSED' }]);
    const [entry] = await world.app.rows('audit_entry', `act = 'liftEmbargo' and outcome = 'ALLOWED'`);
    expect(entry).toMatchObject({
      record_kind: 'PressRelease',
      fields: ['embargoUntil'],
      reason: 'A minister spoke of it.',
    });
  });

  it('of a file is for whoever uploaded it, or whoever sees what it goes with', async () => {
    const fileId = await upload('lone.txt');
    expect((await set(fileId, { until: from(HOUR) }, desk.colleague)).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    expect((await set(fileId, { until: from(HOUR) })).file).toMatchObject({ embargoUntil: from(HOUR) });
    await draft({ fileIds: [fileId] });
    expect((await set(fileId, { until: from(2 * HOUR) }, desk.colleague)).userErrors).toEqual([]);
  });

  it('stands on the list of what is to be free, the first one first, until it is', async () => {
    const [late, soon] = [
      await draft({ embargoUntil: from(30 * HOUR) }),
      await draft({ embargoUntil: from(20 * HOUR) }),
    ];
    const list = async () =>
      (
        await world.app.get(liaison, '{ embargoedPressReleases(first: 100) { nodes { id } } }')
      ).embargoedPressReleases.nodes.map(({ id }: { id: string }) => id) as string[];
    const both = (ids: string[]) => ids.filter((id) => [late.id, soon.id].includes(id));
    expect(both(await list())).toEqual([soon.id, late.id]);
    await atInstant(new Date(from(20 * HOUR)));
    expect(both(await list())).toEqual([late.id]);
  });
});

describe('an early opening', () => {
  it('of a release’s text is written down, each time; its place in a list is none, nor is one after the instant', async () => {
    const { id } = await draft({ embargoUntil: from(HOUR) });
    const before = (await reads('PressRelease', id)).length;
    await world.app.get(desk.colleague, '{ pressReleases(first: 100) { nodes { id titleEn state embargoUntil } } }');
    expect(await reads('PressRelease', id)).toHaveLength(before);
    const open = () =>
      world.app.get(desk.colleague, 'query($id: ID!) { pressRelease(id: $id) { latest { texts { body } } } }', { id });
    await open();
    await open();
    const noted = await reads('PressRelease', id);
    expect(noted).toHaveLength(before + 2);
    expect(noted.at(-1)).toMatchObject({ account_id: desk.colleague.accountId, outcome: 'ALLOWED' });
    const { latest } = await desk.read(id, desk.colleague);
    await world.app.get(desk.colleague, 'query($id: ID!) { node(id: $id) { ... on PressReleaseText { body } } }', {
      id: latest.texts[0].id,
    });
    expect(await reads('PressRelease', id)).toHaveLength(before + 4);
    await atInstant(new Date(from(HOUR)));
    await open();
    expect(await reads('PressRelease', id)).toHaveLength(before + 4);
  });

  it('of a material is written down when it is downloaded, before its bytes go', async () => {
    const fileId = await upload('embargoed.txt');
    await draft({ embargoUntil: from(HOUR), fileIds: [fileId] });
    expect(await reads('File', fileId)).toEqual([]);
    expect(await download(fileId, desk.colleague)).toBe(200);
    expect(await reads('File', fileId)).toMatchObject([{ account_id: desk.colleague.accountId }]);
    expect(await download(fileId, await world.app.partner(uuid(world.house)))).toBe(404);
    expect(await reads('File', fileId)).toHaveLength(1);
    await atInstant(new Date(from(HOUR)));
    expect(await download(fileId, desk.colleague)).toBe(200);
    expect(await reads('File', fileId)).toHaveLength(1);
  });

  it('of a pitch’s text is written down', async () => {
    const { recordPitch } = await world.app.get(
      liaison,
      `mutation($input: RecordPitchInput!) { recordPitch(input: $input) { pitch { id } userErrors { code } } }`,
      { input: { storyTitle: 'Behind the counter', channel: 'PHONE', body: 'Say this.', embargoUntil: from(HOUR) } },
    );
    const { id } = recordPitch.pitch;
    await world.app.get(desk.colleague, '{ pitches(first: 100) { nodes { id isUnderEmbargo story { title } } } }');
    expect(await reads('Pitch', id)).toEqual([]);
    const { pitch } = await world.app.get(
      desk.colleague,
      'query($id: ID!) { pitch(id: $id) { body isUnderEmbargo } }',
      { id },
    );
    expect(pitch).toEqual({ body: 'Say this.', isUnderEmbargo: true });
    expect(await reads('Pitch', id)).toHaveLength(1);
  });
});

describe('a broken embargo', () => {
  it('is recorded with who, when and what shows it, and stands with the release and the outlet', async () => {
    const outlet = await world.organisation('Tausi Radio');
    const reporter = await world.person('Dida');
    const { id } = await draft({ embargoUntil: from(HOUR) });
    const file = await upload('front-page.txt');
    const { breach: recorded, userErrors } = await breach({
      ...{ ofId: id, organisationId: outlet, personId: reporter, breachedAt: from(-HOUR) },
      ...{ url: 'https://tausi.example/early', fileId: file, note: 'Read out in the morning news.' },
    });
    expect(userErrors).toEqual([]);
    expect(recorded).toMatchObject({
      embargoUntil: from(HOUR),
      organisation: { name: expect.stringContaining('Tausi Radio') },
      pressRelease: { titleEn: 'Ten stations without a doctor' },
      file: { name: 'front-page.txt' },
      url: 'https://tausi.example/early',
    });
    const { pressRelease, organisation } = await world.app.get(
      desk.colleague,
      `query($id: ID!, $outlet: ID!) {
        pressRelease(id: $id) { breaches { nodes { note } } }
        organisation(id: $outlet) { embargoBreaches { totalCount } timeline(kinds: [EMBARGO_BREACH]) { nodes { __typename ... on EmbargoBreach { id } } } } }`,
      { id, outlet },
    );
    expect(pressRelease.breaches.nodes).toEqual([{ note: 'Read out in the morning news.' }]);
    expect(organisation).toEqual({
      embargoBreaches: { totalCount: 1 },
      timeline: { nodes: [{ __typename: 'EmbargoBreach', id: recorded.id }] },
    });
    const remove = 'mutation($id: ID!) { removeFile(id: $id) { userErrors { code } } }';
    expect((await world.app.get(liaison, remove, { id: file })).removeFile.userErrors).toEqual([{ code: 'REFUSED' }]);
  });

  it('needs somebody, something that shows it, an embargo, and a time that has been', async () => {
    const { id } = await draft({ embargoUntil: from(HOUR) });
    const { id: free } = await draft();
    const whole = { ofId: id, who: 'A blog', breachedAt: from(-HOUR), note: 'Seen.' };
    const before = await world.app.rows('embargo_breach');
    for (const [wrong, path] of [
      [{ who: ' ' }, 'who'],
      [{ note: null }, 'note'],
      [{ url: 'javascript:alert(1)' }, 'url'],
      [{ breachedAt: from(HOUR / 2) }, 'breachedAt'],
      [{ ofId: free }, 'breachedAt'],
      [{ ofId: await world.person('Nobody') }, 'ofId'],
      [{ personId: id }, 'personId'],
      [{ fileId: await upload('foreign.txt', desk.colleague) }, 'fileId'],
    ] as const)
      expect((await breach({ ...whole, ...wrong })).userErrors[0]?.path.slice(0, 2)).toEqual(['input', path]);
    expect(await world.app.rows('embargo_breach')).toEqual(before);
    await expect(breach(whole, await world.member())).rejects.toThrow(/role/);
    expect((await breach(whole)).userErrors).toEqual([]);
  });

  it('stays one after the embargo was lifted early, and is seen by nobody who does not see who broke it', async () => {
    const { id } = await draft({ embargoUntil: from(HOUR) });
    await lift(id);
    const person = await world.person('Closed one');
    expect(
      (await breach({ ofId: id, personId: person, breachedAt: from(-HOUR), note: 'Told others.' })).userErrors,
    ).toEqual([]);
    expect((await breach({ ofId: id, who: 'Late', breachedAt: from(0), note: 'Too late.' })).userErrors).toMatchObject([
      { code: 'REFUSED' },
    ]);
    const count = async () =>
      (
        await world.app.get(desk.colleague, 'query($id: ID!) { pressRelease(id: $id) { breaches { totalCount } } }', {
          id,
        })
      ).pressRelease.breaches.totalCount;
    expect(await count()).toBe(1);
    await world.app.dataSource.query(`update person set sensitivity = 2 where id = $1`, [uuid(person)]);
    expect(await count()).toBe(0);
  });
});
