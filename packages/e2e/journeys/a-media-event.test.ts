import { MailCatcher } from '../../server/src/testing/mail-catcher';
import { type Tab, type Visit, beginVisit, expectAccessible } from '../src';

const catcher = new MailCatcher();
let visit: Visit;
let liaison: Tab;

const MAIL_MS = 20_000;

beforeAll(async () => {
  await catcher.start();
  visit = await beginVisit({ SMTP_URL: catcher.url, MAIL_FROM: 'Press desk <press@house.example>' });
  liaison = await visit.signIn('media', { viewport: { width: 1440, height: 900 } });
});
afterAll(async () => {
  await visit.end();
  await catcher.stop();
});

const caught = async (count: number): Promise<void> => {
  const until = Date.now() + MAIL_MS;
  while (catcher.caught.length < count && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 250));
  expect(catcher.caught.map(({ to }) => to)).toHaveLength(count);
};

it('invites a list, takes an answer by link, checks in at the door, and writes to who came and who did not', async () => {
  const { page } = liaison;
  const found = await visit.ask<{
    journalists: { nodes: { id: string; name: string; contactPoints: { type: string }[] }[] };
  }>('media', '{ journalists(first: 60) { nodes { id name contactPoints { type } } } }');
  const reached = found.journalists.nodes.filter(({ contactPoints }) =>
    contactPoints.some(({ type }) => type === 'EMAIL'),
  );
  const [first, second, uninvited] = reached;
  await visit.ask(
    'media',
    'mutation($input: RecordPressListInput!) { recordPressList(input: $input) { userErrors { code } } }',
    {
      input: { name: 'For the briefing', personIds: [first!.id, second!.id] },
    },
  );
  const { recordMediaEvent } = await visit.ask<{ recordMediaEvent: { mediaEvent: { id: string } } }>(
    'media',
    'mutation($input: RecordMediaEventInput!) { recordMediaEvent(input: $input) { mediaEvent { id } userErrors { message } } }',
    {
      input: {
        ...{ kind: 'BRIEFING', title: 'What the night figures say', venue: 'Our resource centre' },
        startsAt: new Date(Date.now() - 3_600_000).toISOString(),
        endsAt: new Date(Date.now() + 3_600_000).toISOString(),
      },
    },
  );
  const { id } = recordMediaEvent.mediaEvent;

  await page.goto('/media/events');
  await page.getByRole('link', { name: 'What the night figures say' }).click();
  await page.getByRole('heading', { level: 1, name: 'What the night figures say' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Add people' }).click();
  await page.getByRole('combobox', { name: 'Press list' }).click();
  await page.getByRole('option', { name: /^For the briefing/ }).click();
  await page.getByRole('button', { name: 'Put on the list' }).click();
  await page.getByRole('button', { name: 'Write the invitation' }).click();
  const dialog = page.getByRole('dialog', { name: 'Invitation' });
  await dialog.getByText('Goes to 2 who have not got it.').waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Send the invitation' }).click();
  await page.getByRole('combobox', { name: `Answer of ${first!.name}` }).waitFor();
  await caught(2);

  const mail = catcher.caught.find(
    ({ text }) => text.includes(`To: ${first!.name}`) || text.includes(first!.name.split(' ')[0]!),
  )!;
  const path = /(\/answer\/[\w-]{43})/.exec(mail.text.replaceAll('=\r\n', ''))![1]!;
  const journalist = await visit.open({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
  await journalist.page.goto(path);
  await journalist.page.getByText('Yes, I come').click();
  await journalist.page.getByLabel(/Who comes with you/).fill('Otis with a camera');
  await journalist.page.getByRole('button', { name: /Send the answer/ }).click();
  await journalist.page.getByRole('heading', { name: 'Thank you. We expect you.' }).waitFor();

  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page
    .getByRole('dialog', { name: 'Edit' })
    .getByLabel(/^Place/)
    .fill('The courthouse');
  await page.getByRole('button', { name: 'Save event' }).click();
  const news = page.getByRole('dialog', { name: 'To those who had not been told' });
  await news.getByText('2 of those who are invited have not been told yet.').waitFor();
  await expectAccessible(page);
  await news.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Not told yet').first().waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: `${second!.name} was told by hand` }).click();
  await page.getByText('1 of those who are invited has not been told yet.').waitFor();
  await page.getByRole('button', { name: 'Write to them' }).click();
  await news.getByRole('button', { name: 'Send the letter' }).click();
  await page.getByText('Not told yet').waitFor({ state: 'detached' });
  await caught(3);
  expect(catcher.caught[2]!.text).toContain('The courthouse');

  const door = await visit.signIn('media', { viewport: { width: 390, height: 844 } });
  await door.page.goto(`/media/events/${id}?tab=door`);
  await door.page.getByText('0 of 2 are in').waitFor();
  await door.page.getByText('With Otis with a camera').waitFor();
  await expectAccessible(door.page);
  await door.page.getByRole('button', { name: `Check in ${first!.name}` }).click();
  await door.page.getByText('1 of 2 are in').waitFor();
  await door.page.getByRole('combobox', { name: 'Name of who came' }).fill(uninvited!.name);
  // The last entry is always there: it would add somebody new of that name.
  const known = door.page.getByRole('option', { name: new RegExp(uninvited!.name) });
  await known.filter({ hasNotText: 'as a new person' }).first().click();
  await door.page.getByText('2 of 3 are in').waitFor();
  await door.page.getByText('Came uninvited').waitFor();

  await visit.ask(
    'media',
    'mutation($id: ID!, $input: AmendMediaEventInput!) { amendMediaEvent(id: $id, input: $input) { userErrors { message } } }',
    {
      ...{ id, input: { endsAt: new Date(Date.now() - 60_000).toISOString() } },
    },
  );
  await page.goto(`/media/events/${id}?tab=letters`);
  for (const [open, heading] of [
    ['Write to those who came', 'To those who came'],
    ['Write to those who did not come', 'To those who did not come'],
  ] as const) {
    await page.getByRole('button', { name: open, exact: true }).click();
    await page.getByRole('dialog', { name: heading }).getByRole('button', { name: 'Send the letter' }).click();
    await page.getByRole('region', { name: heading }).waitFor();
  }
  await expectAccessible(page);
  await caught(6);
  const letters = catcher.caught.slice(3).map(({ to, text }) => [to[0], /^Subject: (\w+)/m.exec(text)![1]] as const);
  expect(letters.map(([, word]) => word).sort()).toEqual(['Thank', 'Thank', 'What']);
  expect(new Set(letters.map(([to]) => to)).size).toBe(3);
  await page.goto(`/people/${first!.id}?tab=media`);
  await page.getByRole('link', { name: 'What the night figures say' }).first().waitFor();
  await expectAccessible(page);
});
