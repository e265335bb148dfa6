import { newId, opaqueId } from '../../kernel';
import { uuid } from '../sharing/testing/share-world';
import { pitchWorld } from './testing/pitch-world';

const desk = pitchWorld();
const { world, draft, send, answer, act, recipients, journalist, clearGuard } = desk;
beforeAll(() => desk.start());
afterAll(() => desk.stop());

const HOUR = 3_600_000;
const from = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString();
const set = async (name: 'setEmbargo' | 'liftEmbargo', id: string, input: object) =>
  (
    await world.app.get(
      desk.liaison,
      `mutation($id: ID!, $input: ${name === 'setEmbargo' ? 'Set' : 'Lift'}EmbargoInput!) { ${name}(id: $id, input: $input) { userErrors { code message path } } }`,
      { id, input },
    )
  )[name].userErrors;
const shown = async (id: string) =>
  (
    await world.app.get(
      desk.liaison,
      `query($id: ID!) { pitch(id: $id) { embargoUntil heldUntil isUnderEmbargo exclusiveUntil pressRelease { id } } }`,
      { id },
    )
  ).pitch;

describe('a pitch about a press release', () => {
  const release = async (columns = 'embargo_until', values = `now() + interval '2 days'`) => {
    const id = newId();
    await world.app.dataSource.query(`insert into press_release (id, ${columns}) values ($1, ${values})`, [id]);
    return opaqueId('prr', id);
  };

  it('is kept back as long as the release, which shows its pitches, and is free when that is', async () => {
    const pressReleaseId = await release();
    const pitch = await draft([await journalist('Abuya')], { pressReleaseId });
    expect(await shown(pitch.id)).toMatchObject({
      ...{ embargoUntil: null, heldUntil: expect.any(String), isUnderEmbargo: true },
      pressRelease: { id: pressReleaseId },
    });
    expect((await send(pitch.id)).userErrors).toMatchObject([{ code: 'UNDER_EMBARGO' }]);
    expect((await send(pitch.id, { embargoAgreed: true })).userErrors).toEqual([]);
    const [mail] = await world.app.rows('outgoing_mail', `to_address = 'abuya@desk.example'`);
    expect(mail!.subject).toContain('[EMBARGO ');
    const query = `query($id: ID!) { pressRelease(id: $id) { pitches(first: 5) { totalCount nodes { id } } } }`;
    const { pressRelease } = await world.app.get(desk.liaison, query, { id: pressReleaseId });
    expect(pressRelease.pitches).toEqual({ totalCount: 1, nodes: [{ id: pitch.id }] });
    await world.app.dataSource.query(`update press_release set embargo_until = now() where id = $1`, [
      uuid(pressReleaseId),
    ]);
    expect(await shown(pitch.id)).toMatchObject({ isUnderEmbargo: false });
  });

  it('keeps what goes with it back too', async () => {
    const form = new FormData();
    form.append('file', new Blob(['Ten findings.'], { type: 'text/plain' }), 'findings.txt');
    const headers = await desk.door.as(desk.liaison);
    const uploaded = await fetch(`${desk.door.url}/files`, { method: 'POST', headers, body: form });
    const { id: fileId } = (await uploaded.json()) as { id: string };
    const pitch = await draft([await journalist('Bosire')], { pressReleaseId: await release(), fileIds: [fileId] });
    const held = async () =>
      (
        await world.app.get(desk.liaison, `query($id: ID!) { pitch(id: $id) { materials { heldUntil } } }`, {
          id: pitch.id,
        })
      ).pitch.materials[0].heldUntil;
    expect(await held()).toEqual(expect.any(String));
    await act('amendPitch', 'AmendPitchInput', { pressReleaseId: null }, pitch.id);
    expect(await held()).toBeNull();
  });

  it('is shown to no partner, though they read the release', async () => {
    const pressReleaseId = await release();
    await draft([await journalist('Chepkoech')], { pressReleaseId });
    const id = uuid(pressReleaseId);
    await world.app.dataSource.query(
      `insert into press_release_version (id, press_release_id, number, status, approved_at) values ($1, $2, 1, 'APPROVED', now())`,
      [newId(), id],
    );
    await world.app.dataSource.query(
      `update press_release set embargo_until = null, publish_at = now() - interval '1 hour',
         published_version_id = (select id from press_release_version where press_release_id = $1) where id = $1`,
      [id],
    );
    const partner = await world.app.partner(uuid(world.house));
    const query = `query($id: ID!) { pressRelease(id: $id) { id pitches(first: 5) { totalCount nodes { id } } } }`;
    expect((await world.app.get(partner, query, { id: pressReleaseId })).pressRelease).toEqual({
      id: pressReleaseId,
      pitches: { totalCount: 0, nodes: [] },
    });
  });

  it('is about one that there is, and that was not withdrawn', async () => {
    const begin = async (pressReleaseId: string) =>
      (await act('recordPitch', 'RecordPitchInput', { storyTitle: 'X', channel: 'PHONE', pressReleaseId })).userErrors;
    expect(await begin(opaqueId('prr', newId()))).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'pressReleaseId'] },
    ]);
    expect(await begin(await release('withdrawn_at, withdrawal_reason', `now(), 'Wrong.'`))).toMatchObject([
      { code: 'REFUSED', path: ['input', 'pressReleaseId'] },
    ]);
  });
});

