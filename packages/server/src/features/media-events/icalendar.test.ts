import { type Actor, Role } from '../../access';
import { type TestDoor, testDoor } from '../../testing/test-door';
import { ShareWorld, uuid } from '../sharing/testing/share-world';
import { iCalendar } from './icalendar';

const world = new ShareWorld();
let door: TestDoor;
let liaison: Actor;

beforeAll(async () => {
  await world.start();
  door = await testDoor(world.app);
  liaison = await world.app.actor(Role.MEDIA_LIAISON);
});
afterAll(async () => {
  await door.stop();
  await world.app.stop();
});

const act = async (name: string, input: object, id?: string): Promise<string> => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!${id ? ', $id: ID!' : ''}) { ${name}(${id ? 'id: $id, ' : ''}input: $input) { mediaEvent { id } userErrors { message } } }`;
  const answer = (await world.app.get(liaison, query, { input, id }))[name];
  expect(answer.userErrors).toEqual([]);
  return answer.mediaEvent.id;
};
const event = (more: object = {}) =>
  act('recordMediaEvent', {
    ...{ kind: 'PRESS_CONFERENCE', title: 'A doctor in every station', venue: 'Lakeside hall', isPublic: true },
    ...{ startsAt: '2026-12-08T07:00:00Z', endsAt: '2026-12-08T09:00:00Z', onlineUrl: 'https://meet.example/secret' },
    ...more,
  });
const feed = async (headers: Record<string, string> = {}) => fetch(`${door.url}/feed/events.ics`, { headers });
/** One entry of a calendar, by the event's id, as its properties. */
const entry = (calendar: string, id: string): Record<string, string> | null => {
  const plain = uuid(id).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  const found = calendar
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT\r\n')
    .find((part) => part.includes(plain));
  return found
    ? Object.fromEntries(
        found.split('\r\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
      )
    : null;
};

describe('the calendar of public events', () => {
  it('is asked for without an account, and has them in UTC with what anybody may know', async () => {
    const id = await event({ summary: 'Questions, answers; and a \\ demonstration\nfor all' });
    const hidden = await event({ title: 'Background', isPublic: false });
    const answer = await feed();
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const calendar = await answer.text();
    expect(calendar.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
    expect(calendar.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
    expect(entry(calendar, id)).toMatchObject({
      ...{ DTSTART: '20261208T070000Z', DTEND: '20261208T090000Z', SEQUENCE: '0', STATUS: 'CONFIRMED' },
      ...{ SUMMARY: 'A doctor in every station', LOCATION: 'Lakeside hall' },
      DESCRIPTION: 'Questions\\, answers\\; and a \\\\ demonstration\\nfor all',
    });
    expect(entry(calendar, hidden)).toBeNull();
    expect(calendar).not.toContain('meet.example');
    expect((await feed({ 'if-none-match': answer.headers.get('etag')! })).status).toBe(304);
  });

  it('keeps the UID over changes, counts them, and says what was cancelled', async () => {
    const id = await event();
    const before = entry(await (await feed()).text(), id)!;
    await act('amendMediaEvent', { venue: 'Elsewhere' }, id);
    const moved = entry(await (await feed()).text(), id)!;
    expect(moved).toMatchObject({ UID: before.UID, SEQUENCE: '1', LOCATION: 'Elsewhere' });
    await act('amendMediaEvent', { capacity: 4 }, id);
    expect(entry(await (await feed()).text(), id)).toMatchObject({ SEQUENCE: '1' });
    await act('cancelMediaEvent', { reason: 'The road is closed' }, id);
    const cancelled = entry(await (await feed()).text(), id)!;
    expect(cancelled).toMatchObject({ UID: before.UID, SEQUENCE: '2', STATUS: 'CANCELLED' });
    expect(JSON.stringify(cancelled)).not.toContain('road');
    const taken = await event();
    await act('amendMediaEvent', { isPublic: false }, taken);
    expect(entry(await (await feed()).text(), taken)).toBeNull();
  });

  it('folds lines of more than 75 octets, never within a character, and lets no text begin a line of its own', async () => {
    const title = `Mĩtũ ya ũhoro ${'ũ'.repeat(60)} na 🎤${'x'.repeat(80)}`;
    const event = {
      ...{ uid: 'a@b', sequence: 0, changedAt: new Date(0), startsAt: new Date(0), endsAt: new Date(3_600_000) },
      ...{
        title,
        description: 'One\r\nEND:VEVENT\u0007',
        location: null,
        url: 'https://x.example/a,b;c\r\nX:1',
        isCancelled: false,
      },
    };
    const calendar = iCalendar('Utetezi', [event]);
    const lines = calendar.split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
    const whole = calendar.replaceAll('\r\n ', '');
    expect(whole).toContain(`SUMMARY:${title}\r\n`);
    expect(whole).toContain('DESCRIPTION:One\\nEND:VEVENT\r\n');
    expect(whole).toContain('URL:https://x.example/a,b;cX:1\r\n');
  });
});

describe('one event as a file', () => {
  it('is for staff who work with the media desk, public or not, with the link to join', async () => {
    const id = await event({ isPublic: false });
    const ask = async (as: Actor | null, of = id) =>
      fetch(`${door.url}/media-events/${of}.ics`, { headers: as ? await door.as(as) : {} });
    const answer = await ask(liaison);
    expect(answer.headers.get('content-disposition')).toContain('event.ics');
    expect(entry(await answer.text(), id)).toMatchObject({ URL: 'https://meet.example/secret' });
    expect((await ask(null)).status).toBe(401);
    expect((await ask(await world.app.partner(uuid(world.house)))).status).toBe(403);
    expect((await ask(liaison, 'mev_1')).status).toBe(404);
  });
});
