import iconv from 'iconv-lite';
import { type Actor, Role } from '../../access';
import { type TestApp, testApp } from '../../testing/test-app';
import { bringIn, check, dump, start } from './testing/lists';

let app: TestApp;
let officer: Actor;

beforeEach(async () => {
  app = await testApp();
  officer = await app.actor(Role.ADVOCACY_OFFICER);
});
afterEach(() => app.stop());

const PEOPLE = `{ people(first: 50, orderBy: [{ sortName: ASC }]) { nodes { name honorificPrefix county { name } constituency { name } place gender languages
  kinds { code } tags { name } contactPoints { type value } notes { nodes { body } } identifiers { scheme value }
  memberships(first: 10) { nodes { role startedOn organisation { name kind { code } } post { label constituency { name } county { name } } } } } } }`;
const people = async (actor = officer) => (await app.get(actor, PEOPLE)).people.nodes;

const gazetted = `THE KENYA GAZETTE,,,,,,,,
Declaration of persons elected,,,,,,,,
County Code,,County Name,Constituency Name,,Surname,First Name,Second Name,Political Party
47,,Nairobi City,WESTLANDS,,ODERA,Wambũi,Akoth,Orange Democratic Movement
019,,,Othaya,,Ng'ang'a,Mũthoni,,United Democratic Alliance
,,,Mvita,,Ali,Hon. Juma,,Orange Democratic Movement
`;

