import { type Visit, beginVisit, expectAccessible } from '../src';

let visit: Visit;
beforeAll(async () => void (visit = await beginVisit()));
afterAll(() => visit.end());

it('counts engagements by topic and quarter, and opens the list behind a number, which holds as many', async () => {
  const { page } = await visit.signIn('advocacy');
  await page.getByRole('link', { name: 'Reports' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Reports' }).waitFor();
  await page.getByLabel('By what').selectOption('topic');
  await page.getByLabel('Period', { exact: true }).selectOption('quarter');
  const number = page.getByRole('region', { name: 'Numbers' }).locator('tbody a').first();
  await number.waitFor();
  await expectAccessible(page);
  const count = Number(await number.textContent());
  expect(count).toBeGreaterThan(0);
  // By the keyboard, as every number can be reached.
  await number.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Engagements' }).waitFor();
  const { engagements } = await visit.ask<{ engagements: { totalCount: number } }>(
    'advocacy',
    `query($filter: EngagementFilter) { engagements(filter: $filter) { totalCount } }`,
    { filter: filterOf(new URL(page.url())) },
  );
  expect(engagements.totalCount).toBe(count);
  await page.goto('/reports?by=type&period=day&from=2020-01-01');
  await page.getByText('That would be more than 1,000 numbers.').waitFor();
});

/** What the address of the list says, as the server takes it. */
function filterOf({ searchParams }: URL): unknown {
  const said = (name: string): string =>
    JSON.parse(`"${(searchParams.get(name) ?? '').replaceAll('"', '')}"`) as string;
  return { topics: { some: { code: { eq: said('topic') } } }, day: { gte: said('from'), lte: said('to') } };
}
