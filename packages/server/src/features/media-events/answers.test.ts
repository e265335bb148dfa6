import { pitchWorld } from '../pitches/testing/pitch-world';
import { uuid } from '../sharing/testing/share-world';
import { eventWorld } from './testing/event-world';

const desk = pitchWorld();
const { world, journalist, deliver, later } = desk;
const { tried, done, event, invite, send, invitees, linkTo } = eventWorld(desk);

beforeAll(() => desk.start());
afterAll(() => desk.stop());
beforeEach(async () => {
  world.app.time.now = new Date();
  await world.app.dataSource.query('delete from rate_limit');
});

const post = (path: string, given: Record<string, string>) =>
  fetch(`${desk.door.url}${path}`, { method: 'POST', body: new URLSearchParams(given) });
const invited = async (names: string[], more: object = {}): Promise<string> => {
  const id = await event(more);
  const people = [];
  for (const name of names) people.push(await journalist(name));
  await invite(id, people);
  await send(id);
  await deliver();
  return id;
};

describe('an answer by link', () => {
  it('is asked for without an account or a script, in both languages, and changes nothing while it is only looked at', async () => {
    const id = await invited(['Atieno', 'Barasa'], { title: 'Doctors & <stations>' });
    const shown = await fetch(`${desk.door.url}${linkTo('atieno')}`);
    expect(shown.status).toBe(200);
    expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(shown.headers.get('cache-control')).toBe('no-store');
    expect(shown.headers.get('referrer-policy')).toBe('no-referrer');
    const text = await shown.text();
    expect(text).toContain('Doctors &amp; &lt;stations&gt;');
    for (const word of ['Do you come?', 'Utakuja?', 'Lakeside hall', 'name="crew"']) expect(text).toContain(word);
    // Of nobody: neither of whoever has the link nor of the others.
    for (const word of ['Atieno', 'Barasa', '<script', 'desk.example']) expect(text).not.toContain(word);
    await fetch(`${desk.door.url}${linkTo('atieno')}`, { method: 'HEAD' });
    expect((await invitees(id)).Atieno).toMatchObject({ answer: null, version: 2 });
  });

  it('is taken by POST, with who else comes, and may be another until the event is over', async () => {
    const id = await invited(['Chebet', 'Dida']);
    const given = { answer: 'YES', crew: 'Otis (camera)\r\nA & B', note: 'A socket', accreditation: 'yes' };
    const thanked = await post(linkTo('chebet'), given);
    expect(thanked.status).toBe(200);
    expect(await thanked.text()).toContain('We expect you');
    expect((await invitees(id)).Chebet).toMatchObject({
      ...{ answer: 'YES', answeredByLink: true, crew: 'Otis (camera) \nA & B', note: 'A socket' },
      accreditation: 'REQUESTED',
    });
    const again = await (await fetch(`${desk.door.url}${linkTo('chebet')}`)).text();
    expect(again).toContain('value="YES" required checked');
    expect(again).not.toContain('Otis');
    await post(linkTo('chebet'), { answer: 'NO' });
    expect(await invitees(id)).toMatchObject({
      Chebet: { answer: 'NO', crew: 'Otis (camera) \nA & B', accreditation: 'REQUESTED' },
      Dida: { answer: null },
    });
    expect(await world.app.rows('audit_entry', `act = 'answerInvitation'`)).toMatchObject([
      { account_id: null },
      { account_id: null },
    ]);
  });

  it('is refused in words that are none of the answers, and nothing is kept of it', async () => {
    const id = await invited(['Ekiru']);
    for (const given of [{}, { answer: 'WAITING' }, { answer: 'yes', crew: 'Somebody' }] as Record<string, string>[]) {
      const answer = await post(linkTo('ekiru'), given);
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain('Choose one of the answers');
    }
    const body = JSON.stringify({ answer: 'YES' });
    const json = await fetch(`${desk.door.url}${linkTo('ekiru')}`, {
      ...{ method: 'POST', body, headers: { 'content-type': 'application/json' } },
    });
    expect(json.status).toBe(400);
    expect((await invitees(id)).Ekiru).toMatchObject({ answer: null, crew: null });
  });

  it('is the same nothing for a link that is unknown, altered, over, or of somebody erased', async () => {
    const id = await invited(['Fatuma', 'Gathoni']);
    const link = linkTo('fatuma');
    const nothing = async (path: string, method: 'GET' | 'POST') => {
      const answer = await (method === 'GET' ? fetch(`${desk.door.url}${path}`) : post(path, { answer: 'YES' }));
      expect(answer.status).toBe(404);
      return answer.text();
    };
    const page = await nothing('/answer/abc', 'GET');
    const altered = link.slice(0, 12) + (link[12] === 'A' ? 'B' : 'A') + link.slice(13);
    for (const path of [altered, `${link}x`]) {
      expect(await nothing(path, 'GET')).toBe(page);
      expect(await nothing(path, 'POST')).toBe(page);
    }
    await world.app.dataSource.query(`update person set erased_at = now() where id = $1`, [
      uuid((await invitees(id)).Gathoni!.person.id),
    ]);
    expect(await nothing(linkTo('gathoni'), 'POST')).toBe(page);
    later(75 * 60);
    expect(await nothing(link, 'GET')).toBe(page);
    expect(await nothing(link, 'POST')).toBe(page);
    expect((await invitees(id)).Fatuma).toMatchObject({ answer: null });
  });

  it('says that an event was cancelled, and takes no answer to it', async () => {
    const id = await invited(['Halima']);
    await done('cancelMediaEvent', id, { reason: 'The road is closed' });
    for (const answer of [
      await fetch(`${desk.door.url}${linkTo('halima')}`),
      await post(linkTo('halima'), { answer: 'YES' }),
    ])
      expect(await answer.text()).toContain('does not take place');
    expect((await invitees(id)).Halima).toMatchObject({ answer: null });
  });

  it('waits when all places are taken, whoever was first; a place that is given up goes to whoever waits', async () => {
    const id = await invited(['Imani', 'Jabali', 'Kadzo'], { capacity: 1 });
    const [first, second] = await Promise.all([
      post(linkTo('imani'), { answer: 'YES' }),
      post(linkTo('jabali'), { answer: 'YES' }),
    ]);
    const texts = [await first.text(), await second.text()];
    expect(texts.filter((text) => text.includes('We expect you'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('waiting list'))).toHaveLength(1);
    const { Imani, Jabali } = await invitees(id);
    expect([Imani!.answer, Jabali!.answer].sort()).toEqual(['WAITING', 'YES']);
    const holder = Imani!.answer === 'YES' ? 'imani' : 'jabali';
    await post(linkTo(holder), { answer: 'YES' });
    expect(Object.values(await invitees(id)).filter(({ answer }) => answer === 'YES')).toHaveLength(1);
    await post(linkTo(holder), { answer: 'NO' });
    expect((await invitees(id))[holder === 'imani' ? 'Jabali' : 'Imani']).toMatchObject({ answer: 'YES' });
    expect(await (await post(linkTo('kadzo'), { answer: 'YES' })).text()).toContain('waiting list');
    // Whoever writes it down at the desk decides how full it is.
    const waiting = Object.values(await invitees(id)).find(({ answer }) => answer === 'WAITING')!;
    expect(await done('recordInvitationAnswer', waiting.id, { answer: 'YES', note: 'Rang us' })).toMatchObject({
      ...{ answer: 'YES', answeredByLink: false, note: 'Rang us' },
    });
  });

  it('is counted: who asks too often waits, and is told how long', async () => {
    await invited(['Lelei']);
    const statuses = [];
    for (let count = 0; count < 31; count += 1)
      statuses.push((await fetch(`${desk.door.url}/answer/guess${count}`)).status);
    expect(new Set(statuses.slice(0, 30))).toEqual(new Set([404]));
    expect(statuses[30]).toBe(429);
    const refused = await post(linkTo('lelei'), { answer: 'YES' });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('accreditation', () => {
  it('is decided at the desk, refused for a reason alone, and of the version that was read', async () => {
    const id = await invited(['Mumbua']);
    await post(linkTo('mumbua'), { answer: 'YES', accreditation: 'yes' });
    const { Mumbua } = await invitees(id);
    const decide = (input: object) => tried('decideAccreditation', Mumbua!.id, input);
    expect((await decide({ accreditation: 'REFUSED' })).userErrors).toMatchObject([{ path: ['input', 'reason'] }]);
    expect((await decide({ accreditation: 'GRANTED', expectedVersion: 1 })).userErrors).toMatchObject([
      { code: 'CONFLICT' },
    ]);
    expect((await decide({ accreditation: 'REFUSED', reason: 'No card shown' })).invitee).toMatchObject({
      ...{ accreditation: 'REFUSED', accreditationReason: 'No card shown' },
    });
    await post(linkTo('mumbua'), { answer: 'YES', accreditation: 'yes' });
    expect((await invitees(id)).Mumbua).toMatchObject({ accreditation: 'REFUSED' });
  });
});
