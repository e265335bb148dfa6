import { type Actor, Role } from '../../access';
import { newId, opaqueId } from '../../kernel';
import { type TestApp, testApp } from '../../testing/test-app';
import { type TestDoor, testDoor } from '../../testing/test-door';

let app: TestApp;
let door: TestDoor;
let officer: Actor;
let suspect: Actor;

beforeAll(async () => {
  app = await testApp();
  door = await testDoor(app);
  officer = await app.actor(Role.DATA_PROTECTION_OFFICER);
  suspect = await app.actor(Role.ADVOCACY_OFFICER);
});
afterAll(async () => {
  await door.stop();
  await app.stop();
});

const act = async (name: string, type: string, payload: string, input: object, id?: string) =>
  (
    await app.get(
      officer,
      `mutation($input: ${type}!${id ? ', $id: ID!' : ''}) { ${name}(${id ? 'id: $id, ' : ''}input: $input) { incident { ${payload} } userErrors { code message path } } }`,
      { input, id },
    )
  )[name];
const record = (more = {}) =>
  act('recordIncident', 'RecordIncidentInput', 'id knownAt tellBy isLate', { title: 'A telephone was lost', ...more });
const traces = () => Promise.all(['incident', 'audit_entry'].map((table) => app.rows(table)));
const hours = (count: number): string => new Date(app.time.now.getTime() + count * 3_600_000).toISOString();

describe('a breach', () => {
  it('has to be told within 72 hours of becoming known', async () => {
    const { incident } = await record({ knownAt: hours(-71) });
    expect(incident).toMatchObject({ knownAt: hours(-71), tellBy: hours(1), isLate: false });
    expect((await record({ knownAt: hours(-73) })).incident).toMatchObject({ tellBy: hours(-1), isLate: true });
  });

  it('keeps when the commissioner and the people were told, and what was found', async () => {
    const { incident } = await record({ knownAt: hours(-80) });
    const told = await act(
      'noteIncidentTold',
      'NoteIncidentToldInput',
      'isLate commissionerToldAt',
      { commissionerToldAt: hours(-20) },
      incident.id,
    );
    expect(told).toMatchObject({ incident: { isLate: false, commissionerToldAt: hours(-20) }, userErrors: [] });
    const closed = await act(
      'closeIncident',
      'CloseIncidentInput',
      'closedAt conclusion',
      { conclusion: 'Wiped from afar.' },
      incident.id,
    );
    expect(closed.incident).toEqual({ closedAt: app.time.now.toISOString(), conclusion: 'Wiped from afar.' });
  });

  it.each([
    [
      'told before it was known',
      'noteIncidentTold',
      'NoteIncidentToldInput',
      () => ({ commissionerToldAt: hours(-50) }),
      'INVALID',
    ],
    [
      'told in the future',
      'noteIncidentTold',
      'NoteIncidentToldInput',
      () => ({ subjectsToldAt: hours(2) }),
      'INVALID',
    ],
    ['told to nobody', 'noteIncidentTold', 'NoteIncidentToldInput', () => ({}), 'INVALID'],
    ['closed without a word', 'closeIncident', 'CloseIncidentInput', () => ({ conclusion: '' }), 'INVALID'],
  ])('cannot be %s, and nothing is changed', async (_, name, type, input, code) => {
    const { incident } = await record({ knownAt: hours(-10) });
    const before = await traces();
    expect((await act(name, type, 'id', input(), incident.id)).userErrors).toMatchObject([{ code }]);
    expect(await traces()).toEqual(before);
  });

  it('cannot become known tomorrow', async () => {
    const before = await traces();
    expect((await record({ knownAt: hours(24) })).userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'knownAt'] },
    ]);
    expect(await traces()).toEqual(before);
  });
});

describe('what an account touched', () => {
  const people: string[] = [];
  beforeAll(async () => {
    for (const [name, sensitivity] of [
      ['Anyango', 'INTERNAL'],
      ['Baraka', 'PROTECTED'],
    ]) {
      const { recordPerson } = await app.get(
        suspect,
        'mutation($input: RecordPersonInput!) { recordPerson(input: $input) { person { id } } }',
        { input: { name, sensitivity } },
      );
      people.push(recordPerson.person.id);
    }
    await app.get(suspect, 'query($id: ID!) { person(id: $id) { name } }', { id: people[1] });
  });

  const touched = async (variables: object) =>
    (
      await app.get(
        officer,
        `query($accountId: ID, $sessionId: ID, $since: DateTime!) { touched(accountId: $accountId, sessionId: $sessionId, since: $since) {
           totalRecords kinds { recordKind records entries } records { recordKind record acts } } }`,
        variables as never,
      )
    ).touched;
  const account = () => opaqueId('acc', suspect.accountId);

  it('is told by type and number, and record by record, reads of closed ones included', async () => {
    const found = await touched({ accountId: account(), since: hours(-1) });
    expect(found.kinds).toContainEqual({ recordKind: 'Person', records: 2, entries: expect.any(Number) });
    const acts = new Map(found.records.map((each: { record: string; acts: string[] }) => [each.record, each.acts]));
    expect(acts.get(people[0]!.slice(4))).toEqual(['recordPerson']);
    expect(acts.get(people[1]!.slice(4))).toEqual(['read', 'recordPerson']);
  });

  it('is told of one session, and only since then', async () => {
    const session = opaqueId('ses', suspect.sessionId);
    expect((await touched({ sessionId: session, since: hours(-1) })).totalRecords).toBeGreaterThanOrEqual(2);
    expect((await touched({ sessionId: opaqueId('ses', newId()), since: hours(-1) })).totalRecords).toBe(0);
    expect((await touched({ accountId: account(), since: hours(24) })).totalRecords).toBe(0);
  });

  it('is handed out as CSV in which nothing is a formula, and that stands in the log', async () => {
    await app.dataSource.query(`select append_audit($1)`, [
      JSON.stringify([
        {
          id: newId(),
          account_id: suspect.accountId,
          act: '=HYPERLINK("x")',
          record_kind: '=cmd',
          record_id: newId(),
          fields: [],
          outcome: 'ALLOWED',
        },
      ]),
    ]);
    const ask = async (actor: Actor, query: string) =>
      fetch(`${door.url}/incidents/touched.csv?${query}`, { headers: await door.as(actor) });
    const query = `account=${account()}&since=${hours(-1)}`;
    const answer = await ask(officer, query);
    const text = await answer.text();
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="touched.csv"');
    expect(text).toContain(people[1]!.slice(4));
    expect(text.split('\r\n').some((line) => /(^|,)"?[=+@-]/.test(line))).toBe(false);
    expect(text).toContain(`'=cmd`);
    expect(await app.rows('audit_entry', `act = 'exportTouched' and outcome = 'ALLOWED'`)).toMatchObject([
      { record_kind: 'Account', record_id: suspect.accountId },
    ]);
    expect((await ask(suspect, query)).status).toBe(403);
    expect((await ask(officer, 'since=never')).status).toBe(400);
  });

  it('is the officer’s alone to ask', async () => {
    for (const query of [
      '{ incidents { totalCount } }',
      `{ touched(accountId: "${account()}", since: "2026-01-01T00:00:00Z") { totalRecords } }`,
    ])
      for (const actor of [suspect, await app.actor(Role.ADMINISTRATOR), await app.actor(Role.AUDITOR)])
        expect((await app.ask(actor, query)).errors?.map(({ code }) => code)).toEqual(['FORBIDDEN']);
  });
});
