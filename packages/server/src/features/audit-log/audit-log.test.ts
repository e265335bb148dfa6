import { type Actor, Role } from '../../access';
import { verifyAudit } from '../../audit';
import { opaqueId } from '../../kernel';
import { type TestApp, testApp } from '../../testing/test-app';

let app: TestApp;
let officer: Actor;
let guardian: Actor;
let type: string;

beforeAll(async () => {
  app = await testApp();
  officer = await app.actor(Role.ADVOCACY_OFFICER);
  guardian = await app.actor(Role.DATA_PROTECTION_OFFICER);
  const [term] = await app.rows('term', `vocabulary = 'ENGAGEMENT_TYPE'`);
  type = opaqueId('trm', String(term!.id));
});
afterAll(() => app.stop());

const record = async (more: Record<string, unknown> = {}): Promise<string> => {
  const { recordEngagement } = await app.get(
    officer,
    `mutation($input: RecordEngagementInput!) { recordEngagement(input: $input) { engagement { id } userErrors { message } } }`,
    { input: { typeId: type, subject: 'A meeting', startsAt: '2026-11-20T07:00:00Z', ...more } },
  );
  expect(recordEngagement.userErrors).toEqual([]);
  return recordEngagement.engagement.id;
};

const ENTRIES = `query($recordId: ID, $filter: AuditEntryFilter) { auditEntries(recordId: $recordId, filter: $filter, first: 100) {
  totalCount nodes { act recordKind record reason outcome fields account { name } } } }`;

const entriesOf = async (recordId: string, act: string): Promise<Record<string, unknown>[]> =>
  (await app.get(guardian, ENTRIES, { recordId, filter: { act: { eq: act } } })).auditEntries.nodes;

describe('the audit log', () => {
  it('says who did what to which record', async () => {
    const id = await record();
    await app.get(
      officer,
      `mutation($id: ID!) { amendEngagement(id: $id, input: { subject: "Better" }) { userErrors { code } } }`,
      {
        id,
      },
    );
    const { auditEntries } = await app.get(guardian, ENTRIES, { recordId: id });
    expect(auditEntries.nodes).toMatchObject([
      { act: 'amendEngagement', recordKind: 'Engagement', fields: ['subject'], account: { name: officer.name } },
      { act: 'recordEngagement', recordKind: 'Engagement', record: id.slice(4), outcome: 'ALLOWED' },
    ]);
  });

  it('is for the data protection officer and auditors alone', async () => {
    for (const role of [Role.ADMINISTRATOR, Role.PROGRAMME_LEAD, Role.ADVOCACY_OFFICER, Role.FIELD_OFFICER]) {
      const { data, errors } = await app.ask(await app.actor(role), ENTRIES);
      expect([data, errors?.map(({ code }) => code)]).toEqual([null, ['FORBIDDEN']]);
    }
  });

  it('says who asked for what their role does not allow, and that nothing came of it', async () => {
    const curious = await app.actor(Role.FIELD_OFFICER);
    await app.ask(curious, '{ auditEntries { totalCount } }');
    await app.ask(curious, 'mutation { recordCoalition(input: { name: "Mine" }) { userErrors { code } } }');
    const { auditEntries } = await app.get(
      guardian,
      `query($filter: AuditEntryFilter) { auditEntries(filter: $filter, first: 10) { nodes { act outcome account { name } } } }`,
      { filter: { outcome: { eq: 'REFUSED' }, account: { is: { name: { eq: curious.name } } } } },
    );
    expect(auditEntries.nodes).toEqual([
      { act: 'recordCoalition', outcome: 'REFUSED', account: { name: curious.name } },
      { act: 'auditEntries', outcome: 'REFUSED', account: { name: curious.name } },
    ]);
    expect(await app.rows('coalition')).toEqual([]);
  });

  it('cannot be changed, thinned out or emptied', async () => {
    await record();
    for (const statement of [
      `update audit_entry set act = 'nothing'`,
      `delete from audit_entry`,
      `truncate audit_entry`,
    ])
      await expect(app.dataSource.query(statement)).rejects.toThrow('audit_entry is insert-only');
  });
});

