import { type Actor, Role } from '../../../access';
import { opaqueId } from '../../../kernel';
import { inTransaction } from '../../../persistence';
import { storeFile } from '../../files';
import { ShareWorld, day, uuid } from '../../sharing/testing/share-world';
import { type TestDoor, testDoor } from '../../../testing/test-door';
import { dayGiven } from './day-given';

const world = new ShareWorld();
let liaison: Actor;
let star: string;
let writer: string;

beforeAll(async () => {
  await world.start();
  liaison = await world.app.actor(Role.MEDIA_LIAISON);
  const term = async (code: string) =>
    opaqueId('trm', String((await world.app.rows('term', `vocabulary = 'OUTLET_MEDIUM' and code = '${code}'`))[0]!.id));
  const outlet = async (name: string, medium: string) => {
    const organisationId = await world.organisation(name);
    const input = { organisationId, mediumId: await term(medium) };
    await world.act('recordOutlet', 'RecordOutletInput', 'outlet { id }', input);
    await world.app.dataSource.query(`update organisation set name = $2 where id = $1`, [uuid(organisationId), name]);
    return organisationId;
  };
  star = await outlet('The Lakeside Star', 'newspaper');
  await outlet('Tausi FM', 'radio_community');
  await outlet('Twin Times', 'online');
  await outlet('Twin Times', 'online');
  writer = await world.person('Achieng Lidudu');
  await world.app.dataSource.query(`update person set name = 'Achieng Lidudu' where id = $1`, [uuid(writer)]);
  await world.act('recordJournalist', 'RecordJournalistInput', 'journalist { id }', { personId: writer });
});
afterAll(() => world.app.stop());

const upload = async (text: string, as = liaison): Promise<string> => {
  const file = await inTransaction(world.app.dataSource, () => storeFile(Buffer.from(text), 'june.csv', as.accountId));
  return opaqueId('fil', file.id);
};
const REPORT = `clippingImport { id name takenAt readyCount takenCount knownCount refusedCount
  lines(first: 100) { nodes { line outcome problem given firstLine headline clipping { headline } } } } userErrors { message path }`;
const check = async (fileId: string, as = liaison) =>
  (
    await world.app.get(as, `mutation($input: CheckClippingsInput!) { checkClippings(input: $input) { ${REPORT} } }`, {
      input: { fileId },
    })
  ).checkClippings;
const take = async (id: string, as = liaison) =>
  (await world.app.get(as, `mutation($id: ID!) { takeClippings(id: $id, input: {}) { ${REPORT} } }`, { id }))
    .takeClippings;
const clippings = () => world.app.rows('clipping', 'true order by headline');

const LIST = `Date,Headline,Media outlet,Link,Journalist,Tone,Reach,Counted by
2026-06-03,Cells without a doctor,The Lakeside Star,https://star.example/cells,By Achieng Lidudu and Somebody Else,positive,"12,000",Publisher
31/06/2026,A day that is none,The Lakeside Star,https://star.example/none,,,,
06/23/2026,Months first,Tausi FM,,,,,
4 Mei 2026,Usiku wa mahabusu,tausi fm,,,ya kati,,
2026-06-03,Cells again,The Lakeside Star,http://www.star.example/cells/?utm_source=x,,,,
03.06.2026,Twice without address,Tausi FM,,,,,
3 June 2026,TWICE without address,Tausi FM,,,,,
${day(9)},Tomorrow's news,Tausi FM,,,,,
2026-06-04,Unheard of,Radio Nowhere,,,,,
2026-06-04,Which of the two,Twin Times,,,,,
2026-06-04,Not an address,Tausi FM,see the paper,,,,
2026-06-04,Strange tone,Tausi FM,,,furious,,
2026-06-04,Reach by nobody,Tausi FM,,,,5000,
2026-06-04,,Tausi FM,,,,,
,No day,Tausi FM,,,,,
`;

