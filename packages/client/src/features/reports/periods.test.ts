import { beginOf, codeOf, endOf, periodsBetween, usualFrom } from './periods';

describe('periods of a report', () => {
  it('begin on Mondays and on the first day of months, quarters and years', () => {
    expect(['day', 'week', 'month', 'quarter', 'year'].map((period) => beginOf(period as 'day', '2026-11-22'))).toEqual(
      ['2026-11-22', '2026-11-16', '2026-11-01', '2026-10-01', '2026-01-01'],
    );
  });

  it('end the day before the next begins, in leap years too', () => {
    expect([endOf('week', '2026-12-28'), endOf('month', '2028-02-01'), endOf('quarter', '2026-10-01')]).toEqual([
      '2027-01-03',
      '2028-02-29',
      '2026-12-31',
    ]);
  });

  it('are listed without gaps, and named as the server names them', () => {
    expect(periodsBetween('quarter', '2026-02-10', '2026-11-22').map((begin) => codeOf('quarter', begin))).toEqual([
      '2026-Q1',
      '2026-Q2',
      '2026-Q3',
      '2026-Q4',
    ]);
    expect(usualFrom('month', '2026-11-22')).toBe('2025-12-01');
  });
});
