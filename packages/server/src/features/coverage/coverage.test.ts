import { createHash } from 'node:crypto';
import { type Actor, Role } from '../../access';
import { opaqueId } from '../../kernel';
import { ShareWorld, day, uuid } from '../sharing/testing/share-world';
import { pageAddress } from './canonical-address';

const world = new ShareWorld();
let liaison: Actor;
let paper: string;
const term = async (vocabulary: string, code: string): Promise<string> =>
  opaqueId('trm', String((await world.app.rows('term', `vocabulary = '${vocabulary}' and code = '${code}'`))[0]!.id));
const outlet = async (name: string, medium = 'newspaper', more: object = {}): Promise<string> => {
  const organisationId = await world.organisation(name);
  await world.act('recordOutlet', 'RecordOutletInput', 'outlet { id }', {
    organisationId,
    mediumId: await term('OUTLET_MEDIUM', medium),
    ...more,
  });
  return organisationId;
};

beforeAll(async () => {
  await world.start();
  liaison = await world.app.actor(Role.MEDIA_LIAISON);
  paper = await outlet('The Lakeside Star');
});
afterAll(() => world.app.stop());

const CLIPPING = `id headline publishedOn address byline language depth tone reach reachSource origin text textSha256 isNationwide version
  outlet { id } type { code } medium { code } journalists { id } spokespeople { id } messages { code } beats { code } beatsWithin { code } counties { code }
  pitch { id } enquiry { id } files { sha256 }`;
const tried = async (name: string, type: string, input: object, id?: string, as = liaison) =>
  (
    await world.app.get(
      as,
      `mutation($input: ${type}!${id ? ', $id: ID!' : ''}) { ${name}(${id ? 'id: $id, ' : ''}input: $input) { clipping { ${CLIPPING} } ${name === 'recordClipping' ? 'wasKnown ' : ''}userErrors { code message path } } }`,
      { input, id },
    )
  )[name];
const done = async (name: string, type: string, input: object, id?: string) => {
  const { clipping, userErrors } = await tried(name, type, input, id);
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return clipping;
};
const piece = (more: object = {}) => ({
  outletId: paper,
  publishedOn: day(-3),
  headline: 'Cells without a doctor',
  ...more,
});
const record = (more: object = {}) => done('recordClipping', 'RecordClippingInput', piece(more));
const traces = async () => [
  await world.app.rows('clipping', 'true order by id'),
  await world.app.rows('clipping_person'),
  (await world.app.rows('audit_entry', `outcome = 'ALLOWED'`)).length,
];

describe('the address of a page', () => {
  it.each([
    [
      'https://Nation.Africa/kenya/news/cells',
      'http://www.nation.africa/kenya/news/cells/?utm_source=x&fbclid=1#comments',
    ],
    ['nation.africa/a?id=7&page=2', 'https://nation.africa:443/a/?page=2&id=7&gclid=9'],
    ['https://m.standardmedia.co.ke/article/2001', 'https://standardmedia.co.ke//article/2001/'],
  ])('is one, however it is written: %s and %s', (one, other) => {
    expect(pageAddress(one)!.key).toBe(pageAddress(other)!.key);
  });

  it.each([
    ['https://nation.africa/a?id=7', 'https://nation.africa/a?id=8'],
    ['https://nation.africa/Cells', 'https://nation.africa/cells'],
    ['https://nation.africa/a', 'https://business.nation.africa/a'],
  ])('is another for another page: %s and %s', (one, other) => {
    expect(pageAddress(one)!.key).not.toBe(pageAddress(other)!.key);
  });
});

