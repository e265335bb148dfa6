import { type Visit, beginVisit, expectAccessible } from '../src';

let visit: Visit;
beforeAll(async () => void (visit = await beginVisit()));
afterAll(() => visit.end());

it('finds somebody by half a misspelt name, from anywhere, with the keyboard alone', async () => {
  const { people } = await visit.ask<{ people: { nodes: { id: string; name: string }[] } }>(
    'advocacy',
    `{ people(first: 1, search: "ngang'a") { nodes { id name } } }`,
  );
  const [wanted] = people.nodes;
  const { page } = await visit.signIn('advocacy');
  await page.keyboard.press('Control+k');
  const search = page.getByRole('dialog').getByRole('combobox', { name: 'Search' });
  const [given, family] = [wanted!.name.split(' ')[0]!, wanted!.name.split(' ').at(-1)!];
  // Without accents and apostrophes, turned round, and with the last letter missing.
  const plain = (text: string): string =>
    text
      .normalize('NFD')
      .replaceAll(/[^A-Za-z]/g, '')
      .toLowerCase();
  await search.fill(`${plain(family)} ${plain(given).slice(0, -1)}`);
  await page
    .getByRole('option', { name: new RegExp(wanted!.name) })
    .first()
    .waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: new RegExp(wanted!.name) }).waitFor();
  expect(new URL(page.url()).pathname).toContain(wanted!.id);
});
