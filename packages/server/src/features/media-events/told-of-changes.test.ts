import { Role } from '../../access';
import { pitchWorld } from '../pitches/testing/pitch-world';
import { eventWorld } from './testing/event-world';

const desk = pitchWorld();
const { world, catcher, journalist, deliver, later } = desk;
const { tried, done, at, event, invite, send, invitees } = eventWorld(desk);

beforeAll(() => desk.start());
afterAll(() => desk.stop());
beforeEach(() => void (world.app.time.now = new Date()));

const letter = { audience: 'UNTOLD', subject: 'A change: {{title}}', body: 'Now {{when}}, {{where}}.' };
const invited = async (names: string[], more: object = {}): Promise<string> => {
  const id = await event(more);
  const people = [];
  for (const name of names) people.push(await journalist(name));
  await invite(id, people);
  await send(id);
  await deliver();
  later(1);
  return id;
};
const untold = async (id: string): Promise<string[]> =>
  Object.entries(await invitees(id))
    .filter(([, { isUntold }]) => isUntold)
    .map(([name]) => name)
    .sort();

describe('a changed time or place', () => {
  it('is known to nobody who was invited before, until a letter has told them', async () => {
    const id = await invited(['Achieng', 'Baraka', 'Chemtai']);
    expect(await untold(id)).toEqual([]);
    const { Baraka, Chemtai } = await invitees(id);
    await done('recordInvitationAnswer', Chemtai!.id, { answer: 'NO' });
    const changed = await done('amendMediaEvent', id, { venue: 'The courthouse' });
    // Who said no need not know.
    expect(changed).toMatchObject({ changedAt: at(0), untoldCount: 2 });
    await done('recordInviteesTold', id, { inviteeIds: [Baraka!.id] });
    expect(await untold(id)).toEqual(['Achieng']);
    expect((await done('sendMediaEventLetter', id, letter)).recipients.nodes).toHaveLength(1);
    expect(await untold(id)).toEqual([]);
    await deliver();
    expect(catcher.caught.at(-1)).toMatchObject({ to: ['achieng@desk.example'] });
    expect(catcher.caught.at(-1)!.text).toContain('The courthouse');
    expect((await tried('sendMediaEventLetter', id, letter)).userErrors).toMatchObject([
      { code: 'REFUSED', path: ['input', 'audience'] },
    ]);
    later(1);
    await done('amendMediaEvent', id, { startsAt: at(80), endsAt: at(82) });
    expect(await untold(id)).toEqual(['Achieng', 'Baraka']);
  });

  it('is no news where something else was changed, nor to whoever is invited afterwards', async () => {
    const id = await invited(['Dorcas']);
    const same = await done('amendMediaEvent', id, { title: 'Another title', capacity: 40, venue: 'Lakeside hall' });
    expect(same).toMatchObject({ changedAt: null, untoldCount: 0 });
    await done('amendMediaEvent', id, { venue: 'The courthouse' });
    later(1);
    await invite(id, [await journalist('Edith')]);
    expect(await untold(id)).toEqual(['Dorcas']);
    await send(id);
    expect(await untold(id)).toEqual(['Dorcas']);
  });

  it('is told of everybody again whose letter came to nothing', async () => {
    const id = await invited(['Farida']);
    await done('cancelMediaEvent', id, { reason: 'The road is closed' });
    expect(await untold(id)).toEqual(['Farida']);
    await done('sendMediaEventLetter', id, letter);
    expect(await untold(id)).toEqual([]);
    await world.app.dataSource.query(
      `update outgoing_mail set status = 'BOUNCED' where purpose = 'EVENT_LETTER' and status = 'QUEUED'`,
    );
    expect(await untold(id)).toEqual(['Farida']);
  });

  it('is told by nobody who does not keep the desk, nor of invitees of another event', async () => {
    const [id, other] = [await invited(['Gesare']), await invited(['Halake'])];
    await done('amendMediaEvent', id, { venue: 'The courthouse' });
    const before = await world.app.rows('media_event_invitee');
    const input = { inviteeIds: [(await invitees(id)).Gesare!.id] };
    await expect(tried('recordInviteesTold', id, input, await world.app.actor(Role.FIELD_OFFICER))).rejects.toThrow(
      /role/,
    );
    expect((await tried('recordInviteesTold', other, input)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    // Whoever moves up is written to by itself.
    expect((await tried('sendMediaEventLetter', id, { ...letter, audience: 'MOVED_UP' })).userErrors).toMatchObject([
      { code: 'REFUSED' },
    ]);
    expect(await world.app.rows('media_event_invitee')).toEqual(before);
  });
});