describe('recordClipping', () => {
  it('keeps what was published, who wrote it, who was quoted, what came through, and a copy with its checksum', async () => {
    const [writer, speaker] = [await world.person('Writer'), await world.person('Speaker')];
    const text = 'Cells without a doctor.\r\nNobody was examined.';
    const clipping = await record({
      ...{
        address: 'https://star.example/cells?utm_medium=mail',
        byline: 'By Writer',
        text,
        depth: 'DEDICATED',
        tone: 'POSITIVE',
      },
      ...{
        journalistIds: [writer],
        spokespersonIds: [speaker],
        messageIds: [await term('KEY_MESSAGE', 'examine_on_the_first_day')],
      },
      ...{ beatIds: [await term('BEAT', 'law_enforcement')], reach: 12_000, reachSource: 'Publisher, 2026' },
    });
    expect(clipping).toMatchObject({
      ...{
        outlet: { id: paper },
        type: { code: 'article' },
        medium: { code: 'newspaper' },
        language: 'en',
        origin: 'ORGANIC',
      },
      ...{
        journalists: [{ id: writer }],
        spokespeople: [{ id: speaker }],
        messages: [{ code: 'examine_on_the_first_day' }],
      },
      ...{
        beats: [{ code: 'law_enforcement' }],
        beatsWithin: [{ code: 'crime_law_and_justice' }, { code: 'law_enforcement' }],
      },
      textSha256: createHash('sha256').update(text.replace('\r\n', '\n')).digest('hex'),
    });
    const { writes, said, organisation } = await world.app.get(
      liaison,
      `query($writer: ID!, $speaker: ID!, $paper: ID!) { writes: person(id: $writer) { coverage(first: 2) { nodes { id } } timeline(first: 9) { nodes { id } } }
        said: person(id: $speaker) { timeline(kinds: [COVERAGE], first: 9) { nodes { id } } }
        organisation(id: $paper) { coverage(first: 9) { totalCount } timeline(kinds: [COVERAGE], first: 9) { totalCount } } }`,
      { writer, speaker, paper },
    );
    expect(writes).toEqual({ coverage: { nodes: [{ id: clipping.id }] }, timeline: { nodes: [{ id: clipping.id }] } });
    expect(said.timeline.nodes).toEqual([{ id: clipping.id }]);
    expect(organisation.timeline.totalCount).toBe(organisation.coverage.totalCount);
  });

  it('leads whoever records an address again to the first record, and changes nothing of it', async () => {
    const first = await record({ address: 'https://star.example/one-record' });
    const before = await traces();
    const again = await tried(
      'recordClipping',
      'RecordClippingInput',
      piece({
        address: 'http://www.star.example/one-record/?fbclid=7#top',
        headline: 'Other words',
        outletId: await outlet('Other'),
      }),
    );
    expect(again).toMatchObject({
      wasKnown: true,
      userErrors: [],
      clipping: { id: first.id, headline: 'Cells without a doctor' },
    });
    expect((await traces()).slice(0, 2)).toEqual(before.slice(0, 2));
    const { clippingOf } = await world.app.get(liaison, '{ clippingOf(address: "star.example/one-record/") { id } }');
    expect(clippingOf.id).toBe(first.id);
    expect((await world.app.get(liaison, '{ clippingOf(address: "no address") { id } }')).clippingOf).toBeNull();
  });

  it('makes one record of one address, however many record it at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        tried(
          'recordClipping',
          'RecordClippingInput',
          piece({ address: `https://star.example/at-once?utm_term=${index}` }),
        ),
      ),
    );
    expect(new Set(answers.map(({ clipping }) => clipping.id)).size).toBe(1);
    expect(answers.filter(({ wasKnown }) => !wasKnown)).toHaveLength(1);
  });

  it.each([
    [{ address: 'no address' }, 'This is not an address of a page. Write it as in https://example.org.', 'address'],
    [
      { address: 'ftp://star.example/x' },
      'This is not an address of a page. Write it as in https://example.org.',
      'address',
    ],
    [
      { address: 'https://localhost/x' },
      'This is not an address of a page. Write it as in https://example.org.',
      'address',
    ],
    [
      { address: 'https://me:secret@star.example' },
      'This is not an address of a page. Write it as in https://example.org.',
      'address',
    ],
    [{ headline: '   ' }, 'A headline has 1 to 500 characters.', 'headline'],
    [{ publishedOn: day(2) }, 'This day lies in the future. Choose today or a day before.', 'publishedOn'],
    [{ reach: 5 }, 'A reach is a figure with who counted it. Give both, or none.', 'reach'],
    [
      { pitchId: 'pit_0190aaaaaaaa7aaaaaaaaaaaaaaaaaaa' },
      'This pitch was not found. It may have been removed or merged.',
      'pitchId',
    ],
    [
      { fileId: 'fil_0190aaaaaaaa7aaaaaaaaaaaaaaaaaaa' },
      'This uploaded file was not found. It may have been removed or merged.',
      'fileId',
    ],
  ])('refuses %j, and keeps nothing', async (more, message, field) => {
    const before = await traces();
    const { userErrors, clipping } = await tried('recordClipping', 'RecordClippingInput', piece(more));
    expect(userErrors).toEqual([expect.objectContaining({ message, path: ['input', field] })]);
    expect(clipping).toBeNull();
    expect(await traces()).toEqual(before);
  });

  it('refuses an organisation that is no outlet, and whoever does not work at the media desk', async () => {
    const { userErrors } = await tried(
      'recordClipping',
      'RecordClippingInput',
      piece({ outletId: await world.organisation('No outlet') }),
    );
    expect(userErrors[0].message).toBe(
      'This organisation has no media profile. Give it one first, or choose an outlet.',
    );
    const mutation = 'mutation($input: RecordClippingInput!) { recordClipping(input: $input) { userErrors { code } } }';
    const { errors } = await world.app.ask(await world.app.actor(Role.FIELD_OFFICER), mutation, { input: piece() });
    expect(errors).toEqual([expect.objectContaining({ code: 'FORBIDDEN' })]);
  });

  it('comes from an enquiry or a pitch, and a journalist who was pitched it has covered it', async () => {
    const writer = await world.person('Pitched Writer');
    const pitched = await world.act('recordPitch', 'RecordPitchInput', 'pitch { id }', {
      ...{ storyTitle: 'Behind the counter', channel: 'PHONE', personIds: [writer] },
    });
    await world.act('sendPitch', 'SendPitchInput', 'pitch { id }', {}, pitched.pitch.id);
    const asked = await world.act('recordEnquiry', 'RecordEnquiryInput', 'enquiry { id }', {
      ...{ channel: 'PHONE', question: 'Why?', organisationId: paper },
    });
    const clipping = await record({ pitchId: pitched.pitch.id, journalistIds: [writer] });
    expect(clipping).toMatchObject({ origin: 'PITCHED', pitch: { id: pitched.pitch.id } });
    expect((await world.app.rows('pitch_recipient', `person_id = '${uuid(writer)}'`))[0]!.status).toBe('COVERED');
    const both = await tried('amendClipping', 'AmendClippingInput', { enquiryId: asked.enquiry.id }, clipping.id);
    expect(both.userErrors[0].message).toBe('It came from a pitch, an enquiry or a media event. Choose one.');
    const other = await done(
      'amendClipping',
      'AmendClippingInput',
      { enquiryId: asked.enquiry.id, pitchId: null },
      clipping.id,
    );
    expect(other.origin).toBe('ENQUIRY');
  });
});

