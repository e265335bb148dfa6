import { type Actor, Role } from '../../access';
import { newId, opaqueId } from '../../kernel';
import { type TestApp, testApp } from '../../testing/test-app';

let app: TestApp;
let owner: Actor;
let colleague: Actor;
let officer: Actor;
let type: string;

const BREAK = `mutation($input: BreakGlassInput!) { breakGlass(input: $input) {
  engagement { subject notes { nodes { body } } } breakGlass { reason expiresAt } userErrors { code path } } }`;
const reason = 'She is being arrested right now.';

beforeAll(async () => {
  app = await testApp();
  owner = await app.actor(Role.ADVOCACY_OFFICER);
  colleague = await app.actor(Role.FIELD_OFFICER);
  officer = await app.actor(Role.DATA_PROTECTION_OFFICER);
  const [term] = await app.rows('term', `vocabulary = 'ENGAGEMENT_TYPE'`);
  type = opaqueId('trm', String(term!.id));
});
afterAll(() => app.stop());

async function closed(sensitivity = 'PROTECTED'): Promise<string> {
  const { recordEngagement } = await app.get(
    owner,
    `mutation($input: RecordEngagementInput!) { recordEngagement(input: $input) { engagement { id } } }`,
    {
      input: {
        typeId: type,
        subject: 'A threat',
        startsAt: '2026-11-20T07:00:00Z',
        sensitivity,
        note: 'The safe house',
      },
    },
  );
  return recordEngagement.engagement.id;
}

const seen = async (actor: Actor, id: string): Promise<string | null> =>
  (await app.get(actor, 'query($id: ID!) { engagement(id: $id) { subject } }', { id })).engagement?.subject ?? null;

const breakGlass = async (actor: Actor, recordId: string, why = reason) =>
  (await app.get(actor, BREAK, { input: { recordId, reason: why } })).breakGlass;

const traces = () =>
  Promise.all(['break_glass', 'record_audience', 'notification', 'audit_entry'].map((table) => app.rows(table)));

