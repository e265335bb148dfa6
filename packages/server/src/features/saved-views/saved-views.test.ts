import { type Actor, Role } from '../../access';
import { opaqueId } from '../../kernel';
import { ShareWorld, uuid } from '../sharing/testing/share-world';

const world = new ShareWorld();
let liaison: Actor;
let colleague: Actor;
let partner: Actor;

const VIEW = 'savedView { id room name address isShared isOwn keptBy { name } version }';
const ERRORS = 'userErrors { code message path }';
const keep = async (input: object, as = liaison) =>
  (
    await world.app.get(
      as,
      `mutation($input: RecordSavedViewInput!) { recordSavedView(input: $input) { ${VIEW} ${ERRORS} } }`,
      { input: { room: 'JOURNALISTS', address: '{"verified":180}', ...input } },
    )
  ).recordSavedView;
const amend = async (id: string, input: object, as = liaison) =>
  (
    await world.app.get(
      as,
      `mutation($id: ID!, $input: AmendSavedViewInput!) { amendSavedView(id: $id, input: $input) { ${VIEW} ${ERRORS} } }`,
      { id, input },
    )
  ).amendSavedView;
const remove = async (id: string, as = liaison) =>
  (await world.app.get(as, `mutation($id: ID!) { removeSavedView(id: $id) { removedId ${ERRORS} } }`, { id }))
    .removeSavedView;
const names = async (as = liaison, room = 'JOURNALISTS'): Promise<string[]> =>
  (
    await world.app.get(as, `query($room: SavedViewRoom!) { savedViews(room: $room, first: 100) { nodes { name } } }`, {
      room,
    })
  ).savedViews.nodes.map(({ name }: { name: string }) => name);
/** An act that is refused leaves nothing: no view, no entry of the audit log that says that one was kept. */
const untouched = async (run: () => Promise<{ userErrors: object[] }>) => {
  const before = [await world.app.rows('saved_view'), await world.app.rows('audit_entry')];
  const { userErrors } = await run();
  expect([await world.app.rows('saved_view'), await world.app.rows('audit_entry')]).toEqual(before);
  return userErrors;
};

beforeAll(async () => {
  await world.start();
  liaison = await world.app.actor(Role.MEDIA_LIAISON);
  colleague = await world.app.actor(Role.FIELD_OFFICER);
  partner = await world.member();
});
afterAll(() => world.app.stop());
afterEach(() => world.app.dataSource.query(`delete from saved_view`));

describe('a saved view', () => {
  it('is one’s own until it is shared, and then opened by colleagues and changed by nobody else', async () => {
    const { savedView: view, userErrors } = await keep({ name: '  Luo   radio ' });
    expect(userErrors).toEqual([]);
    expect(view).toMatchObject({
      ...{ name: 'Luo radio', room: 'JOURNALISTS', address: '{"verified":180}', isShared: false, isOwn: true },
      keptBy: { name: liaison.name },
    });
    expect(await names(colleague)).toEqual([]);
    expect((await amend(view.id, { isShared: true })).savedView).toMatchObject({ isShared: true, version: 2 });
    expect(await names(colleague)).toEqual(['Luo radio']);
    for (const refusal of [
      () => amend(view.id, { name: 'Mine now' }, colleague),
      () => amend(view.id, { isShared: false }, colleague),
      () => remove(view.id, colleague),
    ])
      expect(await untouched(refusal)).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }]);
    await amend(view.id, { isShared: false });
    expect(await names(colleague)).toEqual([]);
    expect(await remove(view.id)).toEqual({ removedId: view.id, userErrors: [] });
    expect(await names()).toEqual([]);
  });

  it('belongs to its room, by name', async () => {
    await keep({ name: 'Radio' });
    await keep({ name: 'Abroad' });
    await keep({ name: 'Going cold', room: 'PEOPLE', address: '{"contact":["GONE_COLD"]}' });
    expect(await names()).toEqual(['Abroad', 'Radio']);
    expect(await names(liaison, 'PEOPLE')).toEqual(['Going cold']);
    expect(await names(liaison, 'ORGANISATIONS')).toEqual([]);
  });

  it('keeps days as days, so that they count from whenever it is opened', async () => {
    const { savedView } = await keep({ name: 'Rested', address: '{ "unpitched": 14, "verified": 180 }' });
    expect(JSON.parse(savedView.address)).toEqual({ unpitched: 14, verified: 180 });
  });

  it('has a name of its own and asks for something', async () => {
    await keep({ name: 'Radio' });
    const { savedView: other } = await keep({ name: 'Print' });
    const refused = async (input: object) => untouched(() => keep(input));
    expect(await refused({ name: 'RADIO' })).toMatchObject([{ code: 'REFUSED', path: ['input', 'name'] }]);
    expect(await refused({ name: ' ' })).toMatchObject([{ code: 'INVALID', path: ['input', 'name'] }]);
    expect(await refused({ name: 'x'.repeat(101) })).toMatchObject([{ path: ['input', 'name'] }]);
    for (const address of ['{}', '[]', 'null', '7', 'beats=x', '{"q":'])
      expect(await refused({ name: 'New', address })).toMatchObject([{ code: 'INVALID', path: ['input', 'address'] }]);
    expect(await refused({ name: 'New', address: `{"q":"${'x'.repeat(4000)}"}` })).toMatchObject([
      { path: ['input', 'address'] },
    ]);
    expect(await untouched(() => amend(other.id, { name: 'radio' }))).toMatchObject([{ code: 'REFUSED' }]);
    expect((await amend(other.id, { name: 'PRINT' })).savedView.name).toBe('PRINT');
    expect(await untouched(() => amend(other.id, { name: null }))).toMatchObject([{ path: ['input', 'name'] }]);
    const nothing = await amend(other.id, { isShared: null, address: null });
    expect(nothing).toMatchObject({
      savedView: { name: 'PRINT', isShared: false, address: other.address },
      userErrors: [],
    });
    expect((await keep({ name: 'Radio' }, colleague)).userErrors).toEqual([]);
  });

  it('is not lost to a second change that had not read the first, and made once by a repeated send', async () => {
    const input = { name: 'Radio', idempotencyKey: 'keep-once-please' };
    const { savedView: view } = await keep(input);
    expect((await keep(input)).savedView.id).toBe(view.id);
    await amend(view.id, { name: 'Radio in Nyanza', expectedVersion: 1 });
    expect(await untouched(() => amend(view.id, { name: 'Late', expectedVersion: 1 }))).toMatchObject([
      { code: 'CONFLICT' },
    ]);
    expect(await names()).toEqual(['Radio in Nyanza']);
  });

  it('stays within a hundred of one account, also when several are kept at one moment', async () => {
    await world.app.dataSource.query(
      `insert into saved_view (id, account_id, room, name, address)
       select gen_random_uuid(), $1, 'JOURNALISTS', 'View ' || n, '{"q":"a"}' from generate_series(1, 99) n`,
      [liaison.accountId],
    );
    const answers = await Promise.all(['One', 'Two', 'Three'].map((name) => keep({ name })));
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code))).toEqual([
      'REFUSED',
      'REFUSED',
    ]);
  });

  it('is nothing for partners and strangers, shared or not', async () => {
    const { savedView: view } = await keep({ name: 'Shared', isShared: true });
    expect(await names(partner)).toEqual([]);
    expect(await untouched(() => keep({ name: 'Theirs' }, partner))).toMatchObject([{ code: 'REFUSED' }]);
    expect(await untouched(() => remove(view.id, partner))).toMatchObject([{ code: 'NOT_FOUND' }]);
    const { data } = await world.app.ask(partner, `query($id: ID!) { node(id: $id) { id } }`, { id: view.id });
    expect(data?.node ?? null).toBeNull();
    expect((await world.app.ask(null, `{ savedViews(room: PEOPLE, first: 1) { totalCount } }`)).errors).toBeDefined();
  });
});

