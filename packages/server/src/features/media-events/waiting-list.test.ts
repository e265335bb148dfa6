import { pitchWorld } from '../pitches/testing/pitch-world';
import { uuid } from '../sharing/testing/share-world';
import { eventWorld } from './testing/event-world';

const desk = pitchWorld();
const { world, catcher, journalist, deliver, later } = desk;
const { tried, done, event, invite, send, invitees, linkTo } = eventWorld(desk);

beforeAll(() => desk.start());
afterAll(() => desk.stop());
beforeEach(async () => {
  world.app.time.now = new Date();
  await world.app.dataSource.query('delete from rate_limit');
});

const say = (name: string, answer: string) =>
  fetch(`${desk.door.url}${linkTo(name.toLowerCase())}`, { method: 'POST', body: new URLSearchParams({ answer }) });
/** Invited by mail, all of them, and said yes one after the other. */
const wanted = async (names: string[], more: object = {}): Promise<string> => {
  const id = await event({ capacity: 1, ...more });
  const people = [];
  for (const name of names) people.push(await journalist(name));
  await invite(id, people);
  await send(id);
  await deliver();
  for (const name of names) {
    later(1);
    await say(name, 'YES');
  }
  return id;
};
const answers = async (id: string): Promise<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(await invitees(id)).map(([name, { answer }]) => [name, answer]));
const mailsTo = (name: string): string[] =>
  catcher.caught
    .filter(({ to }) => to[0] === `${name.toLowerCase()}@desk.example`)
    .map(({ text }) => text.replaceAll('=\r\n', ''));

describe('the waiting list', () => {
  it('gives a place that somebody gives up to whoever waits longest, who gets a letter with their link', async () => {
    const id = await wanted(['Abuya', 'Bosire', 'Chirchir']);
    expect(await answers(id)).toEqual({ Abuya: 'YES', Bosire: 'WAITING', Chirchir: 'WAITING' });
    // Who says yes once more keeps their turn.
    await say('Bosire', 'YES');
    await say('Abuya', 'NO');
    expect(await answers(id)).toEqual({ Abuya: 'NO', Bosire: 'YES', Chirchir: 'WAITING' });
    expect((await invitees(id)).Bosire).toMatchObject({ isUntold: false, newsAt: expect.any(String) });
    const before = mailsTo('Bosire').length;
    await deliver();
    expect(mailsTo('Bosire')).toHaveLength(before + 1);
    expect(mailsTo('Bosire').at(-1)).toContain('a place is free now, and it is yours');
    expect(mailsTo('Bosire').at(-1)).toMatch(/\/answer\/[\w-]{43}/);
    expect(mailsTo('Chirchir').join('')).not.toContain('a place is free');
    // The outbox never had the link.
    const kept = await world.app.rows('outgoing_mail', `purpose = 'EVENT_LETTER'`);
    expect(JSON.stringify(kept)).not.toContain('/answer/');
    await say('Bosire', 'NO');
    expect(await answers(id)).toEqual({ Abuya: 'NO', Bosire: 'NO', Chirchir: 'YES' });
  });

  it('moves up as many as there is room for when the event has more places, and all where it has no end of them', async () => {
    const id = await wanted(['Dume', 'Etyang', 'Faraji', 'Gakuo']);
    await done('amendMediaEvent', id, { capacity: 2 });
    expect(await answers(id)).toEqual({ Dume: 'YES', Etyang: 'YES', Faraji: 'WAITING', Gakuo: 'WAITING' });
    await done('amendMediaEvent', id, { capacity: 1 });
    expect(await answers(id)).toMatchObject({ Etyang: 'YES', Faraji: 'WAITING' });
    const all = await done('amendMediaEvent', id, { capacity: null });
    expect(all).toMatchObject({ acceptedCount: 4, untoldCount: 0 });
    expect(all.letters.nodes.map(({ audience }: { audience: string }) => audience)).toEqual(['MOVED_UP', 'MOVED_UP']);
  });

  it('moves up who waits when the desk writes down that somebody does not come, and not whom it puts back', async () => {
    const id = await wanted(['Hamisi', 'Isoe']);
    const { Hamisi } = await invitees(id);
    await done('recordInvitationAnswer', Hamisi!.id, { answer: 'WAITING' });
    expect(await answers(id)).toEqual({ Hamisi: 'WAITING', Isoe: 'YES' });
    const { Isoe } = await invitees(id);
    await done('recordInvitationAnswer', Isoe!.id, { answer: 'MAYBE' });
    expect(await answers(id)).toEqual({ Hamisi: 'YES', Isoe: 'MAYBE' });
    const refused = await tried('recordInvitationAnswer', Hamisi!.id, { answer: 'NO', expectedVersion: 1 });
    expect(refused.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect(await answers(id)).toEqual({ Hamisi: 'YES', Isoe: 'MAYBE' });
  });

  it('gives each place once, in their order, when several give theirs up at the same moment', async () => {
    const names = ['Jumwa', 'Kahindi', 'Lokuta', 'Masika', 'Nekesa', 'Ogolla', 'Pendo'];
    const id = await wanted(names, { capacity: 3 });
    expect(Object.values(await answers(id)).filter((answer) => answer === 'YES')).toHaveLength(3);
    await Promise.all([
      ...['Jumwa', 'Kahindi'].map((name) => say(name, 'NO')),
      done('recordInvitationAnswer', (await invitees(id)).Lokuta!.id, { answer: 'NO' }),
      // Somebody at the end asks once more in between.
      say('Pendo', 'YES'),
    ]);
    expect(await answers(id)).toEqual({
      ...{ Jumwa: 'NO', Kahindi: 'NO', Lokuta: 'NO' },
      ...{ Masika: 'YES', Nekesa: 'YES', Ogolla: 'YES', Pendo: 'WAITING' },
    });
    await deliver();
    for (const name of ['Masika', 'Nekesa', 'Ogolla'])
      expect(mailsTo(name).filter((text) => text.includes('a place is free'))).toHaveLength(1);
  });

  it('marks whom no mail may reach as not told, until somebody tells them by hand', async () => {
    const id = await wanted(['Rehema', 'Sikuku']);
    await world.app.dataSource.query(`delete from contact_point where person_id = $1`, [
      uuid((await invitees(id)).Sikuku!.person.id),
    ]);
    await say('Rehema', 'NO');
    const { Sikuku } = await invitees(id);
    expect(Sikuku).toMatchObject({ answer: 'YES', isUntold: true, toldAt: null });
    const told = await done('recordInviteesTold', id, { inviteeIds: [Sikuku!.id] });
    expect(told).toMatchObject({ untoldCount: 0 });
    expect((await invitees(id)).Sikuku).toMatchObject({ isUntold: false, toldAt: expect.any(String) });
  });

  it('moves nobody up for what was cancelled', async () => {
    const id = await wanted(['Tabu', 'Ukwala']);
    await done('cancelMediaEvent', id, { reason: 'The hall is flooded' });
    await done('recordInvitationAnswer', (await invitees(id)).Tabu!.id, { answer: 'NO' });
    expect(await answers(id)).toEqual({ Tabu: 'NO', Ukwala: 'WAITING' });
  });
});
