import { type Actor, Role } from '../../access';
import { english, releaseWorld, swahili } from './testing/release-world';

const desk = releaseWorld();
const { world, act, draft, submit, approve, approved, publish, amend, withdraw, read } = desk;
let liaison: Actor;
let colleague: Actor;
beforeAll(async () => {
  await desk.start();
  ({ liaison, colleague } = desk);
});
afterAll(() => desk.stop());

const record = (input: object, as = liaison) =>
  act('recordPressRelease', 'RecordPressReleaseInput', input, undefined, as);
const written = (body: unknown) => record({ texts: [english({ body: JSON.stringify(body) })] });

describe('a press release', () => {
  it('is written in both languages, as rich text with nothing in it that runs', async () => {
    const body = [
      { type: 'heading', content: [{ text: 'What we saw' }] },
      {
        type: 'paragraph',
        onclick: 'alert(1)',
        content: [
          { text: '<script>alert(1)</script>\u0000 ', bold: true, style: 'x' },
          { text: 'the report', href: 'https://haki.example/a b' },
          { text: '' },
        ],
      },
      { type: 'list', ordered: true, items: [[{ text: 'One', italic: true }], []] },
      { type: 'paragraph', content: [{ text: '   ' }] },
    ];
    const { pressRelease, userErrors } = await record({
      texts: [english({ body: JSON.stringify(body) }), swahili()],
      contact: ' Press desk\n+254 700 000 000 ',
    });
    expect(userErrors).toEqual([]);
    expect(pressRelease).toMatchObject({
      state: 'DRAFT',
      titleEn: 'Ten stations without a doctor',
      titleSw: 'Vituo kumi bila daktari',
      latest: {
        number: 1,
        status: 'DRAFT',
        contact: 'Press desk\n+254 700 000 000',
        authors: [{ name: liaison.name }],
      },
    });
    expect(JSON.parse(pressRelease.latest.texts[0].body)).toEqual([
      { type: 'heading', content: [{ text: 'What we saw' }] },
      {
        type: 'paragraph',
        content: [
          { text: '<script>alert(1)</script> ', bold: true },
          { text: 'the report', href: 'https://haki.example/a%20b' },
        ],
      },
      { type: 'list', ordered: true, items: [[{ text: 'One', italic: true }]] },
    ]);
  });

  it.each([
    ['what is no JSON', '<p>Hello</p>'],
    ['a block that nobody knows', [{ type: 'html', content: [] }]],
    ['a span without a text', [{ type: 'paragraph', content: [{ href: 'https://a.example' }] }]],
    ['an address that runs', [{ type: 'paragraph', content: [{ text: 'x', href: 'java\nscript:alert(1)' }] }]],
    ['an address of data', [{ type: 'paragraph', content: [{ text: 'x', href: 'data:text/html,x' }] }]],
    ['an address with a password', [{ type: 'paragraph', content: [{ text: 'x', href: 'https://a:b@c.example' }] }]],
  ])('refuses %s, and keeps nothing', async (_, body) => {
    const before = await world.app.rows('press_release');
    const { userErrors } = await (typeof body === 'string' ? record({ texts: [english({ body })] }) : written(body));
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'texts', '0', 'body'] }]);
    expect(await world.app.rows('press_release')).toEqual(before);
  });

  it('has at least one text, and one in each language at most, with a headline', async () => {
    for (const texts of [[], [english(), english()]])
      expect((await record({ texts })).userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'texts'] }]);
    expect((await record({ texts: [english({ title: '  ' })] })).userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'texts', '0', 'title'] },
    ]);
  });

  it('is written by those who keep the media desk, and by nobody else', async () => {
    const before = await world.app.rows('press_release');
    for (const as of [await world.app.actor(Role.FIELD_OFFICER), await world.member()])
      await expect(record({ texts: [english()] }, as)).rejects.toThrow(/role/);
    expect(await world.app.rows('press_release')).toEqual(before);
  });

  it('keeps an unfinished draft, and does not take it for approval', async () => {
    const { id } = await draft({ texts: [english({ body: null, summary: '' })] });
    expect((await submit(id)).userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect(await read(id)).toMatchObject({ state: 'DRAFT', latest: { number: 1 } });
  });

  it('loses nothing to somebody who writes at the same time', async () => {
    const { id, version } = await draft();
    const change = (title: string) => amend(id, { texts: [english({ title })], expectedVersion: version });
    expect((await change('First')).userErrors).toEqual([]);
    expect((await change('Second')).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect(await read(id)).toMatchObject({ titleEn: 'First', titleSw: null });
  });
});