describe('“verified within so many days”', () => {
  it('counts from today where journalists are found, and from the day that is asked for in a list by rule', async () => {
    const radio = await world.organisation('Tausi Radio');
    const [medium] = await world.app.rows('term', `vocabulary = 'OUTLET_MEDIUM'`);
    await world.act('recordOutlet', 'RecordOutletInput', 'outlet { id }', {
      ...{ organisationId: radio, mediumId: opaqueId('trm', String(medium!.id)) },
    });
    const person = await world.person('Amina');
    await world.act('recordJournalist', 'RecordJournalistInput', 'journalist { id }', { personId: person });
    const verifiedAgo = (days: number) =>
      world.app.dataSource.query(
        `update journalist set verified_at = now() - make_interval(days => $2), verified_by_id = $3 where person_id = $1`,
        [uuid(person), days, liaison.accountId],
      );
    const found = async (wanted: object): Promise<number> =>
      (
        await world.app.get(
          liaison,
          `query($wanted: JournalistsWanted) { journalists(wanted: $wanted, first: 1) { totalCount } }`,
          { wanted },
        )
      ).journalists.totalCount;
    const list = (
      await world.act(
        'recordPressList',
        'RecordPressListInput',
        'pressList { id rule { verifiedDays verifiedSince } }',
        {
          ...{ name: 'Checked', rule: { verifiedDays: 30 } },
        },
      )
    ).pressList;
    expect(list.rule).toEqual({ verifiedDays: 30, verifiedSince: null });
    const on = async (asOf?: string): Promise<number> =>
      (
        await world.app.get(
          liaison,
          `query($list: PressListOnDay!) { pressListMembers(list: $list, first: 1) { totalCount } }`,
          { list: { id: list.id, asOf } },
        )
      ).pressListMembers.totalCount;
    await verifiedAgo(29);
    expect([await found({ verifiedDays: 30 }), await on()]).toEqual([1, 1]);
    // The days pass, and nobody changes the list.
    await verifiedAgo(40);
    expect([await found({ verifiedDays: 30 }), await found({ verifiedDays: 60 }), await on()]).toEqual([0, 1, 0]);
    const twentyDaysAgo = new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10);
    expect(await on(twentyDaysAgo)).toBe(1);
    for (const verifiedDays of [0, 3651, -1])
      expect(
        (
          await world.app.get(
            liaison,
            `mutation($input: RecordPressListInput!) { recordPressList(input: $input) { userErrors { code path } } }`,
            { input: { name: 'Never', rule: { verifiedDays } } },
          )
        ).recordPressList.userErrors,
      ).toEqual([{ code: 'INVALID', path: ['input', 'rule', 'verifiedDays'] }]);
  });
});
