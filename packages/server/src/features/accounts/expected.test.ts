import { type Actor, Role } from '../../access';
import { newId } from '../../kernel';
import { statementsOf } from '../../testing/statements';
import { type TestApp, testApp } from '../../testing/test-app';
import { type TestDoor, testDoor } from '../../testing/test-door';

let app: TestApp;
let door: TestDoor;
beforeAll(async () => {
  app = await testApp();
  door = await testDoor(app);
});
afterAll(async () => {
  await door.stop();
  await app.stop();
});

interface Told {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

const PEOPLE = '{ people(first: 3) { totalCount } }';
const LOG = '{ auditEntries(first: 3) { totalCount } }';

async function read(headers: Record<string, string>, query = PEOPLE): Promise<string> {
  const told = (await (await door.post({ query }, headers)).json()) as Told;
  return told.errors ? told.errors.map(({ extensions }) => extensions.code).join() : 'told';
}

/** Somebody whom the process knows from requests before. */
async function regular(...roles: Role[]): Promise<{ actor: Actor; headers: Record<string, string> }> {
  const actor = await app.actor(...roles);
  const headers = await door.as(actor);
  for (const query of [PEOPLE, PEOPLE, LOG, LOG]) await read(headers, query);
  return { actor, headers };
}

describe('a read by somebody who was here before', () => {
  it('is one statement, which makes sure of them', async () => {
    const { headers } = await regular(Role.ADVOCACY_OFFICER);
    const statements = await statementsOf(async () => expect(await read(headers)).toBe('told'));
    expect(statements).toHaveLength(1);
    expect(statements[0]).toContain('from session s join account a');
  });

  it.each<[string, string, string, string]>([
    [
      'signed out',
      `update session set ended_at = now(), end_reason = 'SIGNED_OUT' where account_id = $1`,
      PEOPLE,
      'UNAUTHENTICATED',
    ],
    [
      'timed out',
      `update session set expires_at = now() - interval '1 day' where account_id = $1`,
      PEOPLE,
      'UNAUTHENTICATED',
    ],
    ['suspended', `update account set suspended_at = now() where id = $1`, PEOPLE, 'UNAUTHENTICATED'],
    ['given less to do', `update account set roles = '{FIELD_OFFICER}' where id = $1`, LOG, 'FORBIDDEN'],
  ])('is refused at once when they were %s', async (_, change, query, code) => {
    const { actor, headers } = await regular(Role.DATA_PROTECTION_OFFICER);
    expect(await read(headers, query)).toBe('told');
    await app.dataSource.query(change, [actor.accountId]);
    expect(await read(headers, query)).toBe(code);
    expect(await read(headers, query)).toBe(code);
  });

  it('is allowed at once when they were given more to do', async () => {
    const { actor, headers } = await regular(Role.FIELD_OFFICER);
    expect(await read(headers, LOG)).toBe('FORBIDDEN');
    await app.dataSource.query(`update account set roles = '{DATA_PROTECTION_OFFICER}' where id = $1`, [
      actor.accountId,
    ]);
    expect(await read(headers, LOG)).toBe('told');
  });

  it('shows a partner nothing that staff saw a moment before in the same account', async () => {
    const { actor, headers } = await regular(Role.DATA_PROTECTION_OFFICER);
    const house = newId();
    await app.dataSource.query(
      `insert into organisation (id, name, kind_id) select $1, 'Ushirika', id from term where vocabulary = 'ORGANISATION_KIND' limit 1`,
      [house],
    );
    await app.dataSource.query(`update account set roles = '{PARTNER_MEMBER}', organisation_id = $2 where id = $1`, [
      actor.accountId,
      house,
    ]);
    expect(await read(headers, LOG)).toBe('FORBIDDEN');
    expect(await read(headers, '{ organisations(first: 3) { totalCount } }')).toBe('told');
  });

  it('shows a record at once that was opened by name, and no more when it is closed again', async () => {
    const { actor, headers } = await regular(Role.ADVOCACY_OFFICER);
    const person = newId();
    await app.dataSource.query(
      `insert into person (id, name, sort_name, sensitivity) values ($1, 'Wambui Closed', 'Closed, Wambui', 2)`,
      [person],
    );
    const name = async (): Promise<unknown> => {
      const query = `{ person(id: "per_${person.replaceAll('-', '')}") { name } }`;
      return ((await (await door.post({ query }, headers)).json()) as Told).data?.person;
    };
    expect([await name(), await name()]).toEqual([null, null]);
    await app.dataSource.query(
      `insert into record_audience (record_id, audience_id, grant_id, kind, sensitivity) values ($1, $2, $1, 'PERSON', 2)`,
      [person, actor.accountId],
    );
    expect([await name(), await name()]).toEqual(Array(2).fill({ name: 'Wambui Closed' }));
    await app.dataSource.query('delete from record_audience where record_id = $1', [person]);
    expect(await name()).toBeNull();
  });

  it('is no entry of the audit log where it is refused', async () => {
    const { actor, headers } = await regular(Role.ADVOCACY_OFFICER);
    const person = newId();
    await app.dataSource.query(
      `insert into person (id, name, sort_name, sensitivity) values ($1, 'Wanza Closed', 'Closed, Wanza', 2)`,
      [person],
    );
    await app.dataSource.query(
      `insert into record_audience (record_id, audience_id, grant_id, kind, sensitivity) values ($1, $2, $1, 'PERSON', 2)`,
      [person, actor.accountId],
    );
    const query = `{ person(id: "per_${person.replaceAll('-', '')}") { name } }`;
    const entries = (): Promise<unknown[]> => app.rows('audit_entry', `act = 'read' and record_id = '${person}'`);
    expect([await read(headers, query), await read(headers, query)]).toEqual(['told', 'told']);
    expect(await entries()).toHaveLength(2);
    await app.dataSource.query(`update session set ended_at = now(), end_reason = 'SIGNED_OUT' where account_id = $1`, [
      actor.accountId,
    ]);
    expect(await read(headers, query)).toBe('UNAUTHENTICATED');
    expect(await entries()).toHaveLength(2);
  });

  it('tells of a failure of ours once, and does not ask the database for it again', async () => {
    const { headers } = await regular(Role.ADVOCACY_OFFICER);
    await app.dataSource.query('alter table person rename to person_away');
    const statements = await statementsOf(async () => expect(await read(headers)).toBe('INTERNAL_SERVER_ERROR'));
    await app.dataSource.query('alter table person_away rename to person');
    expect(statements.filter((text) => text.includes('"person"'))).toHaveLength(1);
  });

  it('tells an operation apart from another of the same document', async () => {
    const { headers } = await regular(Role.ADVOCACY_OFFICER);
    const query = 'query A { viewer { isPartner } } query B { people(first: 1) { totalCount } }';
    const ask = async (operationName?: string): Promise<Told> =>
      (await (await door.post({ query, operationName }, headers)).json()) as Told;
    expect(Object.keys((await ask('A')).data!)).toEqual(['viewer']);
    expect(Object.keys((await ask('B')).data!)).toEqual(['people']);
    expect((await ask()).errors).toHaveLength(1);
    expect((await ask('C')).errors).toHaveLength(1);
  });
});