describe('importing people', () => {
  it('takes gazetted results as they are: a title, empty columns, names in parts, codes, seats and parties', async () => {
    const checked = await check(app, officer, gazetted, {
      targets: { 'County Code': 'county', 'County Name': 'ignore' },
    });
    expect(checked.columns.map(({ index, heading, target }: never) => [index, heading, target])).toEqual([
      [0, 'County Code', 'county'],
      [2, 'County Name', 'ignore'],
      [3, 'Constituency Name', 'constituencySeat'],
      [5, 'Surname', 'namePart'],
      [6, 'First Name', 'namePart'],
      [7, 'Second Name', 'namePart'],
      [8, 'Political Party', 'party'],
    ]);
    expect(checked).toMatchObject({ status: 'CHECKED', rowsTotal: 3, createdCount: 3, errorCount: 0 });
    expect(await app.rows('person')).toEqual([]);
    await bringIn(app, officer, gazetted, { targets: { 'County Code': 'county', 'County Name': 'ignore' } });
    const [juma, wambui, muthoni] = [
      ...(await people()).filter(({ name }: { name: string }) => name.includes('Juma')),
      ...(await people()).filter(({ name }: { name: string }) => name.includes('Wambũi')),
      ...(await people()).filter(({ name }: { name: string }) => name.includes('Mũthoni')),
    ];
    expect(juma).toMatchObject({ name: 'Juma Ali', honorificPrefix: 'Hon.', county: null });
    expect(muthoni).toMatchObject({ name: "Mũthoni Ng'ang'a", county: { name: 'Nyeri' } });
    expect(wambui.county).toEqual({ name: 'Nairobi' });
    const seat = { label: 'Member for Westlands', constituency: { name: 'Westlands' }, county: null };
    expect(wambui.memberships.nodes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          organisation: { name: 'National Assembly', kind: { code: 'legislature' } },
          post: seat,
        }),
        expect.objectContaining({
          organisation: { name: 'Orange Democratic Movement', kind: { code: 'political_party' } },
          post: null,
        }),
      ]),
    );
    expect((await app.rows('organisation')).map(({ name }) => name).sort()).toEqual([
      'National Assembly',
      'Orange Democratic Movement',
      'United Democratic Alliance',
    ]);
  });

  it('understands what people write into cells', async () => {
    const list = [
      'Title;Full name;Phone;E-mail;County;Ward;Organisation;Post;Role;Since;Kind;Tags;Languages;Notes;ID number;Gender',
      `Hon.;Wambũi Akoth;0722 123456 / 0733-123456 and +254 711 000 111;W.Akoth@Example.org, w@example.org;Muranga county;Gaturi;County Assembly;Whip;;14/9/2022;Mtunga sera;opcat, police;Kiswahili, English;Met in Thika;123;F`,
      `;Juma Ali;"0722 000001
0722 000002";n/a;Homabay;-;County Assembly;;Member;2022-09;;;;;;`,
    ].join('\n');
    const run = await bringIn(app, officer, list);
    expect([run.createdCount, run.errorCount]).toEqual([2, 0]);
    const [wambui, juma] = await people();
    expect(wambui).toMatchObject({
      name: 'Wambũi Akoth',
      honorificPrefix: 'Hon.',
      gender: 'F',
      county: { name: "Murang'a" },
      place: 'Gaturi',
      languages: ['sw', 'en'],
      notes: { nodes: [{ body: 'Met in Thika' }] },
      identifiers: [{ scheme: 'ID number', value: '123' }],
    });
    expect(wambui.kinds.map(({ code }: { code: string }) => code)).toContain('policy_maker');
    expect(wambui.tags.map(({ name }: { name: string }) => name).sort()).toEqual(['opcat', 'police']);
    expect(wambui.contactPoints).toEqual([
      { type: 'EMAIL', value: 'W.Akoth@Example.org' },
      { type: 'EMAIL', value: 'w@example.org' },
      { type: 'MOBILE', value: '+254722123456' },
      { type: 'MOBILE', value: '+254733123456' },
      { type: 'MOBILE', value: '+254711000111' },
    ]);
    expect(wambui.memberships.nodes).toMatchObject([{ post: { label: 'Whip' }, startedOn: '2022-09-14' }]);
    expect(juma.county).toEqual({ name: 'Homa Bay' });
    expect(juma.contactPoints.map(({ value }: { value: string }) => value)).toEqual(['+254722000001', '+254722000002']);
    expect(juma.memberships.nodes).toMatchObject([{ role: 'Member', startedOn: '2022-09', post: null }]);
    expect(juma.tags).toEqual([]);
  });

  const encoded = 'Full name;County\r\nZoë Wanjirũ;Murang’a\r\n';
  it.each([
    ['UTF-8', Buffer.from(encoded), 'utf-8'],
    ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${encoded}`), 'utf-8'],
    ['UTF-16', Buffer.from(`\ufeff${encoded}`, 'utf16le'), 'utf-16le'],
    ['UTF-16, the other way round', iconv.encode(encoded, 'utf-16be', { addBOM: true }), 'utf-16be'],
  ])('brings in a list in %s', async (_, bytes, encoding) => {
    expect(await bringIn(app, officer, bytes)).toMatchObject({ encoding, delimiter: ';', createdCount: 1 });
    expect(await people()).toMatchObject([{ name: 'Zoë Wanjirũ', county: { name: "Murang'a" } }]);
  });

  it('brings in a list in Windows-1252, and a workbook', async () => {
    const old = iconv.encode('Full name\tCounty\nZoë Café\tMurang’a', 'win1252');
    expect(await bringIn(app, officer, old)).toMatchObject({
      encoding: 'windows-1252',
      delimiter: '\t',
      createdCount: 1,
    });
    const sheet = [
      ['Full name', 'County'],
      ['Mũthoni Wa Thuo', 21],
    ].map((row) => row.map((value) => ({ value })));
    const { default: writeXlsx } = await import('write-excel-file/node');
    const book = await (writeXlsx as never as (rows: object[]) => { toBuffer(): Promise<Buffer> })(sheet).toBuffer();
    expect(await bringIn(app, officer, book)).toMatchObject({ encoding: null, delimiter: null, createdCount: 1 });
    expect(await people()).toMatchObject([
      { name: 'Zoë Café', county: { name: "Murang'a" } },
      { name: 'Mũthoni Wa Thuo', county: { name: "Murang'a" } },
    ]);
  });

  it('tells what is wrong with a row and on which line, and takes the others', async () => {
    const list = `Full name,County,Constituency,Phone,Kind
Juma Ali,Atlantis,,,
"Akinyi
Otieno",Kisumu,Westlands,,
,Nairobi,,,
Wambũi Odera,,,not a phone,
Asha Noor,,,,Astronaut
Mũthoni Thuo,Nairobbi,,,`;
    const run = await bringIn(app, officer, list);
    expect(run.rows.nodes.map(({ line, outcome, reason, label }: never) => [line, outcome, reason, label])).toEqual([
      [
        2,
        'ERROR',
        '“County” says “Atlantis”: this is no county that we know. Write its name, or its number from 1 to 47.',
        'Juma Ali',
      ],
      [
        3,
        'ERROR',
        '“Constituency” says “Westlands”: Westlands lies in Nairobi, and the row says Kisumu.',
        'Akinyi Otieno',
      ],
      [5, 'ERROR', 'There is no name in this row.', null],
      [6, 'ERROR', expect.stringContaining('“Phone” says “not a phone”'), 'Wambũi Odera'],
      [7, 'ERROR', expect.stringContaining('“Astronaut” is no kind of stakeholder'), 'Asha Noor'],
      [8, 'CREATE', null, 'Mũthoni Thuo'],
    ]);
    expect(await people()).toMatchObject([{ name: 'Mũthoni Thuo', county: { name: 'Nairobi' } }]);
  });

  it('creates nothing twice: a second run of the same file skips every row, and changes nothing', async () => {
    const list = `Full name,Phone,E-mail,County,Constituency,Party,Tags,Notes
Wambũi Odera,0722123456,w@example.org,Nairobi,Westlands,ODM,police,One
Wambui Odera,,,Kiambu,Ruiru,UDA,,
Juma Ali,,,,,,,
Juma Ali,0711000000,,,,,,Two
WAMBUI ODERA,0722 123 456,,,,,,`;
    const first = await bringIn(app, officer, list);
    expect(first.rows.nodes.map(({ outcome, reason }: never) => [outcome, reason])).toEqual([
      ['CREATE', 'Also makes National Assembly, ODM.'],
      ['CREATE', 'Also makes UDA.'],
      ['CREATE', null],
      ['UPDATE', 'Adds phone, note.'],
      ['SKIP', 'Nothing new: it says what line 2 says.'],
    ]);
    const before = await dump(app);
    const second = await bringIn(app, officer, list);
    expect(second).toMatchObject({ createdCount: 0, updatedCount: 0, skippedCount: 5, errorCount: 0 });
    expect(await dump(app)).toEqual(before);
  });

  it('says in a dry run exactly what the run then does', async () => {
    const list = `Full name,Phone,County,Organisation
Wambũi Odera,0722123456,Nairobi,KNCHR
Wambui Odera,0722123456,,IPOA
Juma Ali,,Kwale,
Juma Ali,,Lamu,
Juma Ali,,,`;
    const outcomes = ({ rows }: { rows: { nodes: { outcome: string; reason: string }[] } }) =>
      rows.nodes.map(({ outcome, reason }) => [outcome, reason]);
    const checked = await check(app, officer, list);
    const ran = await bringIn(app, officer, list);
    expect(outcomes(checked)).toEqual(outcomes(ran));
    expect(outcomes(ran)).toEqual([
      ['CREATE', 'Also makes KNCHR.'],
      ['UPDATE', 'Adds a place in IPOA. Also makes IPOA.'],
      ['CREATE', null],
      ['CREATE', null],
      [
        'ERROR',
        'It fits several people: Juma Ali (Kwale), Juma Ali (Lamu). Add what tells them apart, such as a phone or the county, or merge them.',
      ],
    ]);
  });

  it('fills what a record lacks, and never changes or clears what is there', async () => {
    await bringIn(app, officer, 'Full name,E-mail,Gender,Ward\nWambũi Odera,w@example.org,woman,Kangemi');
    const run = await bringIn(
      app,
      officer,
      'Full name,E-mail,Gender,Ward,County\nWambui A. Odera,W@example.org,F,,Nairobi',
    );
    expect(run.rows.nodes).toMatchObject([
      { outcome: 'UPDATE', reason: 'Adds county.', person: { name: 'Wambũi Odera' } },
    ]);
    expect(await people()).toMatchObject([{ gender: 'woman', place: 'Kangemi', county: { name: 'Nairobi' } }]);
    const left = await bringIn(app, officer, 'Full name,E-mail,Phone\nWambui Odera,w@example.org,0700111222', {
      updateExisting: false,
    });
    expect(left.rows.nodes[0].outcome).toBe('SKIP');
    expect((await people())[0].contactPoints).toHaveLength(1);
  });

  it('suggests what columns mean from their headings in two languages, and from what is in them', async () => {
    const list = `Majina kamili,Namba ya simu,Kaunti,Chama cha siasa,Where,Reach
Wambũi Odera,0722123456,47,ODM,KE-30,w@example.org
Juma Ali,0722123457,1,UDA,KE-28,j@example.org`;
    const { columns } = await start(app, officer, list);
    expect(columns.map(({ heading, target }: never) => [heading, target])).toEqual([
      ['Majina kamili', 'name'],
      ['Namba ya simu', 'phone'],
      ['Kaunti', 'county'],
      ['Chama cha siasa', 'party'],
      ['Where', 'ignore'],
      ['Reach', 'email'],
    ]);
    expect(columns[0]).toMatchObject({ samples: ['Wambũi Odera', 'Juma Ali'], confidence: 0.95 });
  });
});
