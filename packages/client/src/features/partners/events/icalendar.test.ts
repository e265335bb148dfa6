import { calendarFile, type CalendarEvent } from './icalendar';

const event: CalendarEvent = {
  id: 'eng_1',
  subject: 'Dialogue; Kondele, Kisumu',
  day: '2026-11-26',
  startsAt: '2026-11-26T06:00:00.000Z',
  endsAt: '2026-11-26T08:30:00.000Z',
  allDay: false,
  place: null,
  status: 'CONFIRMED',
};
const now = new Date('2026-11-23T09:00:00Z');

describe('a calendar file', () => {
  it('has the times in UTC, and what is text escaped', () => {
    const lines = calendarFile(event, now).split('\r\n');
    expect(lines).toContain('DTSTART:20261126T060000Z');
    expect(lines).toContain('DTEND:20261126T083000Z');
    expect(lines).toContain('SUMMARY:Dialogue\\; Kondele\\, Kisumu');
    expect(lines.at(-2)).toBe('END:VCALENDAR');
  });

  it('says a whole day as a date, and that it ends with the next', () => {
    const lines = calendarFile({ ...event, allDay: true }, now).split('\r\n');
    expect(lines).toContain('DTSTART;VALUE=DATE:20261126');
    expect(lines).toContain('DTEND;VALUE=DATE:20261127');
  });

  it('breaks lines at 75 octets, and never within a letter', () => {
    const lines = calendarFile({ ...event, subject: 'ũ'.repeat(100) }, now).split('\r\n');
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(lines.join('').replaceAll(' ', '')).toContain('ũ'.repeat(100));
  });
});