describe('a clipping', () => {
  it('is amended, never to an address that another has, and removed when it was a mistake', async () => {
    await record({ address: 'https://star.example/taken' });
    const clipping = await record({ address: 'https://star.example/free', tone: 'NEUTRAL' });
    const amended = await done(
      'amendClipping',
      'AmendClippingInput',
      { tone: 'NEGATIVE', expectedVersion: 1 },
      clipping.id,
    );
    expect(amended).toMatchObject({ tone: 'NEGATIVE', version: 2, address: 'https://star.example/free' });
    const stale = await tried(
      'amendClipping',
      'AmendClippingInput',
      { tone: 'MIXED', expectedVersion: 1 },
      clipping.id,
    );
    expect(stale.userErrors[0].code).toBe('CONFLICT');
    const taken = await tried('amendClipping', 'AmendClippingInput', { address: 'star.example/taken' }, clipping.id);
    expect(taken.userErrors[0]).toMatchObject({ code: 'TAKEN', path: ['input', 'address'] });
    const remove = 'mutation($id: ID!) { removeClipping(id: $id) { removedId userErrors { code } } }';
    expect((await world.app.get(liaison, remove, { id: clipping.id })).removeClipping.removedId).toBe(clipping.id);
    expect((await world.app.get(liaison, remove, { id: clipping.id })).removeClipping.userErrors[0].code).toBe(
      'NOT_FOUND',
    );
  });

  it('is not amended to an address that somebody else records at that very moment, and says so at its field', async () => {
    const sql = (text: string, values: unknown[] = []) => world.app.dataSource.query(text, values);
    const [other, clipping] = [
      await record({ address: 'star.example/at-once' }),
      await record({ address: 'star.example/before' }),
    ];
    const [{ key }] = await sql(`select address_key as key from clipping where id = $1`, [uuid(other.id)]);
    await sql(`update clipping set address = null, address_key = null where id = $1`, [uuid(other.id)]);
    const elsewhere = world.app.dataSource.createQueryRunner();
    await elsewhere.startTransaction();
    await elsewhere.query(`update clipping set address = 'star.example/at-once', address_key = $2 where id = $1`, [
      uuid(other.id),
      key,
    ]);
    const amending = tried('amendClipping', 'AmendClippingInput', { address: 'star.example/at-once' }, clipping.id);
    const waiting = `select count(*)::int as count from pg_stat_activity where wait_event_type = 'Lock' and query ilike 'update "clipping"%'`;
    while ((await sql(waiting))[0].count === 0) await new Promise((done) => setTimeout(done, 20));
    await elsewhere.commitTransaction();
    await elsewhere.release();
    expect(await amending).toMatchObject({ userErrors: [{ code: 'TAKEN', path: ['input', 'address'] }] });
    expect((await world.app.rows('clipping', `id = '${uuid(clipping.id)}'`))[0]).toMatchObject({ version: 1 });
  });

  it('of an outlet that is closed is seen by those who see the outlet; partners see none', async () => {
    const closed = await outlet('Closed Outlet');
    const { clipping } = await world.act(
      'recordClipping',
      'RecordClippingInput',
      'clipping { id }',
      piece({ outletId: closed, address: 'star.example/closed' }),
    );
    await world.act(
      'amendOrganisation',
      'AmendOrganisationInput',
      'organisation { id }',
      { sensitivity: 'PROTECTED' },
      closed,
    );
    const seen = 'query($id: ID!) { clipping(id: $id) { headline } }';
    expect((await world.app.get(liaison, seen, { id: clipping.id })).clipping).toBeNull();
    expect((await world.app.get(world.lead, seen, { id: clipping.id })).clipping.headline).toBe(
      'Cells without a doctor',
    );
    const again = await tried('recordClipping', 'RecordClippingInput', piece({ address: 'star.example/closed' }));
    expect(again).toMatchObject({ wasKnown: true, clipping: null });
    const partner = await world.member();
    expect((await world.app.ask(partner, '{ coverage(first: 1) { totalCount } }')).errors![0]!.code).toBe('FORBIDDEN');
    expect(
      (await world.app.get(partner, 'query($id: ID!) { node(id: $id) { id } }', { id: (await record()).id })).node,
    ).toBeNull();
  });

  it('keeps people in it whom the one who amends it does not see, and does not tell of them', async () => {
    const [open, hidden] = [await world.person('Open'), await world.person('Hidden', { sensitivity: 'PROTECTED' })];
    const { clipping } = await world.act(
      'recordClipping',
      'RecordClippingInput',
      'clipping { id }',
      piece({ journalistIds: [open, hidden] }),
    );
    const amended = await done('amendClipping', 'AmendClippingInput', { journalistIds: [] }, clipping.id);
    expect(amended.journalists).toEqual([]);
    const { clipping: whole } = await world.app.get(
      world.lead,
      'query($id: ID!) { clipping(id: $id) { journalists { id } } }',
      { id: clipping.id },
    );
    expect(whole.journalists).toEqual([{ id: hidden }]);
  });
});

