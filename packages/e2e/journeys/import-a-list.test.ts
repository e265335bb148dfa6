import { type Visit, beginVisit, expectAccessible } from '../src';

let visit: Visit;
beforeAll(async () => void (visit = await beginVisit()));
afterAll(() => visit.end());

/** As results are gazetted: a title above, empty columns between the headings, names apart, the county as a code. */
const LIST = [
  'Members elected,,,,,,,,',
  'County Code,,First Name,Second Names,,Party,,Telephone,',
  '42,,Hon. Achieng,Imported Okelo,,Movement for Dignity,,0700 555 001 / 0700 555 002,',
  "22,,Mũthoni,Imported Ng'ang'a,,Movement for Dignity,,0700 555 003,",
  '99,,Nobody,Of Nowhere,,Movement for Dignity,,0700 555 004,',
].join('\r\n');

it('imports a list as it is: looks at each row first, reports the bad one, and takes all of it back', async () => {
  const { page } = await visit.signIn('advocacy');
  await page.goto('/people');
  await page
    .getByRole('link', { name: /^Import/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: 'Import a list' }).waitFor();
  await expectAccessible(page);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'gazetted.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
  await page.getByRole('button', { name: 'Check every row' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Check every row' }).click();
  await page.getByText('This is what').waitFor();
  await page.getByText('Line 5').waitFor();
  await expectAccessible(page);

  const names = async (): Promise<string[]> => {
    const { people } = await visit.ask<{ people: { nodes: { name: string }[] } }>(
      'advocacy',
      '{ people(search: "imported", first: 10) { nodes { name } } }',
    );
    return people.nodes.map(({ name }) => name).sort();
  };
  expect(await names()).toEqual([]);
  await page.getByRole('button', { name: /^Import \d+ rows?$/ }).click();
  await page
    .getByText(/^Imported/)
    .first()
    .waitFor();
  expect(await names()).toEqual(['Achieng Imported Okelo', "Mũthoni Imported Ng'ang'a"]);

  await page.getByRole('button', { name: 'Undo this import' }).click();
  await page.getByText('Everything is as it was before').waitFor();
  expect(await names()).toEqual([]);
});
