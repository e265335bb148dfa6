import { Client } from 'pg';
import { type Visit, beginVisit, expectAccessible } from '../src';

let visit: Visit;
beforeAll(async () => void (visit = await beginVisit()));
afterAll(() => visit.end());

const PROMISE = 'I will bring the register to the committee in person.';

it('shows a commitment on the day that it is due, late the day after, and settled with evidence', async () => {
  const { people } = await visit.ask<{ people: { nodes: { id: string }[] } }>(
    'advocacy',
    '{ people(first: 1, kinds: ["policy_maker"]) { nodes { id } } }',
  );
  const day = (offset: number): string =>
    new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Nairobi' }).format(Date.now() + offset * 86_400_000);
  const { recordCommitment } = await visit.ask<{ recordCommitment: { commitment: { id: string } } }>(
    'advocacy',
    'mutation($input: RecordCommitmentInput!) { recordCommitment(input: $input) { commitment { id } } }',
    { input: { text: PROMISE, personId: people.nodes[0]!.id, dueOn: day(0) } },
  );
  const { page } = await visit.signIn('advocacy');
  const line = page.getByRole('listitem').filter({ hasText: PROMISE });
  await line.getByText('Today').waitFor();

  // The day passes.
  const database = new Client({ connectionString: visit.server.databaseUrl });
  await database.connect();
  await database.query(`update commitment set due_on = $1 where text = $2`, [day(-1), PROMISE]);
  await database.end();
  await page.goto(`/people/${people.nodes[0]!.id}`);
  const promised = page
    .getByRole('region', { name: 'Promises and tasks' })
    .getByRole('listitem')
    .filter({ hasText: PROMISE });
  await promised.getByText(/late/).waitFor();
  await expectAccessible(page);

  await visit.ask(
    'advocacy',
    'mutation($id: ID!) { changeCommitmentStatus(id: $id, input: { status: KEPT, evidence: "Minutes of the sitting" }) { userErrors { message } } }',
    {
      id: recordCommitment.commitment.id,
    },
  );
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('heading', { name: 'Timeline' }).waitFor();
  expect(await page.getByRole('listitem').filter({ hasText: PROMISE }).filter({ hasText: /late/ }).count()).toBe(0);
});
