import { type Visit, beginVisit, expectAccessible } from '../src';

let visit: Visit;
beforeAll(async () => void (visit = await beginVisit()));
afterAll(() => visit.end());

it('is seen in pictures whose numbers open lists of as many, and goes out as a PDF', async () => {
  const { page } = await visit.signIn('media', { viewport: { width: 1440, height: 900 } });
  await page.goto('/media/pictures');
  await page.getByRole('button', { name: 'Last month' }).click();
  const number = page.getByRole('link', { name: /clippings?, By themselves: open the list/ });
  await number.waitFor();
  await expectAccessible(page);
  const count = Number(await number.textContent());
  expect(count).toBeGreaterThan(0);
  const report = page.getByRole('link', { name: 'Report as PDF' });
  const answer = await page.request.get((await report.getAttribute('href'))!);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
  await number.click();
  await page.getByText(`${count} clipping${count === 1 ? '' : 's'}`, { exact: true }).waitFor();
  await expectAccessible(page);
  await page
    .getByRole('link', { name: 'Add a clipping' })
    .or(page.getByRole('button', { name: 'Add a clipping' }))
    .click();
  await expectAccessible(page);
});
