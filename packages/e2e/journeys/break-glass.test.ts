import { type Visit, beginVisit, expectAccessible } from '../src';

let visit: Visit;
beforeAll(async () => void (visit = await beginVisit()));
afterAll(() => visit.end());

const SUBJECT = 'A threat to a monitor';
const REASON = 'She was taken to the station an hour ago.';

it('opens a protected record in an emergency, and whoever recorded it is told at once', async () => {
  const { terms } = await visit.ask<{ terms: { id: string }[] }>(
    'advocacy',
    `{ terms(vocabulary: ENGAGEMENT_TYPE) { id } }`,
  );
  const { recordEngagement } = await visit.ask<{ recordEngagement: { engagement: { id: string } } }>(
    'advocacy',
    `mutation($input: RecordEngagementInput!) { recordEngagement(input: $input) { engagement { id } } }`,
    {
      input: {
        typeId: terms[0]!.id,
        subject: SUBJECT,
        startsAt: new Date(Date.now() - 3_600_000).toISOString(),
        sensitivity: 'PROTECTED',
      },
    },
  );
  const { page } = await visit.signIn('field');
  await page.goto(`/engagements/${recordEngagement.engagement.id}`);
  await page.getByRole('heading', { level: 1, name: 'There is nothing here for you' }).waitFor();
  await page.getByRole('button', { name: 'It is an emergency' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open a protected record' });
  await dialog.getByText('for 60 minutes').first().waitFor();
  await expectAccessible(page);

  await dialog.getByLabel('Why it cannot wait').fill('now');
  await dialog.getByRole('button', { name: 'Open for 60 minutes' }).click();
  await dialog.getByText('in at least 10 characters').waitFor();
  await dialog.getByLabel('Why it cannot wait').fill(REASON);
  await page.keyboard.press('Tab');
  await dialog.getByRole('button', { name: 'Open for 60 minutes' }).click();
  await page.getByRole('heading', { level: 1, name: SUBJECT }).waitFor();

  const owner = await visit.signIn('advocacy');
  await owner.page.getByRole('button', { name: /notification/i }).click();
  await owner.page.getByRole('menuitem', { name: new RegExp(REASON) }).waitFor();
  await expectAccessible(owner.page);
});
