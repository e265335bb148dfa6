import { firstDay, precisionOf, readPartialDate } from './partial-date';

describe('readPartialDate', () => {
  it.each([
    ['2022', '2022'],
    ['9/2022', '2022-09'],
    ['2022-09', '2022-09'],
    ['14/9/2022', '2022-09-14'],
    ['14.9.2022', '2022-09-14'],
    ['2022-9-4', '2022-09-04'],
    [' 29/2/2024 ', '2024-02-29'],
  ])('reads %s', (typed, read) => {
    expect(readPartialDate(typed)).toBe(read);
  });

  it.each(['', 'soon', '31/2/2022', '13/2022', '2022-00', '99', '29/2/2023'])('refuses %s', (typed) => {
    expect(readPartialDate(typed)).toBeNull();
  });
});

describe('a partial date', () => {
  it('knows how precise it is', () => {
    expect(['2022', '2022-09', '2022-09-14', 'x'].map(precisionOf)).toEqual(['year', 'month', 'day', null]);
  });

  it('compares by its first day', () => {
    expect(['2022', '2022-09', '2022-09-14'].map(firstDay)).toEqual(['2022-01-01', '2022-09-01', '2022-09-14']);
  });
});
