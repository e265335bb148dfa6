import type { Page } from 'playwright-core';
import { type Tab, type Visit, beginVisit, expectAccessible } from '../src';

const HOUSE = 'Lake Region Justice Network';
const AGREEMENT = `Data sharing agreement with ${HOUSE}`;

interface Person {
  id: string;
  name: string;
  sensitivity: string;
  shares: { totalCount: number };
  contactPoints: { type: string; value: string; isBlocked: boolean; sensitivity: string }[];
}

let visit: Visit;
let lead: Tab;
let partner: Tab;
let shared: Person;
let unshared: Person;

beforeAll(async () => {
  visit = await beginVisit();
  [shared, unshared] = await twoUnknownToThePartner();
  lead = await visit.signIn('lead', { viewport: { width: 1280, height: 900 } });
  partner = await visit.signIn('partner', { viewport: { width: 1280, height: 900 } });
});
afterAll(() => visit.end());

/** People of the directory whom the partner cannot see yet, with an e-mail address that may be shared. */
async function twoUnknownToThePartner(): Promise<[Person, Person]> {
  const { people } = await visit.ask<{ people: { nodes: Person[] } }>(
    'lead',
    `{ people(first: 100, filter: { sensitivity: { eq: INTERNAL } }) { nodes { id name sensitivity
         shares(inForceOnly: true) { totalCount } contactPoints { type value isBlocked sensitivity } } } }`,
  );
  const [first, second] = people.nodes.filter(
    ({ shares, contactPoints }) =>
      shares.totalCount === 0 &&
      contactPoints.some(
        ({ type, isBlocked, sensitivity }) => type === 'EMAIL' && !isBlocked && sensitivity === 'INTERNAL',
      ),
  );
  return [first!, second!];
}

const mailOf = (person: Person): string => person.contactPoints.find(({ type }) => type === 'EMAIL')!.value;

/** On a desk and on a phone, by day and by night; leaves the page as it was. */
async function expectAccessibleEverywhere(page: Page): Promise<void> {
  const before = page.viewportSize()!;
  for (const size of [
    { width: 390, height: 844 },
    { width: 1280, height: 900 },
  ])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expectAccessible(page);
    }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(before);
}

/** A record as it is drawn, whether in a preview or in the partner's house. */
const drawn = (page: Page) => page.locator('article.seen');

let preview: string;

