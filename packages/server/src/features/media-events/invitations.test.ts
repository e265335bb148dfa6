import { type Actor, Role } from '../../access';
import { opaqueId } from '../../kernel';
import { pitchWorld } from '../pitches/testing/pitch-world';
import { uuid } from '../sharing/testing/share-world';
import { eventWorld } from './testing/event-world';

const desk = pitchWorld();
const { world, catcher, journalist, deliver, later } = desk;
const { tried, done, at, event, invite, send, invitees, linkTo } = eventWorld(desk);
let auditor: Actor;

beforeAll(async () => {
  await desk.start();
  auditor = await world.app.actor(Role.AUDITOR);
});
afterAll(() => desk.stop());
// The database has a clock of its own.
beforeEach(() => void (world.app.time.now = new Date()));

describe('an invitation by e-mail', () => {
  it('goes to a press list as it stands, each by themselves, with a link of their own that is kept nowhere', async () => {
    const people = [await journalist('Atieno'), await journalist('Barasa'), await journalist('Chebet')];
    const { recordPressList } = await world.app.get(
      desk.liaison,
      `mutation($input: RecordPressListInput!) { recordPressList(input: $input) { pressList { id } userErrors { code } } }`,
      { input: { name: 'Lake desk', personIds: [] } },
    );
    const listId = recordPressList.pressList.id;
    for (const id of people)
      await world.app.get(
        desk.liaison,
        `mutation($input: RecordJournalistInput!) { recordJournalist(input: $input) { userErrors { code } } }`,
        { input: { personId: id } },
      );
    const add = `mutation($id: ID!, $input: PressListMembersInput!) { addToPressList(id: $id, input: $input) { userErrors { code } } }`;
    await world.app.get(desk.liaison, add, { id: listId, input: { personIds: people.slice(0, 2) } });
    const id = await event();
    await done('inviteToMediaEvent', id, { pressListId: listId, personIds: [people[0]] });
    expect(Object.keys(await invitees(id))).toEqual(['Atieno', 'Barasa']);
    const { mediaEvent, userErrors } = await send(id);
    expect(userErrors).toEqual([]);
    expect(mediaEvent).toMatchObject({ invitedCount: 2, acceptedCount: 0 });
    expect(await deliver()).toBe(2);
    const mails = catcher.caught.slice(-2);
    expect(mails.map(({ to }) => to).sort()).toEqual([['atieno@desk.example'], ['barasa@desk.example']]);
    const [first] = mails;
    expect(first!.text).toContain('Subject: Invitation: A doctor in every station');
    expect(first!.text.replaceAll('=\r\n', '')).toContain('Lakeside hall');
    expect(first!.text).toMatch(/^List-Unsubscribe:/m);
    const links = [linkTo('atieno'), linkTo('barasa')];
    expect(links[0]).not.toBe(links[1]);
    const stored = JSON.stringify([
      await world.app.rows('outgoing_mail'),
      await world.app.rows('media_event_invitee'),
      await world.app.rows('audit_entry'),
    ]);
    for (const link of links) expect(stored).not.toContain(link.slice('/answer/'.length));
    expect((await invitees(id)).Atieno).toMatchObject({
      ...{ channel: 'EMAIL', delivery: 'SENT', leftOut: null, answer: null },
      outlet: { name: expect.stringContaining('Tausi Radio') },
    });
    const { person, organisation } = await world.app.get(
      desk.liaison,
      `query($id: ID!) { person(id: $id) { mediaEvents(first: 5) { totalCount } timeline(kinds: [MEDIA_EVENT], first: 5) { nodes { __typename at ... on MediaEventInvitee { mediaEvent { id } } } }
         memberships(first: 1) { nodes { organisation { id timeline(kinds: [MEDIA_EVENT], first: 5) { totalCount } } } } } organisation: mediaEvent(id: "${id}") { startsAt } }`,
      { id: people[0] },
    );
    expect(person).toMatchObject({
      mediaEvents: { totalCount: 1 },
      timeline: { nodes: [{ __typename: 'MediaEventInvitee', at: organisation.startsAt, mediaEvent: { id } }] },
      memberships: { nodes: [{ organisation: { timeline: { totalCount: 2 } } }] },
    });
  });

  it('keeps a status for each when the server refuses half of them, and goes again to those alone', async () => {
    const people = [];
    for (const name of ['Dida', 'Ekiru', 'Fatuma', 'Gathoni']) people.push(await journalist(name));
    catcher.answers.set('dida@desk.example', '550 5.1.1 no such mailbox');
    catcher.answers.set('ekiru@desk.example', '550 5.1.1 no such mailbox');
    const id = await event();
    await invite(id, people);
    await send(id);
    expect(await deliver()).toBe(2);
    const standing = async () =>
      Object.fromEntries(Object.entries(await invitees(id)).map(([name, each]) => [name, each.delivery]));
    expect(await standing()).toEqual({ Dida: 'BOUNCED', Ekiru: 'BOUNCED', Fatuma: 'SENT', Gathoni: 'SENT' });
    // Their address does not take mail, and nobody has mended it.
    expect((await tried('sendInvitations', id, {})).userErrors).toMatchObject([{ code: 'REFUSED' }]);
    catcher.answers.clear();
    const [point] = await world.app.rows('contact_point', `normalised = 'dida@desk.example'`);
    await world.app.get(
      desk.liaison,
      `mutation($id: ID!) { amendContactPoint(id: $id, input: { value: "dida2@desk.example" }) { userErrors { code } } }`,
      { id: opaqueId('ctp', String(point!.id)) },
    );
    const before = catcher.caught.length;
    const { userErrors } = await tried('sendInvitations', id, {});
    expect(userErrors).toEqual([]);
    expect(await deliver()).toBe(1);
    expect(catcher.caught.slice(before).map(({ to }) => to)).toEqual([['dida2@desk.example']]);
    expect(await standing()).toEqual({ Dida: 'SENT', Ekiru: 'BOUNCED', Fatuma: 'SENT', Gathoni: 'SENT' });
    expect((await invitees(id)).Ekiru).toMatchObject({ leftOut: 'BOUNCED', deliveryCode: '550' });
    later(120);
    expect(await deliver()).toBe(0);
  });

  it('goes to nobody whom something forbids, says of each why, and asks once more as it leaves', async () => {
    const ids = {
      silent: await journalist('Halima'),
      taken: await journalist('Imani'),
      nowhere: await world.person('Jabali'),
      late: await journalist('Kadzo'),
      fine: await journalist('Lelei'),
    };
    await world.act('setDoNotContact', 'SetDoNotContactInput', 'doNotContact { id }', {
      ofId: ids.silent,
      reason: 'No.',
    });
    // Who asked for no more pitches gets no invitation either.
    await world.app.dataSource.query(
      `insert into mail_opt_out (id, person_id, purpose) values (gen_random_uuid(), $1, 'PITCH')`,
      [uuid(ids.taken)],
    );
    const id = await event();
    await invite(id, Object.values(ids));
    const before = await invitees(id);
    expect(Object.fromEntries(Object.entries(before).map(([name, each]) => [name, each.suppression]))).toEqual({
      ...{ Halima: 'DO_NOT_CONTACT', Imani: 'OPTED_OUT', Jabali: 'NO_ADDRESS', Kadzo: null, Lelei: null },
    });
    expect((await send(id)).userErrors).toEqual([]);
    await world.act('setDoNotContact', 'SetDoNotContactInput', 'doNotContact { id }', {
      ofId: ids.late,
      reason: 'Just now.',
    });
    expect(await deliver()).toBe(1);
    expect(catcher.caught.at(-1)!.to).toEqual(['lelei@desk.example']);
    const after = await invitees(id);
    expect(after.Kadzo).toMatchObject({ delivery: 'WITHHELD', deliveryCode: 'DO_NOT_CONTACT' });
    expect(after.Halima).toMatchObject({ leftOut: 'DO_NOT_CONTACT', invitedAt: null });
  });

  it('does not leave for what was cancelled meanwhile, nor is it sent to what is cancelled or over', async () => {
    const id = await event();
    await invite(id, [await journalist('Mumbua')]);
    await send(id);
    await done('cancelMediaEvent', id, { reason: 'The road is closed' });
    expect(await deliver()).toBe(0);
    expect((await invitees(id)).Mumbua).toMatchObject({ delivery: 'WITHHELD', deliveryCode: 'EVENT_GONE' });
    expect((await send(id)).userErrors).toMatchObject([{ code: 'REFUSED' }]);
    const over = await event({ startsAt: at(-5), endsAt: at(-3) });
    await invite(over, [await journalist('Naliaka')]);
    expect((await send(over)).userErrors).toMatchObject([{ code: 'REFUSED' }]);
  });

  it('is refused without a server, a text, a known field and anybody to send it to; the list stays', async () => {
    const id = await event();
    expect((await tried('inviteToMediaEvent', id, { personIds: [] })).userErrors).toMatchObject([{ code: 'INVALID' }]);
    await invite(id, [await journalist('Otieno')]);
    for (const [input, path] of [
      [{}, 'subject'],
      [{ subject: 'A\nBcc: x@y.z', body: 'Come' }, 'subject'],
      [{ subject: '{{answerLink}}', body: 'Come' }, 'subject'],
      [{ subject: 'Come', body: 'Dear {{password}}' }, 'body'],
    ] as const)
      expect((await send(id, input)).userErrors).toMatchObject([{ code: 'INVALID', path: ['input', path] }]);
    world.app.mail.canSend = false;
    expect((await send(id)).userErrors).toMatchObject([
      { code: 'REFUSED', message: expect.stringContaining('SMTP_URL') },
    ]);
    world.app.mail.canSend = true;
    expect((await invitees(id)).Otieno).toMatchObject({ invitedAt: null });
    const forgotten = await send(id, { subject: 'Come', body: 'Dear {{name}}' });
    expect(forgotten.mediaEvent.invitationBody).toContain('{{answerLink}}');
    await deliver();
    expect(linkTo('otieno')).toMatch(/^\/answer\//);
    const { errors } = await world.app.ask(
      auditor,
      `mutation($id: ID!) { sendInvitations(id: $id, input: {}) { userErrors { code } } }`,
      { id },
    );
    expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});

describe('an invitation by hand', () => {
  it('is logged where nothing forbids that way, and who was called gets no mail', async () => {
    const people = [await journalist('Pendo'), await journalist('Rehema'), await journalist('Subira')];
    await world.act('setDoNotContact', 'SetDoNotContactInput', 'doNotContact { id }', {
      ...{ ofId: people[1], channel: 'MOBILE', reason: 'No calls.' },
    });
    const id = await event();
    await invite(id, people);
    const known = await invitees(id);
    const call = (names: string[], more: object = {}) =>
      tried('recordInvitations', id, { inviteeIds: names.map((name) => known[name]!.id), channel: 'PHONE', ...more });
    expect((await call(['Pendo', 'Rehema'])).userErrors).toMatchObject([{ code: 'REFUSED' }]);
    expect((await call(['Pendo'], { channel: 'EMAIL' })).userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect((await call(['Pendo'], { invitedAt: at(1) })).userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect((await call([])).userErrors).toMatchObject([{ path: ['input', 'inviteeIds'] }]);
    expect((await call(['Pendo'])).userErrors).toEqual([]);
    await send(id);
    expect(await deliver()).toBe(2);
    expect((await invitees(id)).Pendo).toMatchObject({ channel: 'PHONE', delivery: null });
    const remove = (name: string) => tried('removeInvitees', id, { inviteeIds: [known[name]!.id] });
    expect((await remove('Pendo')).userErrors).toMatchObject([{ code: 'REFUSED' }]);
    const tariq = await journalist('Tariq');
    await invite(id, [tariq]);
    const [{ id: tariqId }] = [(await invitees(id)).Tariq!];
    expect((await tried('removeInvitees', id, { inviteeIds: [tariqId] })).userErrors).toEqual([]);
    expect((await invitees(id)).Tariq).toBeUndefined();
  });

  it('names nobody of another event, and nobody whom the caller may not see', async () => {
    const [one, other] = [await event(), await event()];
    await invite(one, [await journalist('Umi')]);
    const { Umi } = await invitees(one);
    expect((await tried('removeInvitees', other, { inviteeIds: [Umi!.id] })).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    await world.app.dataSource.query(`update person set sensitivity = 2 where id = $1`, [uuid(Umi!.person.id)]);
    expect(await invitees(one)).toEqual({});
    expect((await tried('recordInvitationAnswer', Umi!.id, { answer: 'YES' })).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });
});
