import { parsePersonName } from './person-name';

const parsed = (typed: string) => {
  const name = parsePersonName(typed);
  return name && [name.honorificPrefix, name.name, name.honorificSuffix, name.sortName];
};

describe('a name as it was typed', () => {
  it.each([
    ['Hon. Wambũi Akoth Odera', ['Hon.', 'Wambũi Akoth Odera', null, 'Odera, Wambũi Akoth']],
    ['HON. DR. JUMA  ALI, EBS', ['HON. DR.', 'JUMA ALI', 'EBS', 'ALI, JUMA']],
    ["Ng'ang'a, Mũthoni", [null, "Mũthoni Ng'ang'a", null, "Ng'ang'a, Mũthoni"]],
    ['Sheikh', null],
    ['  Akinyi ', [null, 'Akinyi', null, 'Akinyi']],
    ['—', null],
    ['Sr. Assumpta Wanjirũ Mbau', ['Sr.', 'Assumpta Wanjirũ Mbau', null, 'Mbau, Assumpta Wanjirũ']],
  ])('%s', (typed, expected) => {
    expect(parsed(typed)).toEqual(expected);
  });
});
