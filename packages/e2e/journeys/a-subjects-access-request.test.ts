import { readFile } from 'node:fs/promises';
import { type Page } from 'playwright-core';
import { type Visit, beginVisit, expectAccessible } from '../src';
import { pdfText } from '../../server/src/testing/pdf-text';

let visit: Visit;
beforeAll(async () => void (visit = await beginVisit()));
afterAll(() => visit.end());

const SUBJECT = 'Wambũi Ng’ang’a-Mũthoni';
const OTHER = 'Barasa Simiyu-Wekesa';

/** Somebody who met somebody else, with a note that names the other. */
async function arrange(): Promise<void> {
  const { terms } = await visit.ask<{ terms: { id: string }[] }>(
    'advocacy',
    `{ terms(vocabulary: ENGAGEMENT_TYPE) { id } }`,
  );
  const person = async (name: string, value: string): Promise<string> =>
    (
      await visit.ask<{ recordPerson: { person: { id: string } } }>(
        'advocacy',
        `mutation($input: RecordPersonInput!) { recordPerson(input: $input) { person { id } } }`,
        { input: { name, contactPoints: [{ type: 'EMAIL', value }] } },
      )
    ).recordPerson.person.id;
  const subject = await person(SUBJECT, 'wambui.muthoni@example.org');
  const other = await person(OTHER, 'barasa@example.org');
  await visit.ask(
    'advocacy',
    `mutation($input: RecordEngagementInput!) { recordEngagement(input: $input) { userErrors { code } } }`,
    {
      input: {
        typeId: terms[0]!.id,
        subject: 'Visit of the remand cells',
        startsAt: new Date(Date.now() - 86_400_000).toISOString(),
        participants: [{ personId: subject }, { personId: other }],
      },
    },
  );
  await visit.ask(
    'advocacy',
    `mutation($input: WriteNoteInput!) { writeNote(input: $input) { userErrors { code } } }`,
    {
      input: { onId: subject, body: `Prefers the morning, says ${OTHER}.` },
    },
  );
}

const saved = async (page: Page, name: string | RegExp): Promise<Buffer> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return readFile(await download.path());
};

async function everyLook(page: Page): Promise<void> {
  for (const width of [390, 1280])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
  await page.emulateMedia({ colorScheme: 'light' });
}

it('is received, checked, gathered without others in it, and answered within its time', async () => {
  await arrange();
  const { page } = await visit.signIn('privacy');
  await page.goto('/rights');
  await page.getByRole('heading', { name: 'Nobody waits for an answer' }).waitFor();
  await everyLook(page);

  await page.getByRole('button', { name: 'Receive a request' }).click();
  const dialog = page.getByRole('dialog', { name: 'Receive a request' });
  await dialog.getByText('The law gives 7 days.').waitFor();
  await dialog.getByRole('button', { name: 'Put into the register' }).click();
  await dialog.getByText('A name has 1 to 300 characters.').waitFor();
  await dialog.getByLabel('Name, as they gave it').fill('Wambui Nganga-Muthoni');
  await dialog.getByLabel(/In their words/).fill('What do you have on me?');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Put into the register' }).click();
  await page.getByRole('heading', { level: 2, name: 'Wambui Nganga-Muthoni' }).waitFor();
  await page.getByText('Make sure who it is first.').waitFor();

  await page.getByRole('radio', { name: new RegExp(SUBJECT) }).check();
  await page.getByLabel('How you made sure that it is them').fill('Identity card, seen at the office');
  await everyLook(page);
  await page.getByRole('button', { name: 'It is them' }).click();
  await page.getByText('Identity card, seen at the office').waitFor();

  const pdf = await saved(page, 'Download PDF');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const json = await saved(page, 'Download JSON');
  const text = pdfText(pdf);
  const data = JSON.parse(json.toString()) as { subject: { name: string }; sections: { section: string }[] };
  expect(data.subject.name).toBe(SUBJECT);
  for (const told of [text, json.toString()]) {
    for (const theirs of [SUBJECT, 'wambui.muthoni@example.org', 'Visit of the remand cells', 'Prefers the morning'])
      expect(told).toContain(theirs);
    for (const others of [OTHER, 'Barasa', 'Simiyu', 'barasa@example.org']) expect(told).not.toContain(others);
  }
  await page.getByText(/Last gathered/).waitFor();
  await everyLook(page);

  await page.goto('/');
  await page.getByRole('heading', { name: 'People who wait for an answer' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Wambui Nganga-Muthoni' }).click();
  await page.getByLabel('What they were answered').fill('Handed over on paper and on a stick.');
  await page.getByRole('button', { name: 'Close the request' }).click();
  await page.getByText('Handed over on paper and on a stick.').waitFor();
  await everyLook(page);
  await page.goto('/rights');
  await page.getByRole('heading', { name: 'Nobody waits for an answer' }).waitFor();
});

it('stands beside the register of breaches, and what an account touched', async () => {
  const { page } = await visit.signIn('privacy');
  await page.goto('/rights/incidents');
  await page.getByRole('button', { name: 'Record a breach' }).click();
  const dialog = page.getByRole('dialog', { name: 'Record a breach' });
  await dialog.getByLabel('What happened').fill('A telephone was lost');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Put into the register' }).click();
  await page.getByText(/Tell the Data Commissioner/).waitFor();
  await page.getByRole('combobox', { name: 'Whose account' }).click();
  await page.getByRole('option', { name: 'Nafula Kiprotich' }).click();
  const csv = await saved(page, /Download \d+ records as CSV/);
  expect(csv.toString()).toContain('recordPerson');
  await everyLook(page);
});

it('stands beside how long everything is kept, of which a dry run tells what is past it', async () => {
  const { page } = await visit.signIn('privacy');
  await page.goto('/rights/retention');
  await page.getByRole('heading', { name: 'What goes at night' }).waitFor();
  await everyLook(page);
  await page.getByRole('button', { name: 'Period: Notifications that were read' }).click();
  const dialog = page.getByRole('dialog', { name: 'Notifications that were read' });
  const days = dialog.getByLabel('Days to keep it');
  await days.fill('2');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('Keep it for 7 to 730 days.').waitFor();
  await everyLook(page);
  await days.fill('60');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('kept for 60 days').waitFor();
});

it('is nobody else’s business', async () => {
  const { page } = await visit.signIn('lead');
  expect(await page.getByRole('link', { name: 'Data protection' }).count()).toBe(0);
  await page.goto('/rights');
  await page.getByRole('heading', { name: 'The list could not be loaded' }).waitFor();
});

it('finds a consent on the person’s page, whose withdrawal blocks every way to reach them', async () => {
  const { page } = await visit.signIn('advocacy', { viewport: { width: 1280, height: 900 } });
  const { people } = await visit.ask<{ people: { nodes: { id: string }[] } }>(
    'advocacy',
    `query($name: String!) { people(search: $name, first: 1) { nodes { id } } }`,
    { name: OTHER },
  );
  await page.goto(`/people/${people.nodes[0]!.id}`);
  await page.getByRole('link', { name: 'barasa@example.org' }).waitFor();
  const section = page.getByRole('region', { name: 'What they agreed to' });
  await section.getByRole('button', { name: 'Record' }).click();
  const dialog = page.getByRole('dialog', { name: 'Record what they said' });
  await dialog.getByText('They take it back').click();
  await dialog.getByText('Every way to reach them is blocked at once.').waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Record withdrawal' }).click();
  await page.getByText('They withdrew their consent to being contacted.').waitFor();
  expect(await page.getByRole('link', { name: 'barasa@example.org' }).count()).toBe(0);
  await everyLook(page);
});
