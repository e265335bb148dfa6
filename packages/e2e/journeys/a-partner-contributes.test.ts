import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Tab, type Visit, beginVisit, expectAccessible } from '../src';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };
const PASSWORD = 'samaki wawili ziwani';
const MAILBOX = 'njeri.new';

let visit: Visit;
let administrator: Tab;
let colleague: Tab;
let officer: Tab;
let link: string;

beforeAll(async () => {
  visit = await beginVisit();
  administrator = await visit.signIn('partner', { viewport: DESK });
});
afterAll(() => visit.end());

/** Where somebody wants to look at the pages themselves, a folder for them is named. */
const pictures = process.env['PICTURES'];

/** On a desk and on a phone, by day and by night; leaves the page as it was. */
async function expectAccessibleEverywhere(page: Page, name: string): Promise<void> {
  const before = page.viewportSize()!;
  for (const size of [PHONE, DESK])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expectAccessible(page);
      if (!pictures) continue;
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${name}-${colorScheme}-${size.width}.png`) });
    }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(before);
}

it('the partner’s administrator invites a colleague into its own house', async () => {
  const { page } = administrator;
  await page.getByRole('link', { name: 'Our people' }).click();
  await page.getByRole('heading', { level: 1, name: 'Our people' }).waitFor();
  await page.getByText('Achieng Ondiek').waitFor();
  expect(await page.getByText('admin@utetezi.example').count()).toBe(0);
  await expectAccessibleEverywhere(page, 'our-people');
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  const dialog = page.getByRole('dialog', { name: 'Invite somebody' });
  await dialog.getByLabel('Name').fill('Njeri Wafula');
  await dialog.getByLabel('E-mail').fill(`${MAILBOX}@utetezi.example`);
  expect(await dialog.getByText('Their organisation').count()).toBe(0);
  await dialog.getByRole('button', { name: 'Make the invitation' }).click();
  link = await page.getByLabel('Invitation link').inputValue();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByText('Njeri Wafula').waitFor();
});

it('the colleague accepts, and finds the partner’s house', async () => {
  colleague = await visit.open({ viewport: PHONE });
  const { page } = colleague;
  await page.goto(new URL(link).pathname + new URL(link).hash);
  await page.getByLabel('New password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Open my account' }).click();
  await page.getByRole('heading', { level: 1, name: 'Shared with us' }).waitFor();
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Settings' }).waitFor();
  expect(await page.getByRole('menuitem', { name: 'Our people' }).count()).toBe(0);
  await page.keyboard.press('Escape');
});

it('logs an engagement of its own on a phone', async () => {
  const { page } = colleague;
  await page.getByRole('link', { name: 'Ours' }).click();
  await page.getByText('Nothing contributed yet').waitFor();
  await expectAccessibleEverywhere(page, 'contributions-empty');
  await page.getByRole('navigation', { name: 'Main, phone' }).getByRole('button', { name: 'Contribute' }).click();
  const dialog = page.getByRole('dialog', { name: 'Contribute' });
  await dialog.getByRole('radio', { name: 'Phone call' }).check();
  await dialog.getByRole('combobox', { name: 'Who took part' }).fill('Chief Otieno Were, Nyando Elders');
  await page.getByRole('option', { name: /Add .Chief Otieno Were/ }).click();
  await dialog.getByLabel('What it was about').fill('Arrest and bail in Nyando');
  await dialog.getByLabel('What happened').fill('He will call a baraza.');
  await expectAccessibleEverywhere(page, 'contribute');
  await dialog.getByRole('button', { name: 'Contribute it' }).click();
  await page.getByRole('link', { name: /Arrest and bail in Nyando/ }).waitFor();
  await expectAccessibleEverywhere(page, 'contributions');
});

it('amends it, and finds the one who took part among its people', async () => {
  const { page } = colleague;
  await page.setViewportSize(DESK);
  await page.getByRole('button', { name: 'Edit “Arrest and bail in Nyando”' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit contribution' });
  await dialog.getByLabel('What it was about').fill('Arrest, bail and a baraza');
  await dialog.getByRole('button', { name: 'Save changes' }).click();
  await page.getByRole('link', { name: /Arrest, bail and a baraza/ }).waitFor();
  await page.getByRole('navigation', { name: 'Kinds of contribution' }).getByRole('link', { name: 'People' }).click();
  await page.getByRole('link', { name: /Otieno Were/ }).waitFor();
  expect(colleague.faults).toEqual([]);
});

it('finds what is open to its house among the events, by date', async () => {
  const { page } = colleague;
  await page.setViewportSize(PHONE);
  await page.getByRole('link', { name: 'Events' }).click();
  await page.getByRole('heading', { level: 2, name: 'What was' }).waitFor();
  await page.getByRole('link', { name: 'Arrest, bail and a baraza' }).waitFor();
  await expectAccessibleEverywhere(page, 'events');
  expect(colleague.faults).toEqual([]);
});

it('the programme’s staff see it, and whose it is', async () => {
  officer = await visit.signIn('advocacy', { viewport: DESK });
  const { page } = officer;
  await page.goto('/partners/contributions');
  await page.getByText('Lake Region Justice Network').first().waitFor();
  await expectAccessibleEverywhere(page, 'partners-contributions');
  await page.getByRole('link', { name: /Arrest, bail and a baraza/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Arrest, bail and a baraza' }).waitFor();
  await page.getByText('Contributed by Lake Region Justice Network').waitFor();
  await page.getByText('He will call a baraza.').first().waitFor();
  await expectAccessible(page);
});

it('suspended, the colleague is out at once', async () => {
  const { page } = administrator;
  await page.goto('/our-people');
  await page.getByRole('button', { name: 'Change the account of Njeri Wafula' }).click();
  await page.getByRole('menuitem', { name: 'Suspend' }).click();
  await page.getByRole('dialog').getByLabel('Why').fill('Left the organisation.');
  await page.getByRole('dialog').getByRole('button', { name: 'Suspend' }).click();
  await page.getByText('Suspended', { exact: true }).waitFor();
  await colleague.page.goto('/contributions');
  await colleague.page.getByLabel('E-mail').waitFor();
});
