import { mergeRows, rowsInput, sameRows, withoutEmpty, type Rows } from './particular-rows';

const name = (key: string, text: string, note = '') => ({ key, name: text, note, startedOn: null, endedOn: null });
const link = (key: string, url: string) => ({ key, url, label: '' });
const rows = (part: Partial<Rows>): Rows => ({ otherNames: [], identifiers: [], links: [], ...part });

it('leaves out rows in which nothing was written', () => {
  expect(withoutEmpty(rows({ otherNames: [name('a', ' '), name('b', 'Mama Haki')] })).otherNames).toHaveLength(1);
});

it('takes an address without its beginning for one of the web', () => {
  const { links } = rowsInput(rows({ links: [link('a', 'www.example.org'), link('b', 'http://example.org')] }));
  expect(links.map(({ url }) => url)).toEqual(['https://www.example.org', 'http://example.org']);
});

it('brings together what two people wrote: what either added stays, what either took out is gone', () => {
  const base = rows({ otherNames: [name('1', 'Mama Haki'), name('2', 'JA')] });
  const mine = rows({ otherNames: [name('2', 'JA'), name('x', 'Akoth')] });
  const theirs = rows({ otherNames: [name('8', 'Mama Haki'), name('9', 'Wa Haki', 'In Kiswahili')] });
  expect(mergeRows(base, mine, theirs).otherNames.map((one) => one.name)).toEqual(['Akoth', 'Wa Haki']);
});

it('keeps both where two people reworded the same', () => {
  const base = rows({ otherNames: [name('1', 'JA')] });
  const merged = mergeRows(
    base,
    rows({ otherNames: [name('1', 'J.A.')] }),
    rows({ otherNames: [name('7', 'Jane A.')] }),
  );
  expect(merged.otherNames.map((one) => one.name)).toEqual(['J.A.', 'Jane A.']);
});

it('knows lists that say the same, whatever their keys', () => {
  expect(sameRows(rows({ otherNames: [name('1', 'JA')] }), rows({ otherNames: [name('2', 'JA')] }))).toBe(true);
});
