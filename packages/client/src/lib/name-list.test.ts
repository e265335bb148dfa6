import { isNameList, readNames } from './name-list';

const names = (text: string) => readNames(text).map(({ name }) => name);

describe('readNames', () => {
  it('reads one name to a line, numbered or not', () => {
    expect(names("1. Wambũi Akoth\n2) Ng'ang'a Weru\n- Halima Dida\n• Moraa Ogega")).toEqual([
      'Wambũi Akoth',
      "Ng'ang'a Weru",
      'Halima Dida',
      'Moraa Ogega',
    ]);
  });

  it('takes what stands beside a name as a note', () => {
    expect(readNames('Hon. Grace Kathure – Member, Custody Committee\nJane Atieno, Bar Chapter')).toEqual([
      { name: 'Hon. Grace Kathure', note: 'Member, Custody Committee', doubtful: false },
      { name: 'Jane Atieno', note: 'Bar Chapter', doubtful: false },
    ]);
  });

  it('reads a row copied from a spreadsheet', () => {
    expect(readNames('3\tPeris Mwende\tAide\t0722 123 456\tperis@senate.example')).toEqual([
      { name: 'Peris Mwende', note: 'Aide', doubtful: false },
    ]);
  });

  it('reads a sentence of names', () => {
    expect(names('Amos Lelei, Zipporah Sang’utei, Joram Mutiso')).toEqual([
      'Amos Lelei',
      'Zipporah Sang’utei',
      'Joram Mutiso',
    ]);
  });

  it('marks what may not be a name', () => {
    expect(readNames('Akoth\nTBC\nRoom 412 floor').every(({ doubtful }) => doubtful)).toBe(true);
  });

  it('gives a repeated name once and skips empty lines', () => {
    expect(names('Amos Lelei\n\n  \namos lelei\n')).toEqual(['Amos Lelei']);
  });
});

describe('isNameList', () => {
  it('leaves a single name to be typed on', () => {
    expect(isNameList('Wambũi Akoth')).toBe(false);
    expect(isNameList('Akoth, Wambũi')).toBe(false);
  });

  it('sees lines, semicolons and several commas as a list', () => {
    expect(['One Two\nThree Four', 'One Two; Three Four', 'One Two, Three Four, Five Six'].map(isNameList)).toEqual([
      true,
      true,
      true,
    ]);
  });
});