it('shows whoever shares exactly what the partner will see, before anything is shared', async () => {
  const { page } = lead;
  await page.goto(`/people/${shared.id}`);
  await page.getByRole('button', { name: 'Share…' }).click();
  const dialog = page.getByRole('dialog', { name: `Share “${shared.name}”` });
  await dialog.getByRole('combobox', { name: 'With whom' }).fill('lake region');
  await dialog.getByRole('option', { name: new RegExp(HOUSE) }).click();
  await dialog.getByRole('combobox', { name: 'What for' }).click();
  await page.getByRole('option', { name: /Follow-up of joint engagements/ }).click();
  await drawn(page).getByText('Follow-up of joint engagements').waitFor();
  expect(await drawn(page).textContent()).not.toContain(mailOf(shared));
  await dialog.getByRole('radio', { name: /^Contact/ }).check({ force: true });
  await drawn(page).getByText(mailOf(shared)).waitFor();
  await expectAccessibleEverywhere(page);
  preview = (await drawn(page).textContent()) ?? '';

  const { person } = await visit.ask<{ person: unknown }>('partner', `query($id: ID!) { person(id: $id) { name } }`, {
    id: shared.id,
  });
  expect(person).toBeNull();

  await dialog.getByRole('button', { name: 'Share', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  const sharing = page.getByRole('region', { name: 'Sharing' });
  await sharing.getByText(HOUSE, { exact: true }).waitFor();
  await expectAccessible(page);
});

it('shows the partner that, first of all that is shared, and not the rest', async () => {
  const { page } = partner;
  await page.goto('/shared');
  const first = page.getByRole('region', { name: 'Shared with us' }).getByRole('row').nth(1);
  await first.getByText(shared.name).waitFor();
  await expectAccessibleEverywhere(page);
  await page.goto(`/people/${shared.id}`);
  await page.getByRole('heading', { level: 1, name: shared.name }).waitFor();
  expect(await drawn(page).textContent()).toBe(preview);
  await expectAccessibleEverywhere(page);

  await page.goto(`/shared?q=${encodeURIComponent(unshared.name)}`);
  await page.getByRole('heading', { name: 'Nothing fits' }).or(page.getByRole('row').nth(1)).first().waitFor();
  expect(await page.locator('main').textContent()).not.toContain(unshared.name);
  await page.goto(`/people/${unshared.id}`);
  await page.getByRole('heading', { level: 1, name: 'This is not shared with you' }).waitFor();
  expect(await page.locator('body').textContent()).not.toContain(unshared.name);
});

it('closes the record on the partner’s next step when it is withdrawn, and says so kindly', async () => {
  await partner.page.goto('/shared?of=people');
  await partner.page.getByRole('region', { name: 'Shared with us' }).waitFor();
  await partner.page.goto(`/people/${shared.id}`);
  await partner.page.getByRole('heading', { level: 1, name: shared.name }).waitFor();

  await lead.page.getByRole('button', { name: `Withdraw what is shared with ${HOUSE}` }).click();
  const dialog = lead.page.getByRole('dialog', { name: `Withdraw from ${HOUSE}` });
  await dialog.getByLabel(/^Why/).fill('She asked not to be contacted');
  await expectAccessibleEverywhere(lead.page);
  await dialog.getByRole('button', { name: 'Withdraw' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await lead.page.getByText('1 that has ended').click();
  await lead.page.getByText(/She asked not to be contacted/).waitFor();

  const { page } = partner;
  await page.getByRole('link', { name: 'Shared with us' }).first().click();
  await page.getByRole('region', { name: 'Shared with us' }).getByRole('row').nth(1).waitFor();
  expect(await page.getByRole('region', { name: 'Shared with us' }).textContent()).not.toContain(shared.name);
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'This is not shared with you' }).waitFor();
  expect(await page.locator('main').textContent()).not.toContain(mailOf(shared));
  await expectAccessibleEverywhere(page);
});

it('closes all that rests on an agreement when the agreement is ended', async () => {
  const { page } = partner;
  await page.goto('/shared');
  const list = page.getByRole('region', { name: 'Shared with us' });
  await list.getByRole('row').nth(1).waitFor();
  await page.getByText(AGREEMENT).first().waitFor();

  await lead.page.goto('/partners');
  await lead.page.getByRole('link', { name: AGREEMENT }).click();
  await lead.page.getByRole('heading', { level: 1, name: AGREEMENT }).waitFor();
  await expectAccessibleEverywhere(lead.page);
  await lead.page.getByRole('button', { name: 'End it early' }).click();
  const dialog = lead.page.getByRole('dialog', { name: 'End the agreement early' });
  await dialog.getByRole('button', { name: 'End it early' }).click();
  await dialog.getByText(/Say why/).waitFor();
  await dialog.getByLabel(/^Why/).fill('The network has changed its mandate');
  await dialog.getByRole('button', { name: 'End it early' }).click();
  await dialog.waitFor({ state: 'hidden' });

  await page.getByRole('link', { name: 'Our agreement' }).first().click();
  await page.getByText('Ended early').waitFor();
  await expectAccessibleEverywhere(page);
  // What everybody may read is read by them too, and nothing that is kept back.
  await page.getByRole('link', { name: 'Press releases' }).first().click();
  await page.getByRole('link', { name: 'Women wait longer in remand' }).waitFor();
  expect(await page.getByText('Draft').count()).toBe(0);
  expect(await page.getByText('Ten years of custody visits').count()).toBe(0);
  await expectAccessibleEverywhere(page);
  await page.getByRole('link', { name: 'Women wait longer in remand' }).click();
  await page.getByRole('region', { name: 'As it will be read' }).waitFor();
  await expectAccessibleEverywhere(page);
  await page.getByRole('link', { name: 'Shared with us' }).first().click();
  await page.getByRole('heading', { name: 'Nothing is shared with you here' }).waitFor();
  await expectAccessibleEverywhere(page);
});
