import { compareNames, foldName } from './person-name';

describe('foldName', () => {
  it('forgets accents, apostrophes, titles and order', () => {
    expect(foldName("Hon. Wambũi Ng'ang’a")).toBe(foldName('Nganga Wambui'));
  });
});

describe('compareNames', () => {
  it('sees the same name in another spelling', () => {
    expect(compareNames('Sen. Ochieng Ang’ila', "ochieng ang'ila")).toBe('same');
  });

  it('sees a name with one word left out', () => {
    expect(compareNames('Wambũi Akoth Odera', 'Wambui Odera')).toBe('part');
  });

  it('takes one shared word for no match', () => {
    expect(compareNames('Wambũi Akoth', 'Akoth')).toBe('other');
  });
});
