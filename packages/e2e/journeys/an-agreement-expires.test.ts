import { Client } from 'pg';
import { type Tab, type Visit, beginVisit, expectAccessible } from '../src';

const HOUSE = 'Lake Region Justice Network';
/** What is promised of a page that stands open when what it shows ends. */
const AT_MOST = { timeout: 5_000 };

let visit: Visit;
let page: Tab;
let list: Tab;
let lead: Tab;

beforeAll(async () => {
  visit = await beginVisit();
  page = await visit.signIn('partner', { viewport: { width: 390, height: 844 } });
  list = await visit.signIn('partner', { viewport: { width: 1280, height: 900 } });
  lead = await visit.signIn('lead', { viewport: { width: 1280, height: 900 } });
});
afterAll(() => visit.end());

/** The agreement's last day is yesterday: as at midnight, nobody does anything and nobody is told. */
async function theAgreementExpires(): Promise<void> {
  const database = new Client({ connectionString: visit.server.databaseUrl });
  await database.connect();
  try {
    const { rowCount } = await database.query(
      `update agreement set expires_on = current_date - 1 where title like $1 and terminated_at is null`,
      [`%${HOUSE}%`],
    );
    expect(rowCount).toBeGreaterThan(0);
  } finally {
    await database.end();
  }
}

it('shows colleagues at once what one of them has changed, on a page that stands open', async () => {
  const { people } = await visit.ask<{ people: { nodes: { id: string; version: number }[] } }>(
    'lead',
    `{ people(first: 1, filter: { sensitivity: { eq: INTERNAL } }) { nodes { id version } } }`,
  );
  const { id, version } = people.nodes[0]!;
  await lead.page.goto(`/people/${id}`);
  await lead.page.getByRole('heading', { level: 1 }).waitFor();
  await lead.page.waitForTimeout(1_000);
  await visit.ask(
    'advocacy',
    `mutation($id: ID!, $input: AmendPersonInput!) { amendPerson(id: $id, input: $input) { userErrors { message } } }`,
    { id, input: { expectedVersion: version, name: 'Wanjikũ Ng’ang’a' } },
  );
  await lead.page.getByRole('heading', { level: 1, name: 'Wanjikũ Ng’ang’a' }).waitFor(AT_MOST);
});

it('takes the record and the list from the partner’s open pages when the agreement has expired', async () => {
  const { people } = await visit.ask<{ people: { nodes: { id: string; name: string }[] } }>(
    'partner',
    `{ people(first: 1) { nodes { id name } } }`,
  );
  const { id, name } = people.nodes[0]!;
  await page.page.goto(`/people/${id}`);
  await page.page.getByRole('heading', { level: 1, name }).waitFor();
  await list.page.goto('/shared');
  await list.page.getByRole('region', { name: 'Shared with us' }).getByRole('row').nth(1).waitFor();
  await page.page.waitForTimeout(1_000);

  await theAgreementExpires();

  await Promise.all([
    page.page.getByRole('heading', { level: 1, name: 'This is not shared with you' }).waitFor(AT_MOST),
    list.page.getByRole('heading', { name: 'Nothing is shared with you here' }).waitFor(AT_MOST),
  ]);
  expect(await page.page.locator('body').textContent()).not.toContain(name);
  for (const { page: open } of [page, list])
    for (const colorScheme of ['light', 'dark'] as const) {
      await open.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expectAccessible(open);
    }
});
