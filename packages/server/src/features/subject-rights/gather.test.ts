import { type TestDoor, testDoor } from '../../testing/test-door';
import { labelOf } from './labels';
import { holdings } from './holdings';
import { pdfText } from '../../testing/pdf-text';
import { OTHER, SUBJECT, SubjectWorld } from './testing/subject-world';
import type { Entry, GatheredData } from './gather';

const world = new SubjectWorld();
let door: TestDoor;

beforeAll(async () => {
  await world.start();
  door = await testDoor(world.app);
});
afterAll(async () => {
  await door.stop();
  await world.app.stop();
});

const download = async (id: string, form: string, actor = world.officer, language = 'en'): Promise<Response> =>
  fetch(`${door.url}/subject-requests/${id}/data.${form}`, {
    headers: { ...(await door.as(actor)), 'accept-language': language },
  });
const gathered = async (): Promise<GatheredData> =>
  (await download(await world.request(), 'json')).json() as Promise<GatheredData>;
const entries = (data: GatheredData, section: string): readonly Entry[] =>
  data.sections.find((each) => each.section === section)!.entries;
const traces = () => Promise.all(['subject_request', 'audit_entry'].map((table) => world.app.rows(table)));

describe('what is gathered', () => {
  it('holds everything on the person, from their names to what was done with their record', async () => {
    const data = await gathered();
    expect(data).toMatchObject({ format: 'utetezi-subject-data/1', subject: { id: world.id, name: SUBJECT } });
    expect(data.sections.map(({ section }) => section)).toEqual(holdings.map(({ section }) => section));
    expect(entries(data, 'particulars')).toMatchObject([
      { name: SUBJECT, bornOn: '1974-03-19', biography: 'Grew up in Nyeri beside the old mill.', county: 'Kisumu' },
    ]);
    expect(entries(data, 'contactPoints').map(({ value }) => value)).toEqual([
      'wambui.nganga@example.org',
      '+254733904170',
    ]);
    const empty = data.sections.filter((each) => each.entries.length === 0).map(({ section }) => section);
    // Nothing of the kind happened to her.
    expect(empty.sort()).toEqual([
      'accounts',
      'announcedPitches',
      'comments',
      'coverage',
      'embargoBreaches',
      'emergencies',
      'enquiries',
      'imports',
      'kinds',
      'legalHolds',
      'mail',
      'mediaEvents',
      'merges',
      'pitches',
      'pressLists',
      'shares',
      'spokesperson',
    ]);
    expect(entries(data, 'engagements')).toMatchObject([{ subject: 'Water in custody', otherParticipants: 1 }]);
    expect(entries(data, 'log').map(({ act }) => act)).toContain('recordPerson');
  });

  it('names nobody else, and no address or number but their own', async () => {
    const data = await gathered();
    const text = JSON.stringify(data);
    for (const other of [OTHER, 'Otieno', 'Ochieng', 'otieno@example.net', '0722 111 222', world.lead.name])
      expect(text).not.toContain(other);
    expect(entries(data, 'discussionPoints').map(({ said }) => said)).toEqual([
      'She and [another person] saw no tap in cell nine.',
    ]);
    expect(entries(data, 'notes').map((note) => note.text)).toEqual([
      '[another person] ([an address], [a number]) says she likes tea. Call her on 0733904170.',
    ]);
  });

  it('withholds what is sealed, says how much and why', async () => {
    const data = await gathered();
    const notes = data.sections.find(({ section }) => section === 'notes')!;
    expect(notes).toMatchObject({ withheld: 1, entries: [expect.anything()] });
    expect(data.withheldBecause).toContain('sections 26 and 51');
    expect(JSON.stringify(data)).not.toContain('Fridays');
  });

  it('covers the records that were merged into theirs', async () => {
    const double = await world.person('W. Nganga Double', { biography: 'Said twice.' });
    await world.done(world.lead, 'mergePeople', 'MergeInput', 'merge { id }', { keepId: world.id, absorbId: double });
    const data = await gathered();
    expect(entries(data, 'particulars').map(({ name }) => name)).toEqual([SUBJECT, 'W. Nganga Double']);
    expect(entries(data, 'merges')).toHaveLength(1);
  });

  it('has words in both languages for every section and field', async () => {
    const data = await gathered();
    const keys = data.sections.flatMap(({ section, entries: all }) => [section, ...all.flatMap(Object.keys)]);
    expect(keys.filter((key) => !labelOf(key, 'en') || !labelOf(key, 'sw'))).toEqual([]);
  });

  it('is counted beforehand, without telling any of it', async () => {
    const { subjectHoldings } = await world.app.get(
      world.officer,
      'query($id: ID!) { subjectHoldings(personId: $id) { section count withheld } }',
      { id: world.id },
    );
    expect(subjectHoldings).toContainEqual({ section: 'notes', count: 1, withheld: 1 });
  });
});

