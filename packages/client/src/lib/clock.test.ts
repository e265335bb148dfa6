import { laterBy, quarter, readClock } from './clock';

describe('readClock', () => {
  it.each([
    ['10:30', '10:30'],
    ['1030', '10:30'],
    ['9.05', '09:05'],
    ['14h15', '14:15'],
    ['2pm', '14:00'],
    ['12 am', '00:00'],
    ['7', '07:00'],
  ])('reads %s', (typed, read) => {
    expect(readClock(typed)).toBe(read);
  });

  it.each(['', 'noon', '25:00', '10:75'])('refuses %s', (typed) => {
    expect(readClock(typed)).toBeNull();
  });
});

it('adds minutes and stays within the day', () => {
  expect([laterBy('10:30', 45), laterBy('23:30', 60)]).toEqual(['11:15', '23:59']);
});

it('rounds down to the quarter', () => {
  expect(quarter('09:44')).toBe('09:30');
});
