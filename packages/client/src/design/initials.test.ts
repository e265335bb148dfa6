import { initials } from './initials';

it.each([
  ['Sen. Wambũi Akoth Odera', 'WA'],
  ['Dr Nekesa Wafula-Barasa', 'NW'],
  ["Ng'ang'a Weru", 'NW'],
  ['Ĩrũngũ', 'Ĩ'],
  ['the elders', 'TE'],
])('%s is %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});