describe('coverageGroupedBy', () => {
  it('counts exactly what the same filters list, by each key', async () => {
    const [nairobi, kisumu] = await world.app.rows('county', 'code in (47, 42) order by code desc');
    const counties = [nairobi, kisumu].map((each) => opaqueId('cty', String(each!.id)));
    const radio = await outlet('Counted FM', 'radio_community', { countyIds: [counties[1]] });
    const national = await outlet('Counted Nation', 'newspaper', { isNationwide: true, countyIds: counties });
    const beat = await term('BEAT', 'law_enforcement');
    for (const [outletId, month, tone] of [
      [radio, '2024-02-01', 'POSITIVE'],
      [radio, '2024-02-20', 'NEGATIVE'],
      [national, '2024-02-29', 'POSITIVE'],
      [national, '2024-03-01', undefined],
    ])
      await record({ outletId, publishedOn: month, tone, beatIds: outletId === radio ? [beat] : [] });
    const period = { publishedOn: { gte: '2024-02-01', lte: '2024-03-31' } };
    const groups = async (by: string, selection: string) =>
      (
        await world.app.get(
          liaison,
          `query($filter: ClippingFilter) { coverageGroupedBy(by: [${by}], filter: $filter) { ${selection} count } }`,
          { filter: period },
        )
      ).coverageGroupedBy;
    const count = async (more: object) =>
      (
        await world.app.get(liaison, 'query($filter: ClippingFilter) { coverage(filter: $filter) { totalCount } }', {
          filter: { and: [period, more] },
        })
      ).coverage.totalCount;
    expect(await groups('MONTH, TONE', 'month tone')).toEqual([
      { month: '2024-02', tone: 'NEGATIVE', count: 1 },
      { month: '2024-02', tone: 'POSITIVE', count: 2 },
      { month: '2024-03', tone: null, count: 1 },
    ]);
    expect(await count({ tone: { isNull: true } })).toBe(1);
    for (const { outlet: each, count: counted } of await groups('OUTLET', 'outlet { id }'))
      expect(await count({ outlet: { is: { id: { eq: each.id } } } })).toBe(counted);
    const byBeat = await groups('BEAT', 'beat { id code }');
    expect(
      byBeat
        .map(({ beat: { code }, count: counted }: { beat: { code: string }; count: number }) => [code, counted])
        .sort(),
    ).toEqual([
      ['crime_law_and_justice', 2],
      ['law_enforcement', 2],
    ]);
    for (const { beat: each, count: counted } of byBeat)
      expect(await count({ beatsWithin: { some: { id: { eq: each.id } } } })).toBe(counted);
    const byCounty = await groups('COUNTY', 'county { id code }');
    expect(byCounty).toHaveLength(2);
    expect(byCounty).toContainEqual({ county: { id: counties[1], code: 42 }, count: 4 });
    expect(byCounty).toContainEqual({ county: { id: counties[0], code: 47 }, count: 2 });
    for (const { county, count: counted } of byCounty)
      expect(await count({ counties: { some: { id: { eq: county.id } } } })).toBe(counted);
    expect(await groups('NATIONWIDE', 'isNationwide')).toEqual([
      { isNationwide: false, count: 2 },
      { isNationwide: true, count: 2 },
    ]);
    expect(await groups('ORIGIN', 'origin')).toEqual([{ origin: 'ORGANIC', count: 4 }]);
    expect(await world.app.countStatements(() => groups('OUTLET, TONE', 'tone outlet { name }'))).toBe(1);
  });
});
