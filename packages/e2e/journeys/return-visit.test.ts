import { type Visit, beginVisit, expectAccessible } from '../src';

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
    type Asked = { query?: string; extensions?: { persistedQuery?: object } };
    for (const { query, extensions } of [request.postDataJSON() as Asked | Asked[]].flat())
      operations.push({ id: Boolean(extensions?.persistedQuery), text: Boolean(query) });
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

it('keeps to the standard of accessibility in the parts of the Media room, on a phone', async () => {
  const { page } = await visit.signIn('media', { viewport: { width: 390, height: 844 } });
  for (const part of ['outlets', 'lists', 'pitches', 'spokespeople', 'coverage', 'coverage/list', 'pictures/pitched']) {
    await page.goto(`/media/${part}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await expectAccessible(page);
  }
});

it.each([
  [
    'lead',
    [
      '/',
      '/people',
      '/people/{person}',
      '/organisations',
      '/organisations/{organisation}',
      '/engagements',
      '/engagements?view=calendar',
      '/engagements/{engagement}',
      '/tasks',
      '/tasks?view=promises',
      '/media',
      '/media/outlets',
      '/media/enquiries',
      '/media/coverage',
      '/media/releases',
      '/partners',
      '/reports',
      '/settings',
    ],
  ],
  [
    'partner',
    [
      '/shared?record={person}',
      '/people/{person}',
      '/organisations/{organisation}',
      '/engagements/{engagement}',
      '/contributions',
      '/events',
      '/our-agreement',
      '/settings',
    ],
  ],
])('asks for a page in one request, however many parts it has: as %s', async (mailbox, paths) => {
  const { people, organisations, engagements } = await visit.ask<Record<string, { nodes: { id: string }[] }>>(
    mailbox,
    `{ people(first: 1) { nodes { id } } organisations(first: 1) { nodes { id } } engagements(first: 1) { nodes { id } } }`,
  );
  const records: Record<string, string | undefined> = {
    person: people?.nodes[0]?.id,
    organisation: organisations?.nodes[0]?.id,
    engagement: engagements?.nodes[0]?.id,
  };
  const { page } = await visit.signIn(mailbox);
  const asked: string[][] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/graphql')) return;
    const body = request.postDataJSON() as { operationName: string } | { operationName: string }[];
    asked.push([body].flat().map(({ operationName }) => operationName));
  });
  const inMore: Record<string, string[][]> = {};
  for (const path of paths) {
    await page.goto('about:blank');
    asked.length = 0;
    await page.goto(path.replace(/\{(\w+)\}/, (_, name: string) => records[name] ?? ''));
    await page.getByRole('main').waitFor();
    await page.waitForLoadState('networkidle');
    if (asked.length !== 1) inMore[path] = [...asked];
  }
  expect(inMore).toEqual({});
});