describe('a story that is offered to one alone', () => {
  it('goes to nobody else until the instant, whatever the reason, and to others at it', async () => {
    const [one, other] = [await journalist('Dida'), await journalist('Ekai')];
    const exclusiveUntil = from(48 * HOUR);
    const pitch = await draft([one], { exclusiveUntil });
    expect((await send(pitch.id)).userErrors).toEqual([]);
    const [mail] = await world.app.rows('outgoing_mail', `to_address = 'dida@desk.example'`);
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Africa/Nairobi' });
    expect(mail!.body).toContain(`EXCLUSIVE: until ${day.format(new Date(exclusiveUntil))}, `);
    expect(mail!.body).toContain('KWAKO PEKE YAKO: hadi ');
    const second = await draft([other], { storyTitle: null, storyId: pitch.story.id });
    expect(second.recipients.nodes).toMatchObject([{ suppression: 'EXCLUSIVE' }]);
    expect((await send(second.id, { reason: 'They asked' })).userErrors).toMatchObject([{ code: 'REFUSED' }]);
    const { pitch: asked } = await world.app.get(
      desk.liaison,
      `query($id: ID!) { pitch(id: $id) { recipients(first: 1) { nodes { exclusiveElsewhereUntil } } } }`,
      { id: second.id },
    );
    expect(asked.recipients.nodes).toEqual([{ exclusiveElsewhereUntil: exclusiveUntil }]);
    await world.app.dataSource.query(`update pitch set exclusive_until = now() where id = $1`, [uuid(pitch.id)]);
    expect((await send(second.id)).userErrors).toEqual([]);
    const [plain] = await world.app.rows('outgoing_mail', `to_address = 'ekai@desk.example'`);
    expect(plain!.body).not.toContain('EXCLUSIVE');
  });

  it('is free again once they declined', async () => {
    const [one, other] = [await journalist('Fadhili'), await journalist('Gakuru')];
    const pitch = await draft([one], { exclusiveUntil: from(48 * HOUR) });
    await send(pitch.id);
    const second = await draft([other], { storyTitle: null, storyId: pitch.story.id });
    expect((await recipients(second.id))[0]).toMatchObject({ suppression: 'EXCLUSIVE' });
    const [recipient] = await recipients(pitch.id);
    await answer(recipient!.id, 'REPLIED_DECLINED');
    expect((await send(second.id)).userErrors).toEqual([]);
  });

  it('may go to several of one outlet, and to nobody beside', async () => {
    const [one, colleague] = [await journalist('Hadija'), await journalist('Imali')];
    const stranger = await world.person('Jepkorir', {
      contactPoints: [{ type: 'EMAIL', value: 'jepkorir@elsewhere.example' }],
    });
    const mixed = await draft([one, stranger], { exclusiveUntil: from(HOUR) });
    expect((await send(mixed.id)).userErrors).toMatchObject([
      { code: 'REFUSED', message: expect.stringContaining('to one alone') },
    ]);
    const ours = await draft([one, colleague], { exclusiveUntil: from(HOUR) });
    expect((await send(ours.id)).userErrors).toEqual([]);
  });

  it('is promised to nobody when others had it, nor for a time that is over or far away', async () => {
    await clearGuard();
    const [one, other] = [await journalist('Kerubo'), await journalist('Langat')];
    const pitch = await draft([one]);
    await send(pitch.id);
    const late = await draft([other], { storyTitle: null, storyId: pitch.story.id, exclusiveUntil: from(HOUR) });
    expect((await send(late.id)).userErrors).toMatchObject([
      { code: 'REFUSED', message: expect.stringContaining('went to others already') },
    ]);
    for (const exclusiveUntil of [from(-HOUR), from(61 * 24 * HOUR)])
      expect(
        (await act('recordPitch', 'RecordPitchInput', { storyTitle: 'X', channel: 'PHONE', exclusiveUntil }))
          .userErrors,
      ).toMatchObject([{ code: 'INVALID', path: ['input', 'exclusiveUntil'] }]);
  });

  it('goes to one where two are promised it at the same moment', async () => {
    const [one, other] = [await journalist('Moraa'), await journalist('Naliaka')];
    const first = await draft([one], { exclusiveUntil: from(HOUR) });
    const second = await draft([other], {
      ...{ storyTitle: null, storyId: first.story.id, exclusiveUntil: from(HOUR) },
    });
    const answers = await Promise.all([first, second].map(({ id }) => send(id)));
    expect(answers.map(({ userErrors }) => userErrors.length).sort()).toEqual([0, 1]);
  });
});

describe('the embargo of a pitch that went out', () => {
  it('is moved and lifted, and what went keeps the instant that it names', async () => {
    await clearGuard();
    const pitch = await draft([await journalist('Ombati')], { embargoUntil: from(24 * HOUR) });
    await send(pitch.id, { embargoAgreed: true });
    const before = await world.app.rows('outgoing_mail', `to_address = 'ombati@desk.example'`);
    expect(await set('setEmbargo', pitch.id, { until: from(72 * HOUR) })).toEqual([]);
    expect(Date.parse((await shown(pitch.id)).heldUntil)).toBeGreaterThan(Date.now() + 70 * HOUR);
    expect(await world.app.rows('outgoing_mail', `to_address = 'ombati@desk.example'`)).toEqual(before);
    expect(await set('liftEmbargo', pitch.id, { reason: 'The report is out.' })).toEqual([]);
    expect(await shown(pitch.id)).toMatchObject({ isUnderEmbargo: false });
  });

  it('is not made up for one that went out free', async () => {
    const pitch = await draft([await journalist('Patroba')]);
    await send(pitch.id);
    expect(await set('setEmbargo', pitch.id, { until: from(HOUR) })).toMatchObject([
      { code: 'REFUSED', message: expect.stringContaining('agreed to keep') },
    ]);
  });
});