describe('approval', () => {
  it('is a second person’s: never of whoever wrote in it', async () => {
    const { id } = await draft();
    await submit(id);
    expect((await read(id)).viewerCan).toEqual({ amend: true, approve: false });
    expect((await approve(id, 1, liaison)).userErrors).toMatchObject([{ code: 'REFUSED' }]);
    expect((await read(id, colleague)).viewerCan).toEqual({ amend: true, approve: true });
    expect((await approve(id)).pressRelease).toMatchObject({
      state: 'APPROVED',
      latest: { status: 'APPROVED', approvedBy: { name: colleague.name } },
    });
  });

  it('keeps the submitted text when somebody changes it, and asks for another who wrote in neither', async () => {
    const { id } = await draft();
    await submit(id);
    const { pressRelease } = await amend(id, { texts: [english({ title: 'Eleven stations' })] }, colleague);
    expect(pressRelease.latest).toMatchObject({ number: 2, status: 'DRAFT' });
    expect(pressRelease.latest.authors).toHaveLength(2);
    expect((await approve(id, 1)).userErrors).toMatchObject([{ code: 'REFUSED', path: ['input', 'number'] }]);
    await submit(id, 2);
    for (const as of [liaison, colleague])
      expect((await approve(id, 2, as)).userErrors).toMatchObject([{ code: 'REFUSED' }]);
    expect((await approve(id, 2, await world.app.actor(Role.PROGRAMME_LEAD))).userErrors).toEqual([]);
    const { pressRelease: kept } = await world.app.get(
      liaison,
      `query($id: ID!) { pressRelease(id: $id) { versions { nodes { number texts { title } } } } }`,
      { id },
    );
    expect(kept.versions.nodes).toEqual([
      { number: 2, texts: [{ title: 'Eleven stations' }] },
      { number: 1, texts: [{ title: 'Ten stations without a doctor' }, { title: 'Vituo kumi bila daktari' }] },
    ]);
  });

  it('is asked for again after a change, of one who did not make it: the first author may', async () => {
    const { id } = await approved();
    await amend(id, { contact: 'Another desk' }, colleague);
    expect((await publish(id, { number: 2 })).userErrors).toMatchObject([{ code: 'REFUSED' }]);
    await submit(id, 2, colleague);
    expect((await approve(id, 2, colleague)).userErrors).toMatchObject([{ code: 'REFUSED' }]);
    expect((await approve(id, 2, liaison)).userErrors).toEqual([]);
  });

  it('can be kept back with a reason; then it takes a change before it is submitted again', async () => {
    const { id } = await draft();
    await submit(id);
    const back = await act(
      'returnPressRelease',
      'ReturnPressReleaseInput',
      { number: 1, reason: 'Name the stations.' },
      id,
      colleague,
    );
    expect(back.pressRelease).toMatchObject({ state: 'DRAFT', latest: { returnReason: 'Name the stations.' } });
    expect((await submit(id)).userErrors).toMatchObject([{ code: 'REFUSED' }]);
    await amend(id, { contact: 'Desk' });
    expect((await submit(id, 2)).userErrors).toEqual([]);
    expect(
      (await act('returnPressRelease', 'ReturnPressReleaseInput', { number: 2, reason: 'x' }, id)).userErrors,
    ).toMatchObject([{ code: 'INVALID', path: ['input', 'reason'] }]);
  });
});

