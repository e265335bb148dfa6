import { type Visit, beginVisit } from '../src';

let visit: Visit;
beforeAll(async () => void (visit = await beginVisit()));
afterAll(() => visit.end());

it('tells the reasons of a list in Kiswahili to whoever has chosen it', async () => {
  const { page } = await visit.signIn('advocacy');
  await page.evaluate(() => localStorage.setItem('utetezi:language', 'sw'));
  await page.goto('/imports');
  await page.locator('input[type=file]').setInputFiles({
    name: 'orodha.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Full name,County\r\nJuma Wa Mfano,Atlantis\r\n'),
  });
  await page.getByRole('button', { name: 'Kagua kila safu' }).click();
  await page.getByText('hii si kaunti tunayoijua').waitFor();
});
