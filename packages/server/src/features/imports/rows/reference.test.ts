import kenya from '../../../persistence/migrations/reference/kenya-counties.json';
import { type Reference, constituencyIn, countyIn } from './reference';

const reference: Reference = {
  counties: kenya.map(({ code, iso, name }) => ({ id: `county ${code}`, code, isoCode: iso, name })),
  constituencies: kenya.flatMap((county) =>
    county.constituencies.map(({ code, name }) => ({ id: `c ${code}`, code, name, countyId: `county ${county.code}` })),
  ),
  terms: [],
};

describe('a county in a cell', () => {
  it.each([
    ...[['47'], ['047'], ['47.0'], ['KE-30'], ['Nairobi City County'], ['47 - Nairobi'], ['Nairob'], ['NAIROBI.']].map(
      ([cell]) => [cell, 'Nairobi'],
    ),
    ['MURANG’A', "Murang'a"],
    ['Muranga county', "Murang'a"],
    ['Kaunti ya Kisumu', 'Kisumu'],
    ['ELGEYO/MARAKWET', 'Elgeyo-Marakwet'],
    ['Transnzoia', 'Trans-Nzoia'],
    ['Tharaka', 'Tharaka-Nithi'],
    ['Kirinyanga', 'Kirinyaga'],
    ['Busya', 'Busia'],
    ['Wajr', 'Wajir'],
  ])('%s is %s', (cell, name) => {
    expect(countyIn(reference, cell!)?.name).toBe(name);
  });

  it.each(['48', '0', 'Kenya', 'Kitale', 'Thika', 'Machakos/Kitui', '1 - Nairobi', 'X'])('%s is none', (cell) => {
    expect(countyIn(reference, cell)).toBeNull();
  });
});

describe('a constituency in a cell', () => {
  it.each([
    ['274', null, 'Westlands'],
    ['WESTLANDS CONSTITUENCY', null, 'Westlands'],
    ["Lang'ata", null, 'Langata'],
    ['Mount Elgon', null, 'Mt. Elgon'],
    ['Otaya', 'county 19', 'Othaya'],
  ])('%s is found', (cell, countyId, name) => {
    expect(constituencyIn(reference, cell, countyId)?.name).toBe(name);
  });

  it.each(['Embakasi', '291', 'Kitui'])('%s is none, or could be several', (cell) => {
    expect(constituencyIn(reference, cell, null)).toBeNull();
  });
});