describe('breakGlass', () => {
  it('opens a protected record, with what is on it, for 60 minutes', async () => {
    const id = await closed();
    expect(await seen(colleague, id)).toBeNull();
    const opened = await breakGlass(colleague, id);
    expect(opened).toEqual({
      engagement: { subject: 'A threat', notes: { nodes: [{ body: 'The safe house' }] } },
      breakGlass: { reason, expiresAt: new Date(app.time.now.getTime() + 3_600_000).toISOString() },
      userErrors: [],
    });
    expect(await seen(colleague, id)).toBe('A threat');
    await app.dataSource.query(
      `update record_audience set expires_at = now() where record_id = $1 and audience_id = $2`,
      [id.slice(4), colleague.accountId],
    );
    expect(await seen(colleague, id)).toBeNull();
  });

  it('tells the owner and the data protection officers at once, who read why', async () => {
    const id = await closed();
    const other = await app.actor(Role.PROGRAMME_LEAD);
    await breakGlass(colleague, id);
    const told = async (actor: Actor) =>
      (
        await app.get(
          actor,
          '{ notifications(first: 1) { nodes { kind breakGlass { reason account { name } engagement { subject } } } } }',
        )
      ).notifications.nodes;
    const news = { kind: 'GLASS_BROKEN', breakGlass: { reason, account: { name: colleague.name } } };
    expect(await told(owner)).toMatchObject([{ ...news, breakGlass: { engagement: { subject: 'A threat' } } }]);
    // The officer watches over the house; that opens no record.
    expect(await told(officer)).toMatchObject([{ ...news, breakGlass: { engagement: null } }]);
    expect(await told(other)).toEqual([]);
    const { breakGlasses } = await app.get(officer, '{ breakGlasses(first: 1) { nodes { reason } } }');
    expect(breakGlasses.nodes).toEqual([{ reason }]);
  });

  it('writes down who opened it and why, and each read that follows', async () => {
    const id = await closed();
    await breakGlass(colleague, id);
    await seen(colleague, id);
    const entries = await app.rows(
      'audit_entry',
      `record_id = '${id.slice(4)}' and account_id = '${colleague.accountId}'`,
    );
    expect(entries.map(({ act, reason: why }) => [act, why])).toEqual([
      ['breakGlass', reason],
      ['read', null],
      ['read', null],
    ]);
  });

  it.each([
    [
      'a sealed record, which is not found',
      async () => [colleague, await closed('SEALED'), reason, 'NOT_FOUND', 'recordId'],
    ],
    ['a record that is not there', async () => [colleague, opaqueId('eng', newId()), reason, 'NOT_FOUND', 'recordId']],
    [
      'an open record, which is not found either',
      async () => [colleague, await closed('INTERNAL'), reason, 'NOT_FOUND', 'recordId'],
    ],
    ['who sees it anyway', async () => [owner, await closed(), reason, 'REFUSED', 'recordId']],
    ['without a reason worth the name', async () => [colleague, await closed(), 'because', 'INVALID', 'reason']],
  ] as [string, () => Promise<[Actor, string, string, string, string]>][])(
    'refuses %s, and leaves no trace of success',
    async (_, given) => {
      const [actor, id, why, code, field] = await given();
      const before = await traces();
      expect((await breakGlass(actor, id, why)).userErrors).toEqual([{ code, path: ['input', field] }]);
      expect(await traces()).toEqual(before);
    },
  );

  it('is for those who keep records, and for nobody outside', async () => {
    const id = await closed();
    const [house] = await app.rows('organisation').then((rows) => rows);
    const strangers = [
      await app.actor(Role.ADMINISTRATOR),
      officer,
      ...(house ? [await app.partner(String(house.id))] : []),
    ];
    for (const actor of strangers) {
      const { errors } = await app.ask(actor, BREAK, { input: { recordId: id, reason } });
      expect(errors?.map(({ code }) => code)).toEqual(['FORBIDDEN']);
    }
  });
});

describe('readers of a closed record', () => {
  const act = async (name: 'openTo' | 'closeTo', actor: Actor, id: string, ...who: Actor[]) =>
    (
      await app.get(
        actor,
        `mutation($id: ID!, $input: ReadersInput!) { ${name}(id: $id, input: $input) { engagement { readers { nodes { name } } } userErrors { code path } } }`,
        {
          id,
          input: { accountIds: who.map(({ accountId }) => opaqueId('acc', accountId)), reason: 'They follow it up.' },
        },
      )
    )[name];

  it('are named by those to whom it is open, and see it until they are taken off', async () => {
    const id = await closed('SEALED');
    const named = await act('openTo', owner, id, colleague);
    expect(named.engagement.readers.nodes.map(({ name }: { name: string }) => name).sort()).toEqual(
      [owner.name, colleague.name].sort(),
    );
    expect(await seen(colleague, id)).toBe('A threat');
    await act('closeTo', owner, id, colleague);
    expect(await seen(colleague, id)).toBeNull();
  });

  it('never run out: the last one stays', async () => {
    const id = await closed();
    expect((await act('closeTo', owner, id, owner)).userErrors).toEqual([
      { code: 'REFUSED', path: ['input', 'accountIds'] },
    ]);
    expect(await seen(owner, id)).toBe('A threat');
  });

  it('cannot be named by who sees it in an emergency', async () => {
    const id = await closed();
    await breakGlass(colleague, id);
    expect((await act('openTo', colleague, id, officer)).userErrors).toEqual([{ code: 'REFUSED', path: ['id'] }]);
  });

  it('cannot be named by who does not see it, whatever their role', async () => {
    const id = await closed();
    const lead = await app.actor(Role.PROGRAMME_LEAD, Role.ADMINISTRATOR);
    expect((await act('openTo', lead, id, lead)).userErrors).toEqual([{ code: 'NOT_FOUND', path: ['id'] }]);
    expect(await seen(lead, id)).toBeNull();
  });
});
