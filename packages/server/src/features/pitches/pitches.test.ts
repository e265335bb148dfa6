import type { Actor } from '../../access';
import { opaqueId } from '../../kernel';
import type { TestDoor } from '../../testing/test-door';
import { uuid } from '../sharing/testing/share-world';
import { pitchWorld } from './testing/pitch-world';

const desk = pitchWorld();
const { world, catcher, act, draft, send, answer, recipients, deliver, later, journalist, clearGuard } = desk;
let liaison: Actor;
let door: TestDoor;
beforeAll(async () => {
  await desk.start();
  ({ liaison, door } = desk);
});
afterAll(() => desk.stop());

describe('a pitch by e-mail', () => {
  it('goes to each recipient by themselves, in their own words, with a way to opt out', async () => {
    const people = [await journalist('Atieno'), await journalist('Barasa')];
    const pitch = await draft(people);
    const { pitch: gone, userErrors } = await send(pitch.id);
    expect(userErrors).toEqual([]);
    expect(gone).toMatchObject({ status: 'SENT', sentCount: 2 });
    expect(gone.recipients.nodes.map(({ delivery }: { delivery: string }) => delivery)).toEqual(['QUEUED', 'QUEUED']);
    expect(await deliver()).toBe(2);
    const mails = catcher.caught.slice(-2);
    expect(mails.map(({ to }) => to).sort()).toEqual([['atieno@desk.example'], ['barasa@desk.example']]);
    const first = mails.find(({ to }) => to[0] === 'atieno@desk.example')!.text;
    expect(first).toMatch(/^Subject: For Tausi Radio \d+: Behind the counter/m);
    expect(first).toContain('Dear Atieno,');
    expect(first).toMatch(/^List-Unsubscribe:\s+<http:\/\/localhost:4000\/opt-out\/[\w-]+>\r$/m);
    expect(first).toMatch(/^List-Unsubscribe-Post:\s+List-Unsubscribe=One-Click\r$/m);
    expect(first).not.toContain('barasa');
    expect((await recipients(pitch.id)).map(({ delivery }) => delivery)).toEqual(['SENT', 'SENT']);
    expect(await deliver()).toBe(0);
    const { person } = await world.app.get(
      liaison,
      `query($id: ID!) { person(id: $id) { lastPitch { pitch { id } } timeline(kinds: [PITCH], first: 5) { nodes { __typename ... on PitchRecipient { status pitch { story { title } } } } } } }`,
      { id: people[0] },
    );
    expect(person).toEqual({
      lastPitch: { pitch: { id: pitch.id } },
      timeline: {
        nodes: [{ __typename: 'PitchRecipient', status: 'SENT', pitch: { story: { title: pitch.story.title } } }],
      },
    });
  });

  it('survives a server that is down: nothing is lost, and nobody gets it twice', async () => {
    const pitch = await draft([await journalist('Chebet')]);
    await send(pitch.id);
    await catcher.stop();
    const before = catcher.caught.length;
    expect(await deliver()).toBe(0);
    expect(await recipients(pitch.id)).toMatchObject([{ delivery: 'QUEUED', deliveryCode: expect.any(String) }]);
    await catcher.start();
    expect(await deliver()).toBe(0);
    later(2);
    expect(await deliver()).toBe(1);
    later(60);
    expect(await deliver()).toBe(0);
    expect(catcher.caught.length).toBe(before + 1);
  });

  it('keeps a status for each when the server refuses some, and goes again to those alone', async () => {
    const people = [await journalist('Dida'), await journalist('Ekiru'), await journalist('Fatuma')];
    catcher.answers.set('dida@desk.example', '550 5.1.1 no such mailbox for dida@desk.example');
    catcher.answers.set('ekiru@desk.example', '451 4.3.0 not now');
    const pitch = await draft(people);
    await send(pitch.id);
    expect(await deliver()).toBe(1);
    const standing = async () =>
      Object.fromEntries(
        (await recipients(pitch.id)).map(({ person, delivery }) => [person.name.split(' ')[0], delivery]),
      );
    expect(await standing()).toEqual({ Dida: 'BOUNCED', Ekiru: 'QUEUED', Fatuma: 'SENT' });
    const failures = (await world.app.rows('outgoing_mail', 'failure is not null')).map(({ failure }) => failure);
    expect(failures.join()).not.toContain('desk.example');
    expect((await act('resendPitch', 'PitchVersionInput', {}, pitch.id)).userErrors).toMatchObject([
      { code: 'REFUSED' },
    ]);
    catcher.answers.clear();
    later(10);
    expect(await deliver()).toBe(1);
    const [point] = await world.app.rows('contact_point', `normalised = 'dida@desk.example'`);
    await world.app.get(
      liaison,
      `mutation($id: ID!) { amendContactPoint(id: $id, input: { value: "dida2@desk.example" }) { userErrors { code } } }`,
      { id: opaqueId('ctp', String(point!.id)) },
    );
    const before = catcher.caught.length;
    expect((await act('resendPitch', 'PitchVersionInput', {}, pitch.id)).userErrors).toEqual([]);
    expect(await deliver()).toBe(1);
    expect(catcher.caught.slice(before).map(({ to }) => to)).toEqual([['dida2@desk.example']]);
    expect(await standing()).toEqual({ Dida: 'SENT', Ekiru: 'SENT', Fatuma: 'SENT' });
  });

  it('lets nothing of a name or a subject become a header', async () => {
    const id = await journalist('Gathoni');
    await world.app.dataSource.query(`update person set given_name = $2, name = $3 where id = $1`, [
      uuid(id),
      'G\r\nBcc: all@desk.example',
      'Gathoni\r\nBcc: all@desk.example',
    ]);
    const pitch = await draft([id], { subject: 'Hello {{firstName}}' });
    await send(pitch.id);
    expect(await deliver()).toBe(1);
    const { text, to } = catcher.caught.at(-1)!;
    expect(to).toEqual(['gathoni@desk.example']);
    expect(text.split('\r\n\r\n', 1)[0]).not.toMatch(/^bcc/im);
    const refused = await act('recordPitch', 'RecordPitchInput', {
      storyTitle: 'X',
      channel: 'EMAIL',
      subject: 'A\nBcc: b@c.d',
    });
    expect(refused.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'subject'] }]);
  });

  it('is refused with merge fields that nobody knows, without a text, and without a mail server, and the draft stays', async () => {
    const id = await journalist('Halima');
    const wrong = await act('recordPitch', 'RecordPitchInput', {
      storyTitle: 'X',
      channel: 'EMAIL',
      body: 'Dear {{password}}',
    });
    expect(wrong.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'body'] }]);
    const empty = await draft([id], { body: null });
    expect((await send(empty.id)).userErrors).toMatchObject([{ code: 'INVALID' }]);
    world.app.mail.canSend = false;
    const pitch = await draft([id]);
    expect((await send(pitch.id)).userErrors).toMatchObject([
      { code: 'REFUSED', message: expect.stringContaining('SMTP_URL') },
    ]);
    expect((await world.app.get(liaison, '{ mailStatus { canSend } }')).mailStatus).toEqual({ canSend: false });
    world.app.mail.canSend = true;
    expect(await recipients(pitch.id)).toMatchObject([{ status: 'DRAFT', sentAt: null }]);
    expect((await send(pitch.id)).userErrors).toEqual([]);
    await deliver();
  });

  it('takes own uploads along, and nobody else’s', async () => {
    const upload = async (as: Actor) => {
      const form = new FormData();
      form.append('file', new Blob(['Ten findings.'], { type: 'text/plain' }), 'findings.txt');
      const answer = await fetch(`${door.url}/files`, { method: 'POST', headers: await door.as(as), body: form });
      return ((await answer.json()) as { id: string }).id;
    };
    const foreign = await upload(world.lead);
    const input = { storyTitle: 'With files', channel: 'EMAIL', fileIds: [foreign] };
    expect((await act('recordPitch', 'RecordPitchInput', input)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const pitch = await draft([await journalist('Imani')], { fileIds: [await upload(liaison)] });
    await send(pitch.id);
    expect(await deliver()).toBe(1);
    expect(catcher.caught.at(-1)!.text).toContain('findings.txt');
    expect(catcher.caught.at(-1)!.text).toContain(Buffer.from('Ten findings.').toString('base64'));
  });
});