describe('the PDF', () => {
  it.each([
    ['en', 'What is held on you', 'How to reach you'],
    ['sw', 'Tunachohifadhi kukuhusu', 'Jinsi ya kukufikia'],
  ])('reads in %s what the data says, with the right letters and without others', async (language, title, section) => {
    const answer = await download(await world.request(), 'pdf', world.officer, language);
    const pdf = Buffer.from(await answer.arrayBuffer());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const text = pdfText(pdf);
    for (const wanted of [title, section, SUBJECT, 'Mama Maji', 'wambui.nganga@example.org', 'Water in custody'])
      expect(text).toContain(wanted);
    for (const other of [OTHER, 'Otieno', 'otieno@example.net', 'Fridays']) expect(text).not.toContain(other);
  });

  it('is a download that nothing keeps and that runs nothing, and its name tells nobody', async () => {
    const { headers } = await download(await world.request(), 'pdf');
    expect(headers.get('content-disposition')).toBe('attachment; filename="subject-data.pdf"');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('content-type')).toBe('application/pdf');
  });
});

describe('gathering', () => {
  it('is written into the log, of the person and of the request', async () => {
    const id = await world.request();
    await download(id, 'json');
    const made = await world.app.rows(
      'audit_entry',
      `act = 'gatherSubjectData' and account_id = '${world.officer.accountId}' order by at desc, position desc limit 2`,
    );
    expect(made.map(({ record_kind, record_id }) => [record_kind, record_id]).sort()).toEqual([
      ['Person', world.uuid()],
      ['SubjectRequest', world.uuid(id)],
    ]);
  });

  it('waits until it is sure that it is them, and leaves no trace of the try', async () => {
    const id = await world.request('ACCESS', false);
    const before = await traces();
    const answer = await download(id, 'json');
    expect([answer.status, await answer.json()]).toEqual([
      409,
      { message: 'Nobody made sure yet that it is them. Check their identity first.' },
    ]);
    expect(await traces()).toEqual(before);
  });

  it('is the officer’s alone', async () => {
    const id = await world.request();
    const before = (await traces())[0];
    expect((await download(id, 'json', world.lead)).status).toBe(403);
    expect((await download(`sbr_${'0'.repeat(32)}`, 'json')).status).toBe(404);
    expect((await download(id, 'xml')).status).toBe(404);
    expect((await fetch(`${door.url}/subject-requests/${id}/data.json`)).status).toBe(401);
    expect((await traces())[0]).toEqual(before);
    const [tried] = await world.app.rows('audit_entry', `outcome = 'REFUSED' order by at desc limit 1`);
    expect(tried).toMatchObject({ act: 'gatherSubjectData', account_id: world.lead.accountId });
  });

  it('reaches closed records that the officer cannot open', async () => {
    const closed = await world.person('Nyambura Closed', { sensitivity: 'SEALED', biography: 'Under another name.' });
    const ask = (query: string, variables: object) => world.app.get(world.officer, query, variables as never);
    expect((await ask('query($id: ID!) { person(id: $id) { name } }', { id: closed })).person).toBeNull();
    const { subjectCandidates } = await ask(
      '{ subjectCandidates(name: "nyambura") { personId name sensitivity } }',
      {},
    );
    expect(subjectCandidates).toEqual([{ personId: closed, name: 'Nyambura Closed', sensitivity: 'SEALED' }]);
    expect(
      await world.app.rows(
        'audit_entry',
        `record_id = '${world.uuid(closed)}' and act = 'read' and account_id = '${world.officer.accountId}'`,
      ),
    ).toHaveLength(1);
    const id = await world.request('ACCESS', true, closed);
    const data = (await (await download(id, 'json')).json()) as GatheredData;
    expect(entries(data, 'particulars')).toMatchObject([{ biography: 'Under another name.' }]);
  });
});