describe('a read of a closed record', () => {
  const reads = async (id: string): Promise<number> => (await entriesOf(id, 'read')).length;

  it.each([
    ['by its id', 'query($id: ID!) { engagement(id: $id) { subject } }'],
    ['as a node', 'query($id: ID!) { node(id: $id) { id } }'],
    ['by its type alone', 'query($id: ID!) { node(id: $id) { __typename } }'],
    ['in a list', 'query($id: ID!) { engagements(filter: { id: { eq: $id } }) { nodes { subject } } }'],
    ['by a cursor', 'query($id: ID!) { engagements(filter: { id: { eq: $id } }) { edges { cursor node { id } } } }'],
  ])('is written down once: %s', async (_, query) => {
    const id = await record({ sensitivity: 'PROTECTED' });
    const before = await reads(id);
    await app.get(officer, query, { id });
    expect((await reads(id)) - before).toBe(1);
    expect(await entriesOf(id, 'read')).toContainEqual({
      act: 'read',
      recordKind: 'Engagement',
      record: id.slice(4),
      reason: null,
      outcome: 'ALLOWED',
      fields: [],
      account: { name: officer.name },
    });
  });

  it('is written down when only a part of it is read', async () => {
    const id = await record({ sensitivity: 'PROTECTED', discussionPoints: [{ summary: 'Said in confidence.' }] });
    const { engagement } = await app.get(
      officer,
      'query($id: ID!) { engagement(id: $id) { discussionPoints { id } } }',
      {
        id,
      },
    );
    const before = await reads(id);
    await app.get(officer, 'query($id: ID!) { node(id: $id) { ... on DiscussionPoint { summary } } }', {
      id: engagement.discussionPoints[0].id,
    });
    expect((await reads(id)) - before).toBe(1);
  });

  it('is not made by those who may not: they find nothing, and the log says nothing', async () => {
    const id = await record({ sensitivity: 'PROTECTED' });
    const outsider = await app.actor(Role.PROGRAMME_LEAD, Role.ADMINISTRATOR);
    const before = await app.rows('audit_entry');
    const { engagement, engagements } = await app.get(
      outsider,
      'query($id: ID!) { engagement(id: $id) { id } engagements(filter: { id: { eq: $id } }) { totalCount } }',
      { id },
    );
    expect([engagement, engagements.totalCount]).toEqual([null, 0]);
    expect(await app.rows('audit_entry')).toHaveLength(before.length);
  });

  it('of an open record is nobody’s business', async () => {
    const id = await record();
    await app.get(officer, 'query($id: ID!) { engagement(id: $id) { subject } }', { id });
    expect(await reads(id)).toBe(0);
  });

  it('is answered only when it could be written down', async () => {
    const id = await record({ sensitivity: 'PROTECTED' });
    await app.dataSource.query(`alter table audit_entry add constraint full_disk check (act <> 'read') not valid`);
    try {
      const { data, errors } = await app.ask(officer, 'query($id: ID!) { engagement(id: $id) { subject } }', { id });
      expect([data?.engagement ?? null, errors?.length]).toEqual([null, 1]);
    } finally {
      await app.dataSource.query(`alter table audit_entry drop constraint full_disk`);
    }
  });
});

describe('the chains of hashes', () => {
  it('have no gap when 64 people read 100 protected records at the same time: 6,400 entries', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 100; index += 1) ids.push(await record({ sensitivity: 'PROTECTED' }));
    const readers = await Promise.all(Array.from({ length: 64 }, () => app.actor(Role.FIELD_OFFICER)));
    await app.dataSource.query(
      `insert into record_audience (record_id, audience_id, grant_id, kind, sensitivity)
       select r.id, a.id, gen_random_uuid(), 'ENGAGEMENT', 2 from unnest($1::uuid[]) r(id), unnest($2::uuid[]) a(id)`,
      [ids.map((id) => id.slice(4)), readers.map(({ accountId }) => accountId)],
    );
    const count = async (): Promise<number> => (await app.rows('audit_entry', `act = 'read'`)).length;
    const before = await count();
    await Promise.all(
      readers.map(async (reader) => {
        for (const id of ids) {
          const { engagement } = await app.get(reader, 'query($id: ID!) { engagement(id: $id) { subject } }', { id });
          expect(engagement.subject).toBe('A meeting');
        }
      }),
    );
    expect((await count()) - before).toBe(6_400);
    const verdict = await verifyAudit(app.dataSource);
    expect(verdict).toMatchObject({ fault: null, entries: (await app.rows('audit_entry')).length });
  });

  /** As somebody who owns the database might. */
  const tamper = async (statement: string, work: () => Promise<void>): Promise<void> => {
    const runner = app.dataSource.createQueryRunner();
    await runner.query(`create table kept as table audit_entry`);
    await runner.query(`alter table audit_entry disable trigger user`);
    try {
      await runner.query(statement);
      await work();
    } finally {
      await runner.query(`truncate audit_entry`);
      await runner.query(`insert into audit_entry select * from kept`);
      await runner.query(`drop table kept`);
      await runner.query(`alter table audit_entry enable trigger user`);
      await runner.release();
    }
  };
  const fault = async (): Promise<string | null> => (await verifyAudit(app.dataSource)).fault;

  it('show the first entry that was altered', async () => {
    const [first] = await app.rows('audit_entry', `position = 3 and chain = 2`);
    await tamper(`update audit_entry set reason = 'another' where position >= 3 and chain = 2`, async () => {
      expect(await fault()).toBe(`entry ${String(first!.id)} (chain 2, position 3) was altered`);
    });
    expect(await fault()).toBeNull();
  });

  it('show an entry that is missing in the middle', async () => {
    await tamper(`delete from audit_entry where position = 4 and chain = 5`, async () => {
      expect(await fault()).toMatch(/^the entry at position 4 of chain 5, after .* is missing$/);
    });
  });

  it('show entries that were cut off the end', async () => {
    const [head] = await app.rows('audit_chain', `chain = 7`);
    await tamper(`delete from audit_entry where chain = 7 and position = ${String(head!.last_position)}`, async () => {
      expect(await fault()).toMatch(/of chain 7, after .* is missing$/);
    });
  });
});
