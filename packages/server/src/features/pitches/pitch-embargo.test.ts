import { Role } from '../../access';
import { pitchWorld } from './testing/pitch-world';

const desk = pitchWorld();
const { world, catcher, draft, send, recipients, deliver, journalist, act } = desk;
beforeAll(() => desk.start());
afterAll(() => desk.stop());

const until = '2030-01-15T07:00:00.000Z';

describe('a pitch under embargo', () => {
  it('goes out only once it is said that everybody has agreed', async () => {
    const pitch = await draft([await journalist('Abdi')], { embargoUntil: until });
    const before = await world.app.rows('outgoing_mail');
    expect((await send(pitch.id)).userErrors).toMatchObject([
      {
        code: 'UNDER_EMBARGO',
        message: expect.stringContaining('15 January 2030, 10:00 (Nairobi, UTC+3)'),
        path: ['input', 'embargoAgreed'],
      },
    ]);
    expect(await world.app.rows('outgoing_mail')).toEqual(before);
    expect(await recipients(pitch.id)).toMatchObject([{ status: 'DRAFT', sentAt: null }]);
  });

  it('says so in its subject and before its text, in both languages', async () => {
    const pitch = await draft([await journalist('Barasa')], {
      embargoUntil: until,
      subject: 'Hello',
      body: 'The story.',
    });
    expect((await send(pitch.id, { embargoAgreed: true })).userErrors).toEqual([]);
    expect(await deliver()).toBe(1);
    const { text } = catcher.caught.at(-1)!;
    const [mail] = await world.app.rows('outgoing_mail', `to_address = 'barasa@desk.example'`);
    expect(mail!.subject).toBe('[EMBARGO 15 January 2030, 10:00 (Nairobi, UTC+3)] Hello');
    expect(mail!.body).toBe(
      'UNDER EMBARGO until 15 January 2030, 10:00 (Nairobi, UTC+3). Do not publish, broadcast or pass on any of this before.\nZUIO hadi 15 Januari 2030 saa 10:00 (Nairobi, UTC+3). Usichapishe, usitangaze wala usisambaze chochote cha habari hii kabla ya wakati huo.\n\nThe story.',
    );
    expect(text).toContain('UNDER EMBARGO until');
  });

  it('is one too where a material of it is kept back', async () => {
    const form = new FormData();
    form.append('file', new Blob(['Ten findings.'], { type: 'text/plain' }), 'findings.txt');
    const headers = await desk.door.as(desk.liaison);
    const { id } = (await (await fetch(`${desk.door.url}/files`, { method: 'POST', headers, body: form })).json()) as {
      id: string;
    };
    await world.app.get(
      desk.liaison,
      `mutation($id: ID!, $input: SetEmbargoInput!) { setEmbargo(id: $id, input: $input) { userErrors { code } } }`,
      { id, input: { until } },
    );
    const pitch = await draft([await journalist('Chebet')], { fileIds: [id] });
    const shown = await world.app.get(
      desk.liaison,
      'query($id: ID!) { pitch(id: $id) { embargoUntil heldUntil isUnderEmbargo materials { name heldUntil } } }',
      { id: pitch.id },
    );
    expect(shown.pitch).toEqual({
      ...{ embargoUntil: null, heldUntil: until, isUnderEmbargo: true },
      materials: [{ name: 'findings.txt', heldUntil: until }],
    });
    expect((await send(pitch.id)).userErrors).toMatchObject([{ code: 'UNDER_EMBARGO' }]);
  });

  it('is free once the embargo is over, and takes none that is', async () => {
    const pitch = await draft([await journalist('Dalmas')], { embargoUntil: until });
    await world.app.dataSource.query(
      `update pitch set embargo_until = now() where subject is not null and status = 'DRAFT'`,
    );
    expect((await send(pitch.id)).userErrors).toEqual([]);
    const [mail] = await world.app.rows('outgoing_mail', `to_address = 'dalmas@desk.example'`);
    expect(mail!.subject).not.toContain('EMBARGO');
    const past = await act('recordPitch', 'RecordPitchInput', {
      storyTitle: 'X',
      channel: 'PHONE',
      embargoUntil: '2020-01-01T00:00:00Z',
    });
    expect(past.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'embargoUntil'] }]);
  });

  it('keeps its materials when a colleague changes the draft', async () => {
    const form = new FormData();
    form.append('file', new Blob(['Ten findings.'], { type: 'text/plain' }), 'findings.txt');
    const headers = await desk.door.as(desk.liaison);
    const uploaded = await fetch(`${desk.door.url}/files`, { method: 'POST', headers, body: form });
    const { id: fileId } = (await uploaded.json()) as { id: string };
    const pitch = await draft([await journalist('Esinyen')], { fileIds: [fileId] });
    const colleague = await world.app.actor(Role.ADVOCACY_OFFICER);
    const change = (fileIds: string[], of = pitch.id) =>
      act('amendPitch', 'AmendPitchInput', { angle: 'Another', fileIds }, of, colleague);
    expect((await change([fileId])).userErrors).toEqual([]);
    const other = await draft([await journalist('Fundi')]);
    expect((await change([fileId], other.id)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'fileIds', '0'] },
    ]);
    expect((await change([])).userErrors).toEqual([]);
    expect((await change([fileId])).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});
