import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Tab, type Visit, beginVisit, expectAccessible } from '../src';

let visit: Visit;
let partner: Tab;
let officer: Tab;
let wanted: string;

beforeAll(async () => {
  visit = await beginVisit();
  const { people } = await visit.ask<{ people: { nodes: { name: string; doNotContact: unknown[] }[] } }>(
    'advocacy',
    `{ people(first: 20, filter: { sensitivity: { eq: INTERNAL } }, orderBy: [{ lastEngagedAt: DESC }]) { nodes { name doNotContact { id } } } }`,
  );
  wanted = people.nodes.find(({ doNotContact }) => doNotContact.length === 0)!.name;
  partner = await visit.signIn('partner', { viewport: { width: 390, height: 844 } });
});
afterAll(() => visit.end());

/** Where somebody wants to look at the pages themselves, a folder for them is named. */
const pictures = process.env['PICTURES'];

async function expectAccessibleEverywhere(page: Page, name: string): Promise<void> {
  const before = page.viewportSize()!;
  for (const size of [
    { width: 390, height: 844 },
    { width: 1280, height: 900 },
  ])
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

it('a partner asks its coalition for a way to somebody', async () => {
  const { page } = partner;
  await page.goto('/introductions');
  await page.getByText('Somebody among us may know a way').waitFor();
  await page.getByRole('button', { name: 'Ask for an introduction' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ask for an introduction' });
  await dialog.getByLabel('To whom, or to which post').fill(wanted);
  await dialog.getByLabel('What for').fill('To speak about the cells.');
  await expectAccessibleEverywhere(page, 'ask');
  await dialog.getByRole('button', { name: 'Ask the coalition' }).click();
  await page.getByRole('heading', { name: wanted }).waitFor();
});

it('whoever seems to know one is asked privately, and introduces them', async () => {
  officer = await visit.signIn('advocacy', { viewport: { width: 1280, height: 900 } });
  const { page } = officer;
  await page.goto('/partners/introductions');
  await page.getByRole('heading', { name: 'Asked of you' }).waitFor();
  expect(await page.getByText('Lake Region Justice Network').count()).toBe(0);
  await expectAccessibleEverywhere(page, 'asked-of-you');
  await page.getByRole('button', { name: `Introduce them to ${wanted}` }).click();
  const dialog = page.getByRole('dialog', { name: 'Introduce them' });
  await dialog.getByLabel('What to tell them').fill('We meet on Tuesdays. Come along.');
  await dialog.getByRole('button', { name: 'Send the introduction' }).click();
  await page.getByText('Sent. They see it now.').waitFor();
  await page.getByRole('heading', { name: 'Asked of you' }).waitFor({ state: 'detached' });
});

it('the asker reads what was offered', async () => {
  const { page } = partner;
  await page.goto('/introductions');
  await page.getByText('We meet on Tuesdays. Come along.').waitFor();
  await expectAccessibleEverywhere(page, 'offered');
  await page.getByRole('button', { name: `Close the request for ${wanted}` }).click();
  await page.getByText('Closed', { exact: true }).waitFor();
});
