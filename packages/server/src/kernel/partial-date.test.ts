import { dayOf, formatPartialDate, parsePartialDate } from '.';

describe('a partial date', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31', 'year'],
    ['2022-09', '2022-09-01', '2022-09-30', 'month'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['1900-02', '1900-02-01', '1900-02-28', 'month'],
    ['0099-02', '0099-02-01', '0099-02-28', 'month'],
    ['2022-09-14', '2022-09-14', '2022-09-14', 'day'],
  ] as const)('covers with %s the days from %s to %s', (text, first, last, precision) => {
    expect(parsePartialDate(text)).toEqual({ first, last, precision });
    expect(formatPartialDate(first, precision)).toBe(text);
    expect(formatPartialDate(last, precision)).toBe(text);
  });

  it.each([
    '',
    '22',
    '2022-13',
    '2022-00',
    '2023-02-29',
    '2022-04-31',
    '2022-9-4',
    '14/09/2022',
    '2022-09-14T00:00',
    '0000',
  ])('is not %p', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });
});

describe('the day of a moment', () => {
  it('is the one in Nairobi, where it changes three hours before Greenwich', () => {
    expect(dayOf(new Date('2026-11-23T20:59:59Z'))).toBe('2026-11-23');
    expect(dayOf(new Date('2026-11-23T21:00:00Z'))).toBe('2026-11-24');
  });
});
