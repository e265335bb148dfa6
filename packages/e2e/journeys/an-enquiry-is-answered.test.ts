import { type Visit, beginVisit, expectAccessible } from '../src';

let visit: Visit;
beforeAll(async () => void (visit = await beginVisit()));
afterAll(() => visit.end());

it('is written down while the journalist is on the line, waits at Home, and is answered before its deadline', async () => {
  const { page } = await visit.signIn('media');
  await page.goto('/media/enquiries');
  await page.getByRole('button', { name: 'Record an enquiry' }).click();
  const dialog = page.getByRole('dialog', { name: 'Record an enquiry' });
  await dialog.getByLabel('Question').fill('Who speaks about the cells at six?');
  await dialog.getByLabel('Or a name').fill('A caller from the lake');
  const tomorrow = new Date(Date.now() + 27 * 3_600_000).toISOString().slice(0, 16);
  await dialog.getByLabel('Needed by').fill(tomorrow);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save the enquiry' }).click();
  await page.getByRole('heading', { level: 1, name: 'Who speaks about the cells at six?' }).waitFor();
  await page.goto('/');
  const due = page.getByRole('region', { name: 'Enquiries due' });
  await due.waitFor();
  await expectAccessible(page);
  await page.goto('/media/enquiries?mine=true');
  await page.getByRole('link', { name: 'Who speaks about the cells at six?' }).click();
  await page.getByRole('textbox', { name: 'Answer', exact: true }).fill('Our doctor in Kisumu; her number was given.');
  await page.getByRole('button', { name: 'Record the answer' }).click();
  await page.getByText('In time').waitFor();
  await expectAccessible(page);
});
