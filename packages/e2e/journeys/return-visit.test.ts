import { type Visit, beginVisit } from '../src';

let visit: Visit;
beforeAll(async () => void (visit = await beginVisit()));
afterAll(() => visit.end());

it('opens again with little more than what has changed, under a policy that lets no text become script', async () => {
  const { page, faults } = await visit.signIn('advocacy');
  // Before, it was asked whether there was a session.
  faults.length = 0;
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  let received = 0;
  const operations: { id: boolean; text: boolean }[] = [];
  client.on('Network.loadingFinished', ({ encodedDataLength }) => void (received += encodedDataLength));
  page.on('request', (request) => {
    if (!request.url().endsWith('/graphql')) return;
    const asked = request.postDataJSON() as { query?: string; extensions?: { persistedQuery?: object } };
    operations.push({ id: Boolean(asked.extensions?.persistedQuery), text: Boolean(asked.query) });
  });

  // The first time what each room needs is fetched; the second time is the return.
  for (const path of ['/', '/']) {
    await page.goto('about:blank');
    received = 0;
    await page.goto(path);
    await page.getByRole('heading', { level: 1, name: /Good / }).waitFor();
    await page.waitForLoadState('networkidle');
  }
  expect(received).toBeLessThan(20_000);
  expect(operations.length).toBeGreaterThan(0);
  expect(operations.filter(({ id, text }) => !id || text)).toEqual([]);

  const refused = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>text</b>';
      return null;
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(refused).toBe('TypeError');
  // The attempt above, and nothing else.
  expect(faults.filter((fault) => !/TrustedHTML/.test(fault))).toEqual([]);
});

it('shows its rooms without a single fault in the console', async () => {
  const { page, faults } = await visit.signIn('lead');
  // Before, it was asked whether there was a session.
  faults.length = 0;
  for (const path of [
    '/people',
    '/organisations',
    '/engagements',
    '/commitments',
    '/tasks',
    '/calendar',
    '/settings',
  ]) {
    await page.goto(path);
    await page.getByRole('main').waitFor();
    await page.waitForLoadState('networkidle');
  }
  expect(faults).toEqual([]);
});
