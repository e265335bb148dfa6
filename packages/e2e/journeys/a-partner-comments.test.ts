import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Tab, type Visit, beginVisit, expectAccessible } from '../src';

const HOUSE = 'Lake Region Justice Network';
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };
const SAID = 'She moved to Kisumu.\nAsk for her at the county court.';

interface Person {
  id: string;
  name: string;
  shares: { totalCount: number };
}

let visit: Visit;
let partner: Tab;
let officer: Tab;
let commented: Person;
let onlyRead: Person;

beforeAll(async () => {
  visit = await beginVisit();
  [commented, onlyRead] = await sharedTo('COMMENT', 'VIEW');
  partner = await visit.signIn('partner', { viewport: PHONE });
  officer = await visit.signIn('advocacy', { viewport: DESK });
  for (const { faults } of [partner, officer]) faults.length = 0;
});
afterAll(() => visit.end());

/** People of the directory who are shared from now on, each with one right. */
async function sharedTo(...rights: readonly ['COMMENT', 'VIEW']): Promise<[Person, Person]> {
  const { people, agreements } = await visit.ask<{
    people: { nodes: Person[] };
    agreements: {
      nodes: { id: string; purposes: string[]; parties: { nodes: { organisation: { id: string; name: string } }[] } }[];
    };
  }>(
    'lead',
    `{ people(first: 100, filter: { sensitivity: { eq: INTERNAL } }) { nodes { id name shares(inForceOnly: true) { totalCount } } }
       agreements(filter: { status: { eq: ACTIVE } }) { nodes { id purposes parties { nodes { organisation { id name } } } } } }`,
  );
  const [first, second] = people.nodes.filter(({ shares }) => shares.totalCount === 0) as [Person, Person];
  const parties = agreements.nodes.flatMap(({ id, purposes, parties: { nodes } }) =>
    nodes.map(({ organisation }) => ({ agreementId: id, purpose: purposes[0], organisation })),
  );
  const { agreementId, purpose, organisation } = parties.find((party) => party.organisation.name === HOUSE)!;
  for (const [may, { id }] of [
    [rights[0], first],
    [rights[1], second],
  ] as const) {
    const { share } = await visit.ask<{ share: { userErrors: unknown[] } }>(
      'lead',
      `mutation($input: ShareInput!) { share(input: $input) { userErrors { message } } }`,
      { input: { recordIds: [id], toOrganisationId: organisation.id, fieldSet: 'SUMMARY', may, purpose, agreementId } },
    );
    expect(share.userErrors).toEqual([]);
  }
  return [first, second];
}

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
      if (await comments(page).isVisible()) await comments(page).scrollIntoViewIfNeeded();
      await page.screenshot({ path: join(pictures, `${name}-${colorScheme}-${size.width}.png`) });
    }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(before);
}

const comments = (page: Page) => page.getByRole('region', { name: 'Comments of partners' });

it('a partner with the right says something about a record that is shared with it', async () => {
  const { page } = partner;
  await page.goto(`/people/${commented.id}`);
  await page.getByRole('heading', { level: 1, name: commented.name }).waitFor();
  await expectAccessibleEverywhere(page, 'comments-none');
  await comments(page).getByRole('button', { name: 'Comment' }).click();
  await comments(page).getByText('Write what you have to say.').waitFor();
  await comments(page).getByLabel('Your comment').fill(SAID);
  await comments(page).getByRole('button', { name: 'Comment' }).click();
  await comments(page).getByRole('listitem').getByText('She moved to Kisumu.').waitFor();
  await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('.comment-say textarea')?.value === '');
  await expectAccessibleEverywhere(page, 'comments-own');
});

it('the programme’s staff read it with the record, and whose it is', async () => {
  const { page } = officer;
  await page.goto(`/people/${commented.id}`);
  await comments(page).getByText('She moved to Kisumu.').waitFor();
  await comments(page).getByText(HOUSE).waitFor();
  expect(await comments(page).getByLabel('Your comment').count()).toBe(0);
  expect(await comments(page).getByRole('button', { name: 'Remove your comment' }).count()).toBe(0);
  await expectAccessibleEverywhere(page, 'comments-staff');
});

it('a partner that may only read finds no box, and no section either', async () => {
  const { page } = partner;
  await page.goto(`/people/${onlyRead.id}`);
  await page.getByRole('heading', { level: 1, name: onlyRead.name }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.getByLabel('Your comment').count()).toBe(0);
  expect(await comments(page).count()).toBe(0);
});

it('whoever said it takes it back, and then nobody reads it', async () => {
  const { page } = partner;
  await page.goto(`/people/${commented.id}`);
  await comments(page).getByRole('button', { name: 'Remove your comment' }).click();
  await comments(page).getByRole('listitem').waitFor({ state: 'detached' });
  expect(await comments(page).getByLabel('Your comment').count()).toBe(1);
  await officer.page.reload();
  await officer.page.getByRole('heading', { level: 1, name: commented.name }).waitFor();
  await officer.page.waitForLoadState('networkidle');
  expect(await comments(officer.page).count()).toBe(0);
  expect([...partner.faults, ...officer.faults]).toEqual([]);
});
