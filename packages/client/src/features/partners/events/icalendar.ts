/** What a calendar takes of an engagement. Instants are ISO 8601 in UTC, the day is the calendar day in Nairobi. */
export type CalendarEvent = {
  id: string;
  subject: string;
  day: string;
  startsAt: string;
  endsAt: string | null;
  allDay: boolean;
  place: string | null;
  status: string;
};

const LINE = 75;

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll(/\r?\n/g, '\\n');

/** `20261123T073000Z` */
const instant = (iso: string): string => `${new Date(iso).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** Lines have at most 75 octets; one that is longer goes on after a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (octets + size > LINE) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += sign;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

/** One event as a calendar file (RFC 5545). `now` is when it was written. */
export function calendarFile(event: CalendarEvent, now: Date): string {
  const dayAfter = new Date(Date.parse(`${event.day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const times = event.allDay
    ? [`DTSTART;VALUE=DATE:${event.day.replaceAll('-', '')}`, `DTEND;VALUE=DATE:${dayAfter.replaceAll('-', '')}`]
    : [`DTSTART:${instant(event.startsAt)}`, ...(event.endsAt ? [`DTEND:${instant(event.endsAt)}`] : [])];
  const status = event.status === 'CANCELLED' ? 'CANCELLED' : event.status === 'TENTATIVE' ? 'TENTATIVE' : 'CONFIRMED';
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Utetezi//Events//EN',
    'BEGIN:VEVENT',
    `UID:${event.id}@utetezi`,
    `DTSTAMP:${instant(now.toISOString())}`,
    ...times,
    `SUMMARY:${escaped(event.subject)}`,
    ...(event.place ? [`LOCATION:${escaped(event.place)}`] : []),
    `STATUS:${status}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