describe('suppression', () => {
  // The database has a clock of its own.
  beforeAll(() => void (world.app.time.now = new Date()));

  it('comes before everything, and says of each why', async () => {
    await clearGuard();
    const ids = {
      silent: await journalist('Jabali'),
      closed: await journalist('Kadzo'),
      taken: await journalist('Lelei'),
      nowhere: await world.person('Mumbua'),
      hidden: await journalist('Naliaka'),
      fine: await journalist('Otieno'),
    };
    await world.act('setDoNotContact', 'SetDoNotContactInput', 'doNotContact { id }', {
      ofId: ids.silent,
      reason: 'No.',
    });
    await world.act('setDoNotContact', 'SetDoNotContactInput', 'doNotContact { id }', {
      ofId: ids.closed,
      channel: 'EMAIL',
      reason: 'No.',
    });
    await world.app.dataSource.query(
      `insert into mail_opt_out (id, person_id, purpose) values (gen_random_uuid(), $1, 'PITCH')`,
      [uuid(ids.taken)],
    );
    const pitch = await draft(Object.values(ids), { subject: 'Hello' });
    await world.app.dataSource.query(`update person set sensitivity = 2 where id = $1`, [uuid(ids.hidden)]);
    const { userErrors } = await send(pitch.id, { reason: 'It is important to us' });
    expect(userErrors).toEqual([]);
    const why = new Map(
      (await world.app.rows('pitch_recipient', `pitch_id = '${uuid(pitch.id)}'`)).map((row) => [
        row.person_id,
        row.left_out,
      ]),
    );
    const of = (id: string) => why.get(id.slice(4).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'));
    expect([of(ids.silent), of(ids.closed), of(ids.taken), of(ids.nowhere), of(ids.hidden), of(ids.fine)]).toEqual([
      'DO_NOT_CONTACT',
      'CHANNEL_CLOSED',
      'OPTED_OUT',
      'NO_ADDRESS',
      'CLOSED',
      null,
    ]);
    expect(await deliver()).toBe(1);
    expect(catcher.caught.at(-1)!.to).toEqual(['otieno@desk.example']);
  });

  it('spares whoever declined this story, and no other one', async () => {
    const id = await journalist('Pendo');
    const pitch = await draft([id]);
    await send(pitch.id);
    await deliver();
    const [recipient] = await recipients(pitch.id);
    expect(await answer(recipient!.id, 'REPLIED_DECLINED', 'Not for us.')).toMatchObject({
      recipient: { reply: 'Not for us.' },
      userErrors: [],
    });
    const again = await draft([id], { storyTitle: null, storyId: pitch.story.id });
    expect(again.recipients.nodes).toMatchObject([{ suppression: 'DECLINED_STORY' }]);
    expect((await send(again.id, { reason: 'They may think again' })).userErrors).toMatchObject([{ code: 'REFUSED' }]);
    expect((await draft([id])).recipients.nodes).toMatchObject([{ suppression: null, isHeld: true }]);
  });

  it('holds to the last moment: what is forbidden after it was sent does not go', async () => {
    const id = await journalist('Rehema');
    const pitch = await draft([id]);
    await send(pitch.id);
    await world.act('setDoNotContact', 'SetDoNotContactInput', 'doNotContact { id }', {
      ofId: id,
      reason: 'Just now.',
    });
    expect(await deliver()).toBe(0);
    expect(await recipients(pitch.id)).toMatchObject([{ delivery: 'WITHHELD', deliveryCode: 'DO_NOT_CONTACT' }]);
  });

  it('takes an opt-out by link without an account, from a POST alone', async () => {
    const id = await journalist('Subira');
    await send((await draft([id])).id);
    await deliver();
    const path = /<http:\/\/localhost:4000(\/opt-out\/[\w-]+)>/.exec(catcher.caught.at(-1)!.text)![1]!;
    const optOuts = () => world.app.rows('mail_opt_out', `person_id = '${uuid(id)}'`);
    const shown = await fetch(`${door.url}${path}`);
    expect(shown.status).toBe(200);
    expect(await shown.text()).not.toContain('Subira');
    expect(await optOuts()).toEqual([]);
    const page = async (address: string) =>
      (
        await fetch(`${door.url}${address}`, {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: 'List-Unsubscribe=One-Click',
        })
      ).text();
    const done = await page(path);
    expect(await optOuts()).toHaveLength(1);
    expect(await page(path)).toBe(done);
    expect(await page(path.slice(0, -1) + (path.endsWith('A') ? 'B' : 'A'))).toBe(done);
    expect(await optOuts()).toHaveLength(1);
    expect((await draft([id])).recipients.nodes).toMatchObject([{ suppression: 'OPTED_OUT' }]);
  });
});
