import { type Actor, Role } from '../../access';
import { newId, opaqueId } from '../../kernel';
import { type TestApp, testApp } from '../../testing/test-app';

let app: TestApp;
let officer: Actor;
const [senate, seat, odera, ali] = [newId(), newId(), newId(), newId()];

beforeAll(async () => {
  app = await testApp();
  app.time.now = new Date('2026-11-23T09:00:00Z');
  officer = await app.actor(Role.ADVOCACY_OFFICER);
  await app.dataSource.query(
    `insert into person (id, name, sort_name) values ('${odera}', 'Wambũi Odera', 'Odera'), ('${ali}', 'Juma Ali', 'Ali')`,
  );
  await app.dataSource.query(
    `insert into organisation (id, name, kind_id) values ('${senate}', 'Senate', md5('term:ORGANISATION_KIND:legislature')::uuid)`,
  );
  await app.dataSource.query(
    `insert into post (id, organisation_id, label) values ('${seat}', '${senate}', 'Vice-chair')`,
  );
  await app.dataSource.query(
    `insert into membership (id, person_id, organisation_id, post_id, started_on, started_precision) values ('${newId()}', '${odera}', '${senate}', '${seat}', '2023-01-01', 'year')`,
  );
});
afterAll(() => app.stop());

const RECORD = `mutation($input: RecordCommitmentInput!) { recordCommitment(input: $input) {
  commitment { id status version person { name } organisation { name } post { label } heldBy { name } isInherited isOverdue } userErrors { code path } } }`;
const CHANGE = `mutation($id: ID!, $input: ChangeCommitmentStatusInput!) { changeCommitmentStatus(id: $id, input: $input) {
  commitment { status statusReason settledAt changes { fromStatus toStatus reason evidence } } userErrors { code path } } }`;

async function promise(more: Record<string, unknown> = {}): Promise<{ id: string; [field: string]: unknown }> {
  const { recordCommitment } = await app.get(officer, RECORD, {
    input: { text: 'I will table the amendment.', postId: opaqueId('pst', seat), dueOn: '2026-11-27', ...more },
  });
  expect(recordCommitment.userErrors).toEqual([]);
  return recordCommitment.commitment;
}
const change = async (id: string, input: Record<string, unknown>) =>
  (await app.get(officer, CHANGE, { id, input })).changeCommitmentStatus;

describe('a commitment', () => {
  it('is made in a post, and brings its holder and organisation', async () => {
    expect(await promise()).toMatchObject({
      status: 'MADE',
      person: { name: 'Wambũi Odera' },
      organisation: { name: 'Senate' },
      post: { label: 'Vice-chair' },
      heldBy: { name: 'Wambũi Odera' },
      isInherited: false,
    });
  });

  it('is kept only with evidence, broken only with a reason', async () => {
    const { id } = await promise();
    expect((await change(id, { status: 'KEPT' })).userErrors).toEqual([
      { code: 'EVIDENCE_NEEDED', path: ['input', 'evidence'] },
    ]);
    expect((await change(id, { status: 'BROKEN', reason: '  ' })).userErrors).toEqual([
      { code: 'INVALID', path: ['input', 'reason'] },
    ]);
    expect((await change(id, { status: 'MADE' })).userErrors).toEqual([{ code: 'REFUSED', path: ['input', 'status'] }]);
    expect(
      await app.rows('commitment_change', `commitment_id in (select id from commitment where status <> 'MADE')`),
    ).toEqual([]);
    const kept = await change(id, { status: 'KEPT', evidence: 'Hansard of 20 November' });
    expect(kept).toEqual({
      commitment: {
        status: 'KEPT',
        statusReason: null,
        settledAt: '2026-11-23T09:00:00.000Z',
        changes: [{ fromStatus: 'MADE', toStatus: 'KEPT', reason: null, evidence: 'Hansard of 20 November' }],
      },
      userErrors: [],
    });
    expect((await change(id, { status: 'IN_PROGRESS' })).userErrors).toEqual([
      { code: 'INVALID', path: ['input', 'reason'] },
    ]);
    expect(
      (await change(id, { status: 'IN_PROGRESS', reason: 'The house took it back' })).commitment.settledAt,
    ).toBeNull();
  });

  it('passes to the successor when the post changes hands, visibly', async () => {
    const { id } = await promise();
    await app.dataSource.query(
      `update membership set ended_on = '2026-10-31', ended_precision = 'month' where post_id = '${seat}'`,
    );
    await app.dataSource.query(
      `insert into membership (id, person_id, organisation_id, post_id, started_on, started_precision) values ('${newId()}', '${ali}', '${senate}', '${seat}', '2026-11-01', 'day')`,
    );
    const { commitment, successor, former } = await app.get(
      officer,
      `query($id: ID!, $successor: ID!, $former: ID!) { commitment(id: $id) { person { name } heldBy { name } isInherited }
        successor: person(id: $successor) { commitments(first: 100) { nodes { id } } } former: person(id: $former) { commitments { totalCount } } }`,
      { id, successor: opaqueId('per', ali), former: opaqueId('per', odera) },
    );
    expect(commitment).toEqual({ person: { name: 'Wambũi Odera' }, heldBy: { name: 'Juma Ali' }, isInherited: true });
    expect(successor.commitments.nodes).toContainEqual({ id });
    expect(former.commitments.totalCount).toBe(0);
  });

  it('is not for those who only read', async () => {
    const { errors } = await app.ask(await app.actor(Role.AUDITOR), RECORD, {
      input: { text: 'x', personId: opaqueId('per', ali) },
    });
    expect(errors?.[0]?.code).toBe('FORBIDDEN');
  });

  it('needs somebody who promised, in the past', async () => {
    const { recordCommitment } = await app.get(officer, RECORD, { input: { text: 'Somebody will' } });
    expect(recordCommitment).toEqual({
      commitment: null,
      userErrors: [{ code: 'INVALID', path: ['input', 'personId'] }],
    });
    const future = await app.get(officer, RECORD, {
      input: { text: 'x', personId: opaqueId('per', ali), madeAt: '2027-01-01T00:00:00Z' },
    });
    expect(future.recordCommitment.userErrors).toEqual([{ code: 'INVALID', path: ['input', 'madeAt'] }]);
  });
});
