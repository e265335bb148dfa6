import { Client } from 'pg';
import { type Tab, type Visit, beginVisit, expectAccessible } from '../src';

/** Staff's open pages hear of what ends by the clock within 30 seconds. */
const AT_MOST = { timeout: 35_000 };

let visit: Visit;
let liaison: Tab;
beforeAll(async () => {
  visit = await beginVisit();
  liaison = await visit.signIn('media', { viewport: { width: 1440, height: 900 } });
});
afterAll(() => visit.end());

const published = async (): Promise<string[]> => {
  const answer = await fetch(`${visit.server.url}/feed/en/releases.json`);
  return ((await answer.json()) as { items: { title: string }[] }).items.map(({ title }) => title);
};

/** From here on the database's clock shows another year: nobody does anything and nobody is told. */
async function theInstantComes(): Promise<void> {
  const database = new Client({ connectionString: visit.server.databaseUrl });
  await database.connect();
  try {
    await database.query(
      `create or replace function present_instant() returns timestamptz language sql stable as $$ select now() + interval '1 year' $$`,
    );
  } finally {
    await database.end();
  }
}

it('is written in two languages, loses nothing to a refusal, is approved by somebody else, and becomes public while its page is open', async () => {
  const { page } = liaison;
  await page.goto('/media/releases');
  await page.getByRole('link', { name: 'Ten years of custody visits: what changed, and where' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Write a release' }).click();
  await page.getByRole('button', { name: 'Add Kiswahili' }).click();
  const english = page.getByRole('group', { name: 'English' });
  const swahili = page.getByRole('group', { name: 'Kiswahili' });
  await english.getByLabel('Headline').fill('Doctors in every station by June');
  await english.getByLabel('Summary').fill('What was promised, station by station.');
  const body = english.getByRole('textbox', { name: 'Text of the release, English' });
  await body.click();
  await page.keyboard.type('Nineteen stations have a doctor today.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('Forty do not.');
  await swahili.getByLabel('Headline').fill('Madaktari katika kila kituo kufikia Juni');
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await page.getByRole('heading', { level: 1, name: 'Doctors in every station by June' }).waitFor();
  expect(await page.locator('.rich-text strong').textContent()).toBe('Forty do not.');
  await page.getByRole('button', { name: 'Submit for approval' }).click();
  await page.getByText('a headline, a summary and a text in each of its languages').waitFor();

  await page.getByRole('button', { name: 'Change the text' }).click();
  await page.getByRole('group', { name: 'Kiswahili' }).getByLabel('Summary').fill('Kilichoahidiwa, kituo kwa kituo.');
  await page.getByRole('textbox', { name: 'Text of the release, Kiswahili' }).click();
  await page.keyboard.type('Vituo kumi na tisa vina daktari leo.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await page.getByRole('button', { name: 'Set an embargo' }).click();
  const dialog = page.getByRole('dialog', { name: 'Until when is it kept back?' });
  await dialog.getByRole('button', { name: /^Embargo, Day/ }).click();
  await page.getByRole('button', { name: /^1 / }).first().click();
  await dialog.getByLabel('Time in Nairobi').fill('00:00');
  await dialog.getByRole('button', { name: 'Set an embargo' }).click();
  await dialog.getByText('This time is over').waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Set an embargo' }).click();
  await dialog.getByRole('button', { name: 'Set an embargo' }).click();
  await page.getByText(/^Lifts in /).waitFor();
  await page.getByRole('button', { name: 'Submit for approval' }).click();
  await page.getByText('somebody else has to approve it').waitFor();
  const address = new URL(page.url()).pathname;

  const lead = await visit.signIn('lead', { viewport: { width: 390, height: 844 } });
  await lead.page.goto(address);
  await lead.page.getByRole('button', { name: 'Approve version 1' }).click();
  await lead.page.getByRole('button', { name: 'Publish now' }).click();
  await lead.page.getByText('It becomes public when its embargo ends').waitFor();
  await expectAccessible(lead.page);
  expect(await published()).not.toContain('Doctors in every station by June');
  await page.getByText('Scheduled', { exact: true }).waitFor({ timeout: 5_000 });

  await theInstantComes();
  await page.getByText('Published', { exact: true }).waitFor(AT_MOST);
  expect(await published()).toContain('Doctors in every station by June');
  await expectAccessible(page);
});
