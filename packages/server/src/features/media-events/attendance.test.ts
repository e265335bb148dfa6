import { opaqueId } from '../../kernel';
import { pitchWorld } from '../pitches/testing/pitch-world';
import { eventWorld } from './testing/event-world';

const desk = pitchWorld();
const { world, catcher, journalist, deliver, later } = desk;
const { tried, done, at, event, invite, send, invitees } = eventWorld(desk);

beforeAll(() => desk.start());
afterAll(() => desk.stop());
beforeEach(() => void (world.app.time.now = new Date()));

const tonight = (more: object = {}) => event({ startsAt: at(1), endsAt: at(2), ...more });

describe('the door', () => {
  it('notes who came and whether their card was seen; twice is once, and a slip is taken back', async () => {
    const id = await tonight();
    await invite(id, [await journalist('Atieno'), await journalist('Barasa')]);
    await send(id);
    const { Atieno } = await invitees(id);
    const came = await done('checkIn', Atieno!.id, { pressCardSeen: true });
    expect(came).toMatchObject({ checkedInAt: at(0), pressCardSeenAt: at(0), isWalkIn: false });
    later(5);
    expect(await done('checkIn', Atieno!.id, {})).toMatchObject({ checkedInAt: came.checkedInAt });
    expect((await done('amendMediaEvent', id, { capacity: 9 })).attendedCount).toBe(1);
    expect(await done('undoCheckIn', Atieno!.id, null)).toMatchObject({ checkedInAt: null });
    expect((await tried('undoCheckIn', Atieno!.id, null)).userErrors).toMatchObject([{ code: 'REFUSED' }]);
  });

  it('opens twelve hours before, to nobody refused, and not at all for what was cancelled', async () => {
    const far = await event();
    await invite(far, [await journalist('Chebet')]);
    const { Chebet } = await invitees(far);
    expect((await tried('checkIn', Chebet!.id, {})).userErrors).toMatchObject([{ code: 'REFUSED' }]);
    const id = await tonight();
    await invite(id, [await journalist('Dida')]);
    const { Dida } = await invitees(id);
    for (const checkedInAt of [at(1), at(-30)])
      expect((await tried('checkIn', Dida!.id, { checkedInAt })).userErrors).toMatchObject([{ code: 'INVALID' }]);
    await done('decideAccreditation', Dida!.id, { accreditation: 'REFUSED', reason: 'Under a court order' });
    expect((await tried('checkIn', Dida!.id, {})).userErrors).toMatchObject([{ code: 'REFUSED' }]);
    expect((await tried('checkInWalkIn', id, { personId: Dida!.person.id })).userErrors).toMatchObject([
      { code: 'REFUSED' },
    ]);
    await done('decideAccreditation', Dida!.id, { accreditation: 'GRANTED' });
    await done('cancelMediaEvent', id, { reason: 'No room' });
    expect((await tried('checkIn', Dida!.id, {})).userErrors).toMatchObject([{ code: 'REFUSED' }]);
    expect((await invitees(id)).Dida).toMatchObject({ checkedInAt: null });
  });

  it('adds a newcomer once, however often the button was tapped', async () => {
    const id = await tonight();
    const input = { name: 'Tapped Twice', idempotencyKey: 'walk-in-of-one-name' };
    const answers = await Promise.all([done('checkInWalkIn', id, input), done('checkInWalkIn', id, input)]);
    expect(new Set(answers.map(({ person }) => person.id)).size).toBe(1);
    expect(await world.app.rows('person', `name = 'Tapped Twice'`)).toHaveLength(1);
  });

  it('takes in who was not invited: a journalist who is known, or a name that becomes a person at their outlet', async () => {
    const id = await tonight();
    const ekiru = await journalist('Ekiru');
    expect(await done('checkInWalkIn', id, { personId: ekiru })).toMatchObject({
      ...{ isWalkIn: true, checkedInAt: at(0), outlet: { name: expect.stringContaining('Tausi Radio') } },
    });
    const [radio] = await world.app.rows('organisation', `name ~ 'Tausi Radio'`);
    const organisationId = opaqueId('org', String(radio!.id));
    const newcomer = await done('checkInWalkIn', id, { name: 'Fatuma Abdi', organisationId, pressCardSeen: true });
    expect(newcomer).toMatchObject({ person: { name: 'Fatuma Abdi' }, pressCardSeenAt: at(0) });
    const { person } = await world.app.get(
      desk.liaison,
      `query($id: ID!) { person(id: $id) { kinds { code } memberships(first: 2) { nodes { organisation { id } } } mediaEvents(first: 5) { nodes { isWalkIn mediaEvent { id } } } } }`,
      { id: newcomer.person.id },
    );
    expect(person).toMatchObject({
      memberships: { nodes: [{ organisation: { id: organisationId } }] },
      mediaEvents: { nodes: [{ isWalkIn: true, mediaEvent: { id } }] },
    });
    expect(person.kinds.map(({ code }: { code: string }) => code)).toContain('media_contact');
    for (const input of [{}, { name: ' ' }, { name: 'Two', personId: ekiru }])
      expect((await tried('checkInWalkIn', id, input)).userErrors).toMatchObject([{ code: 'INVALID' }]);
    const nobody = { personId: opaqueId('per', '00000000-0000-4000-8000-000000000001') };
    expect((await tried('checkInWalkIn', id, nobody)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await done('undoCheckIn', newcomer.id, null)).toBeNull();
    expect(Object.keys(await invitees(id))).toEqual(['Ekiru']);
  });

  it('knows somebody who is on the list already, whatever they are called in as', async () => {
    const id = await tonight();
    const gathoni = await journalist('Gathoni');
    await invite(id, [gathoni]);
    expect(await done('checkInWalkIn', id, { personId: gathoni })).toMatchObject({ isWalkIn: false });
    expect(Object.keys(await invitees(id))).toEqual(['Gathoni']);
  });
});

describe('a letter', () => {
  it('goes to those who came, and another one to those who did not, once it is over', async () => {
    const id = await tonight();
    await invite(id, [await journalist('Halima'), await journalist('Imani'), await journalist('Jabali')]);
    await send(id);
    await deliver();
    const { Halima, Jabali } = await invitees(id);
    await done('checkIn', Halima!.id, {});
    await done('checkInWalkIn', id, { personId: await journalist('Kadzo') });
    const write = (audience: string, more: object = {}) =>
      tried('sendMediaEventLetter', id, {
        ...{ audience, subject: `{{title}}: ${audience}`, body: 'Dear {{firstName}}' },
        ...more,
      });
    expect((await write('CAME')).userErrors).toMatchObject([{ code: 'REFUSED', path: ['input', 'audience'] }]);
    later(180);
    expect((await write('CAME', { body: '{{answerLink}}' })).userErrors).toMatchObject([{ code: 'INVALID' }]);
    const before = catcher.caught.length;
    catcher.answers.set('kadzo@desk.example', '550 5.1.1 no such mailbox');
    const { letter } = await write('CAME');
    expect(letter.recipients.nodes).toHaveLength(2);
    await world.act('setDoNotContact', 'SetDoNotContactInput', 'doNotContact { id }', {
      ...{ ofId: Jabali!.person.id, reason: 'No more.' },
    });
    const missed = (await write('MISSED')).letter;
    expect(
      missed.recipients.nodes.map((each: { leftOut: string; invitee: { person: { name: string } } }) => [
        each.invitee.person.name.split(' ')[0],
        each.leftOut,
      ]),
    ).toEqual([
      ['Imani', null],
      ['Jabali', 'DO_NOT_CONTACT'],
    ]);
    expect(await deliver()).toBe(2);
    const sent = catcher.caught.slice(before).map(({ to, text }) => [to[0], /Subject: .*: (\w+)/.exec(text)![1]]);
    expect(sent.sort()).toEqual([
      ['halima@desk.example', 'CAME'],
      ['imani@desk.example', 'MISSED'],
    ]);
    catcher.answers.clear();
    // Nobody mended the address, so there is nobody to whom it could go again.
    expect((await tried('resendMediaEventLetter', letter.id, null)).userErrors).toMatchObject([{ code: 'REFUSED' }]);
    const [point] = await world.app.rows('contact_point', `normalised = 'kadzo@desk.example'`);
    await world.app.get(
      desk.liaison,
      `mutation($id: ID!) { amendContactPoint(id: $id, input: { value: "kadzo2@desk.example" }) { userErrors { code } } }`,
      { id: opaqueId('ctp', String(point!.id)) },
    );
    expect(await done('resendMediaEventLetter', letter.id, null)).toMatchObject({ deliveredCount: 1 });
    expect(await deliver()).toBe(1);
    expect(catcher.caught.at(-1)!.to).toEqual(['kadzo2@desk.example']);
  });

  it('tells all who were invited of a change, save those who said no, with what is handed out', async () => {
    const id = await event();
    await invite(id, [await journalist('Lelei'), await journalist('Mumbua')]);
    await send(id);
    await deliver();
    await done('recordInvitationAnswer', (await invitees(id)).Lelei!.id, { answer: 'NO' });
    const form = new FormData();
    form.append('file', new Blob(['The new hall.'], { type: 'text/plain' }), 'map.txt');
    const upload = await fetch(`${desk.door.url}/files`, {
      ...{ method: 'POST', headers: await desk.door.as(desk.liaison), body: form },
    });
    await world.app.get(
      desk.liaison,
      `mutation($id: ID!, $input: AttachMediaEventFileInput!) { attachMediaEventFile(id: $id, input: $input) { userErrors { code } } }`,
      { id, input: { fileId: ((await upload.json()) as { id: string }).id } },
    );
    const letter = { audience: 'INVITED', subject: 'Another hall', body: '{{where}}', withMaterials: true };
    await world.app.dataSource.query(`update file set embargo_until = now() + interval '1 day' where name = 'map.txt'`);
    expect((await tried('sendMediaEventLetter', id, letter)).userErrors).toMatchObject([
      { code: 'REFUSED', path: ['input', 'withMaterials'] },
    ]);
    await world.app.dataSource.query(`update file set embargo_until = now() where name = 'map.txt'`);
    await done('sendMediaEventLetter', id, letter);
    expect(await deliver()).toBe(1);
    expect(catcher.caught.at(-1)).toMatchObject({
      to: ['mumbua@desk.example'],
      text: expect.stringContaining('map.txt'),
    });
    const nobody = await event({ startsAt: at(-5), endsAt: at(-4) });
    expect(
      (await tried('sendMediaEventLetter', nobody, { audience: 'CAME', subject: 'A', body: 'B' })).userErrors,
    ).toMatchObject([{ code: 'REFUSED' }]);
  });
});