describe('a list of clippings', () => {
  it('is told line by line before anything is taken: broken days, doubles and all else by name', async () => {
    const { clippingImport, userErrors } = await check(await upload(LIST));
    expect(userErrors).toEqual([]);
    expect(clippingImport).toMatchObject({
      name: 'june.csv',
      takenAt: null,
      readyCount: 3,
      takenCount: 0,
      knownCount: 2,
      refusedCount: 10,
    });
    const told = clippingImport.lines.nodes.map((line: Record<string, unknown>) =>
      [line.line, line.outcome, line.problem ?? line.firstLine, line.given].filter((each) => each !== null).join(' '),
    );
    expect(told).toEqual([
      '2 READY',
      '3 REFUSED DATE_BROKEN 31/06/2026',
      '4 REFUSED DATE_BROKEN 06/23/2026',
      '5 READY',
      '6 TWICE 2',
      '7 READY',
      '8 TWICE 7',
      `9 REFUSED DATE_IN_FUTURE ${day(9)}`,
      '10 REFUSED OUTLET_UNKNOWN Radio Nowhere',
      '11 REFUSED OUTLET_AMBIGUOUS Twin Times',
      '12 REFUSED ADDRESS_BROKEN see the paper',
      '13 REFUSED TONE_UNKNOWN furious',
      '14 REFUSED REACH_BROKEN 5000',
      '15 REFUSED HEADLINE_MISSING',
      '16 REFUSED DATE_MISSING',
    ]);
    expect(await clippings()).toEqual([]);
  });

  it('gives the lines that are wrong as a file, each with its number and why, to whoever brought it in alone', async () => {
    const door: TestDoor = await testDoor(world.app);
    try {
      const { clippingImport } = await check(await upload(LIST.replace('furious', '=furious')));
      const ask = async (as: Actor | null, query = '') =>
        fetch(`${door.url}/clipping-imports/${clippingImport.id}/problems.csv${query}`, {
          headers: as ? await door.as(as) : {},
        });
      const answer = await ask(liaison, '?language=en');
      expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(answer.headers.get('cache-control')).toBe('no-store');
      const text = await answer.text();
      const lines = text.trim().split('\r\n');
      expect(lines).toHaveLength(11);
      expect(lines[0]).toBe('line,problem,given,headline');
      expect(lines).toContain(
        '10,"No outlet on record is called “Radio Nowhere”. Record it first, or correct the name.",Radio Nowhere,Unheard of',
      );
      // What a spreadsheet would take for a formula is none.
      expect(text).toContain(",'=furious,Strange tone");
      expect(await (await ask(liaison, '?language=sw')).text()).toContain('Hakuna chombo');
      expect((await ask(null)).status).toBe(401);
      expect((await ask(await world.app.actor(Role.PROGRAMME_LEAD))).status).toBe(404);
    } finally {
      await door.stop();
    }
  });

  it('gives its good lines when it is taken, once; brought in again it finds them all there', async () => {
    const checked = await check(await upload(LIST));
    const { clippingImport } = await take(checked.clippingImport.id);
    expect(clippingImport).toMatchObject({ readyCount: 0, takenCount: 3, knownCount: 2, refusedCount: 10 });
    expect((await clippings()).map(({ headline, tone, reach, byline }) => [headline, tone, reach, byline])).toEqual([
      ['Cells without a doctor', 'POSITIVE', 12_000, 'By Achieng Lidudu and Somebody Else'],
      ['Twice without address', null, null, null],
      ['Usiku wa mahabusu', 'NEUTRAL', null, null],
    ]);
    const { person } = await world.app.get(
      liaison,
      'query($id: ID!) { person(id: $id) { coverage(first: 5) { nodes { headline type { code } } } } }',
      { id: writer },
    );
    expect(person.coverage.nodes).toEqual([{ headline: 'Cells without a doctor', type: { code: 'article' } }]);
    expect((await take(clippingImport.id)).userErrors[0].message).toBe(
      'The good lines of this list were taken already.',
    );
    const again = await check(await upload(LIST));
    expect(again.clippingImport).toMatchObject({ readyCount: 0, knownCount: 5 });
    await take(again.clippingImport.id);
    expect(await clippings()).toHaveLength(3);
  });

  it('leaves to somebody else what they recorded between the check and the taking', async () => {
    const { clippingImport } = await check(
      await upload('Date,Headline,Outlet,URL\n2026-06-09,Mine,Tausi FM,star.example/race\n'),
    );
    await world.act('recordClipping', 'RecordClippingInput', 'clipping { id }', {
      ...{ outletId: star, publishedOn: '2026-06-09', headline: 'Theirs', address: 'https://star.example/race' },
    });
    const { clippingImport: taken } = await take(clippingImport.id);
    expect(taken).toMatchObject({ takenCount: 0, knownCount: 1 });
    expect(taken.lines.nodes[0].clipping.headline).toBe('Theirs');
  });

  it('is refused where it is none, or somebody else’s', async () => {
    const refusal = async (text: string) => (await check(await upload(text))).userErrors[0];
    expect(await refusal('Name,Phone\nAnna,0711\n')).toEqual({
      message: 'The first line must name the columns: date, headline and outlet at least.',
      path: ['input', 'fileId'],
    });
    expect((await refusal('Date,Headline,Outlet\n')).message).toBe(
      'This list has headings and no rows. Choose another file.',
    );
    expect(
      (await refusal(`Date,Headline,Outlet\n2026-01-01,"never closed,Tausi FM\n${'x\n'.repeat(20)}`)).message,
    ).toContain('quotation mark');
    const foreign = await upload(LIST, world.lead);
    expect((await check(foreign)).userErrors[0].message).toBe(
      'This uploaded file was not found. It may have been removed or merged.',
    );
    const { clippingImport } = await check(foreign, world.lead);
    expect((await take(clippingImport.id)).userErrors[0].message).toBe(
      'This import was not found. It may have been removed or merged.',
    );
    const seen = 'query($id: ID!) { clippingImport(id: $id) { name } }';
    expect((await world.app.get(liaison, seen, { id: clippingImport.id })).clippingImport).toBeNull();
    const reader = await world.app.actor(Role.AUDITOR);
    expect((await world.app.ask(reader, seen, { id: clippingImport.id })).errors![0]!.code).toBe('FORBIDDEN');
  });
});

describe('a day', () => {
  it.each([
    ['2026-05-03', '2026-05-03'],
    ['3/5/2026', '2026-05-03'],
    ['03.05.2026', '2026-05-03'],
    ['3rd May, 2026', '2026-05-03'],
    ['May 3, 2026', '2026-05-03'],
    ['29/02/2028', '2028-02-29'],
    ['29/02/2026', null],
    ['5/13/2026', null],
    ['3/5/26', null],
    ['last Tuesday', null],
  ])('that is written %s is %s', (given, read) => expect(dayGiven(given)).toBe(read));
});