describe('publishing', () => {
  it('takes the approved version alone', async () => {
    const { id } = await draft();
    expect((await publish(id)).userErrors).toMatchObject([{ code: 'REFUSED' }]);
    await submit(id);
    expect((await publish(id)).userErrors).toMatchObject([{ code: 'REFUSED' }]);
    await approve(id);
    expect((await publish(id, { number: 2 })).userErrors).toMatchObject([{ code: 'REFUSED' }]);
    expect((await publish(id)).pressRelease).toMatchObject({ state: 'PUBLISHED' });
    expect((await publish(id)).userErrors).toMatchObject([{ code: 'REFUSED' }]);
    const log = await world.app.rows('audit_entry', `act = 'publishPressRelease' and outcome = 'ALLOWED'`);
    expect(log.at(-1)).toMatchObject({ record_kind: 'PressRelease' });
  });

  it('is at a time that lies ahead, and can be brought forward', async () => {
    const { id } = await approved();
    expect((await publish(id, { publishAt: '2020-01-01T00:00:00Z' })).userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'publishAt'] },
    ]);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    expect((await publish(id, { publishAt: tomorrow })).pressRelease).toMatchObject({
      state: 'SCHEDULED',
      publicAt: tomorrow,
    });
    expect(await read(id, await world.member())).toBeNull();
    expect((await publish(id)).pressRelease).toMatchObject({ state: 'PUBLISHED' });
  });

  it('leaves the public version as it is while the next one is written, and says what was corrected', async () => {
    const { id } = await approved();
    await publish(id);
    const partner = await world.member();
    await amend(id, { texts: [english({ title: 'Nine stations without a doctor' })] });
    expect(await read(id)).toMatchObject({ state: 'PUBLISHED', latest: { number: 2 } });
    expect(await read(id, partner)).toMatchObject({
      titleEn: 'Ten stations without a doctor',
      latest: { number: 1, authors: [], approvedBy: null, returnReason: null },
    });
    await submit(id, 2);
    await approve(id, 2);
    expect((await publish(id, { number: 2 })).userErrors).toMatchObject([{ code: 'INVALID' }]);
    await amend(id, { texts: [english({ title: 'Nine stations', correction: 'Nine stations, not ten.' })] });
    await submit(id, 3);
    await approve(id, 3);
    expect((await publish(id, { number: 3, publishAt: '2100-01-01T00:00:00Z' })).userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'publishAt'] },
    ]);
    expect((await publish(id, { number: 3 })).pressRelease).toMatchObject({ state: 'CORRECTED' });
    expect(await read(id, partner)).toMatchObject({ titleEn: 'Nine stations', state: 'CORRECTED' });
  });

  it('is taken back at once, with a reason, and for good', async () => {
    const { id } = await approved();
    await publish(id);
    expect((await withdraw(id)).pressRelease).toMatchObject({ state: 'WITHDRAWN', withdrawalReason: 'It was wrong.' });
    expect(await read(id, await world.member())).toBeNull();
    expect(await desk.feed(`/en/releases/${id}.json`)).toMatchObject({ status: 404 });
    for (const refusal of [await withdraw(id), await amend(id, { contact: 'x' }), await publish(id)])
      expect(refusal.userErrors).toMatchObject([{ code: 'REFUSED' }]);
  });

  it('shows partners no draft on any list, nor by a version’s or a text’s own id', async () => {
    const { latest } = await draft({ texts: [english({ title: 'Not yet' })] });
    const partner = await world.member();
    const { pressReleases } = await world.app.get(
      partner,
      '{ pressReleases(first: 100) { totalCount nodes { titleEn state } } }',
    );
    expect(pressReleases.nodes.map(({ titleEn }: { titleEn: string }) => titleEn)).not.toContain('Not yet');
    expect(pressReleases.totalCount).toBe(pressReleases.nodes.length);
    expect(
      (await world.app.get(partner, 'query($id: ID!) { node(id: $id) { id } }', { id: latest.texts[0].id })).node,
    ).toBeNull();
  });
});
