import fastify from 'fastify';
import { type Actor, Role } from '../../access';
import { newId, opaqueId, uuidFromOpaque } from '../../kernel';
import { type TestApp, testApp } from '../../testing/test-app';
import { processImport, registerImportReport, resumeImports } from '.';
import { CANCEL, CHECK, GO, START, UNDO, bringIn, check, dump, readRun, start, upload } from './testing/lists';

let app: TestApp;
let officer: Actor;
const clock = { now: () => app.time.now };

beforeEach(async () => {
  app = await testApp();
  officer = await app.actor(Role.ADVOCACY_OFFICER);
});
afterEach(() => app.stop());

const many = (count: number): string =>
  [
    'Full name,Phone,Party',
    ...Array.from({ length: count }, (_, n) => `Person Number${n},07${10_000_000 + n},ODM`),
  ].join('\n');
const errors = async (mutation: string, variables: object, actor = officer): Promise<unknown> => {
  const data = await app.get(actor, mutation, { ...variables });
  return (Object.values(data)[0] as { userErrors: { code: string; message: string; path: string[] }[] }).userErrors;
};

describe('an import under way', () => {
  it('stops between two batches when it is cancelled; what was done stays, and a run goes on from there', async () => {
    const { id } = await check(app, officer, many(1200));
    app.jobs.areHeld = true;
    await app.get(officer, GO, { id });
    await processImport(
      { dataSource: app.dataSource, clock, onProgress: async () => void (await app.get(officer, CANCEL, { id })) },
      uuidFromOpaque('imp', id)!,
    );
    expect(await readRun(app, officer, id)).toMatchObject({ status: 'CANCELLED', rowsRead: 500, createdCount: 500 });
    expect(await app.rows('person')).toHaveLength(500);
    app.jobs.areHeld = false;
    await app.get(officer, GO, { id });
    const done = await readRun(app, officer, id);
    expect(done).toMatchObject({ status: 'DONE', rowsRead: 1200, createdCount: 1200, skippedCount: 0 });
    expect(done.rows.totalCount).toBe(1200);
    expect(await app.rows('person')).toHaveLength(1200);
  });

  it('is taken up after the last committed row when its process was killed', async () => {
    const { id } = await check(app, officer, many(1100));
    app.jobs.areHeld = true;
    await app.get(officer, GO, { id });
    const uuid = uuidFromOpaque('imp', id)!;
    const services = { dataSource: app.dataSource, clock };
    const killed = processImport({ ...services, onProgress: () => Promise.reject(new Error('killed')) }, uuid);
    await expect(killed).rejects.toThrow('killed');
    await app.dataSource.query(
      `update import_run set status = 'RUNNING', failure = null, beat_at = now() - interval '3 minutes'`,
    );
    await resumeImports(services);
    expect(await readRun(app, officer, id)).toMatchObject({ status: 'DONE', rowsRead: 1100, createdCount: 1100 });
    expect(await app.rows('person')).toHaveLength(1100);
    expect(await app.rows('organisation')).toHaveLength(1);
  });

  it('is done with the rights of whoever asked for it, as they are when it is done', async () => {
    const { id } = await check(app, officer, many(10));
    app.jobs.areHeld = true;
    await app.get(officer, GO, { id });
    await app.dataSource.query(`update account set roles = '{AUDITOR}' where id = $1`, [officer.accountId]);
    await processImport({ dataSource: app.dataSource, clock }, uuidFromOpaque('imp', id)!);
    const lead = await app.actor(Role.PROGRAMME_LEAD);
    expect(await readRun(app, lead, id)).toMatchObject({
      status: 'FAILED',
      failure: expect.stringContaining('may not bring in lists'),
    });
    expect(await app.rows('person')).toEqual([]);
  });

  it('writes into the audit log who brought in whom', async () => {
    await bringIn(app, officer, 'Full name,Phone\nWambũi Odera,0722123456');
    const [person] = await app.rows('person');
    expect(await app.rows('audit_entry', `act = 'runImport' and record_kind = 'Person'`)).toMatchObject([
      { account_id: officer.accountId, record_id: person!.id, outcome: 'ALLOWED' },
    ]);
  });
});

describe('undoImport', () => {
  const standing = `Full name,Phone,Gender
Wambũi Odera,0722123456,
Juma Ali,0711000000,man`;
  const list = `Full name,Phone,Gender,County,Constituency,Party,Tags,Notes,Languages
Wambui Odera,0722123456,woman,Nairobi,Westlands,ODM,police,Good speaker,sw
Wambui Odera,0722123456,,,,,opcat,,en
Asha Noor,0733000000,,Mombasa,Mvita,ODM,police,,
Juma Ali,0711000000,,,,,,,`;

  it('restores what was there exactly', async () => {
    await bringIn(app, officer, standing);
    const before = await dump(app);
    app.time.now = new Date(app.time.now.getTime() + 60_000);
    const { id, createdCount, updatedCount } = await bringIn(app, officer, list);
    expect([createdCount, updatedCount]).toEqual([1, 2]);
    await app.get(officer, UNDO, { id });
    expect(await readRun(app, officer, id)).toMatchObject({ status: 'UNDONE' });
    expect(JSON.stringify(await dump(app))).toEqual(JSON.stringify(before));
    expect(await errors(UNDO, { id })).toMatchObject([{ code: 'REFUSED', message: 'This import was undone.' }]);
  });

  it('restores organisations exactly too', async () => {
    await bringIn(app, officer, 'Name,Kind\nIPOA,', { kind: 'ORGANISATIONS' });
    const before = await dump(app);
    const more =
      'Name,Short name,Kind,Part of,E-mail,Website,Tags\nIPOA,,Oversight body,The State,a@example.org,https://ipoa.example.org,x\nKNCHR,,,IPOA,,,';
    const { id } = await bringIn(app, officer, more, { kind: 'ORGANISATIONS' });
    await app.get(officer, UNDO, { id });
    expect(JSON.stringify(await dump(app))).toEqual(JSON.stringify(before));
  });

  it('keeps whom others refer to by now, with all that was made of them, and says so', async () => {
    const { id } = await bringIn(app, officer, list);
    const [asha] = await app.rows('person', `name = 'Asha Noor'`);
    await app.dataSource.query(
      `insert into contact_point (id, person_id, type, value, normalised) values ($1, $2, 'EMAIL', 'a@b.org', 'a@b.org')`,
      [newId(), asha!.id],
    );
    await app.get(officer, UNDO, { id });
    const { rows } = await readRun(app, officer, id);
    expect(rows.nodes.map(({ reason, label }: never) => [label, reason])).toEqual([
      ['Wambui Odera', expect.stringMatching(/^Kept .* others use or have changed .*the organisation/)],
      ['Wambui Odera', 'Adds language, tag.'],
      ['Asha Noor', expect.stringMatching(/^Kept .* others use or have changed .*the person/)],
      ['Juma Ali', null],
    ]);
    expect((await app.rows('person')).map(({ name }) => name)).toEqual(['Asha Noor']);
    expect(await app.rows('contact_point')).toHaveLength(2);
    // She was elected there, for that party.
    expect((await app.rows('organisation')).map(({ name }) => name).sort()).toEqual(['National Assembly', 'ODM']);
  });

  it('leaves alone what somebody has changed since, and says so', async () => {
    await bringIn(app, officer, standing);
    const { id } = await bringIn(app, officer, list);
    await app.dataSource.query(
      `update person set gender = 'not said', version = version + 1 where name = 'Wambũi Odera'`,
    );
    await app.get(officer, UNDO, { id });
    const { rows } = await readRun(app, officer, id, ['UPDATE']);
    expect(rows.nodes[0].reason).toBe('Kept when the import was undone: somebody has changed gender since.');
    expect(await app.rows('person', `name = 'Wambũi Odera'`)).toMatchObject([
      { gender: 'not said', county_id: null, languages: [] },
    ]);
  });
});

async function partner(): Promise<Actor> {
  const id = newId();
  await app.dataSource.query(
    `insert into organisation (id, name, kind_id) select $1, 'Partner', id from term where vocabulary = 'ORGANISATION_KIND' and code = 'partner_ngo'`,
    [id],
  );
  return app.partner(id);
}

describe('who may', () => {
  it('neither matches nor names a protected person to those who may not see them', async () => {
    await bringIn(app, officer, 'Full name,Phone\nWambũi Odera,0722123456');
    await app.dataSource.query(`update person set sensitivity = 2`);
    const { rows } = await bringIn(app, officer, 'Full name,Phone\nWambui Odera,0722123456');
    expect(rows.nodes).toMatchObject([{ outcome: 'CREATE', reason: null }]);
    const [closed] = await app.rows('person', 'sensitivity = 2');
    await app.dataSource.query(
      `insert into record_audience (record_id, audience_id, grant_id, kind, sensitivity) values ($1, $2, $3, 'PERSON', 2)`,
      [closed!.id, officer.accountId, newId()],
    );
    const mine = await bringIn(app, officer, 'Full name,Phone\nWambũi Odera,0722123456');
    expect(mine.rows.nodes).toMatchObject([
      { outcome: 'ERROR', reason: expect.stringMatching(/^It fits several people: Wambui Odera \(no county\)\. /) },
    ]);
  });

  it('keeps no text of a sealed person in what it could undo', async () => {
    await bringIn(app, officer, 'Full name,Phone\nMweupe Sana,0722999888');
    await app.dataSource.query(`update person set sensitivity = 3 where name = 'Mweupe Sana'`);
    await app.settleSealing();
    const [sealed] = await app.rows('person', `name = 'Mweupe Sana'`);
    await app.dataSource.query(
      `insert into record_audience (record_id, audience_id, grant_id, kind, sensitivity) values ($1, $2, $3, 'PERSON', 3)`,
      [sealed!.id, officer.accountId, newId()],
    );
    const { rows } = await bringIn(
      app,
      officer,
      'Full name,Phone,E-mail,Summary,Notes\nMweupe Sana,0722999888,siri@mweupe.example,Kifaru summary,Kifaru remark',
    );
    expect(rows.nodes).toMatchObject([{ outcome: 'UPDATE' }]);
    const kept = (await app.dataSource.query(
      `select t::text as text from (select r::text from import_row r union all select n::text from note n union all select c::text from contact_point c union all select p::text from person p) t`,
    )) as { text: string }[];
    expect(kept.filter(({ text }) => /kifaru|mweupe\.example|722999888/i.test(text))).toEqual([]);
  });

  it('hides rows about protected people from colleagues, in lists and in the report', async () => {
    const run = await bringIn(app, officer, 'Full name,Phone\nWambũi Odera,0722123456\n=Juma Ali,0711000000');
    await app.dataSource.query(`update person set sensitivity = 2 where name = 'Wambũi Odera'`);
    const lead = await app.actor(Role.PROGRAMME_LEAD);
    expect((await readRun(app, lead, run.id)).rows).toMatchObject({ totalCount: 1, nodes: [{ label: '=Juma Ali' }] });
    let asking: Actor | null = lead;
    const web = fastify();
    registerImportReport(web, {
      dataSource: app.dataSource,
      actorOf: async () => asking,
      mayRead: async (actor, id) =>
        Boolean((await app.get(actor, 'query($id: ID!) { node(id: $id) { id } }', { id })).node),
    });
    const get = () => web.inject({ url: `/imports/${run.id}/report.csv` });
    expect((await get()).body).toBe("\ufeffline,outcome,reason,name\r\n3,CREATE,,'=Juma Ali\r\n");
    asking = await app.actor(Role.AUDITOR);
    expect((await get()).statusCode).toBe(404);
    asking = null;
    expect((await get()).statusCode).toBe(401);
    await web.close();
  });

  it.each([Role.AUDITOR, Role.FIELD_OFFICER, Role.PARTNER_MEMBER])('refuses %s, and leaves no trace', async (role) => {
    const run = await start(app, officer, 'Full name\nWambũi Odera');
    const other = role === Role.PARTNER_MEMBER ? await partner() : await app.actor(role);
    const before = await app.rows('import_run');
    const fileId = await upload(app, other, 'Full name\nJuma Ali');
    const asked: [string, object][] = [
      [START, { input: { fileId, kind: 'PEOPLE' } }],
      [CHECK, { id: run.id, input: { columns: [{ index: 0, target: 'name' }] } }],
      [GO, { id: run.id }],
      [CANCEL, { id: run.id }],
      [UNDO, { id: run.id }],
      ['{ importRuns { totalCount } }', {}],
      ['{ importMappings(kind: PEOPLE) { id } }', {}],
    ];
    for (const [query, variables] of asked)
      expect((await app.ask(other, query, { ...variables })).errors?.[0]?.code).toBe('FORBIDDEN');
    expect((await app.get(other, 'query($id: ID!) { node(id: $id) { id } }', { id: run.id })).node).toBeNull();
    expect(await app.rows('import_run')).toEqual(before);
  });
});

describe('refusals', () => {
  it('takes no file of somebody else, none that is no list, and none without rows', async () => {
    const lead = await app.actor(Role.PROGRAMME_LEAD);
    const theirs = await upload(app, lead, 'Full name\nJuma Ali');
    const at = { path: ['input', 'fileId'] };
    expect(await errors(START, { input: { fileId: theirs, kind: 'PEOPLE' } })).toMatchObject([
      { code: 'NOT_FOUND', ...at },
    ]);
    const empty = await upload(app, officer, 'Full name\n');
    expect(await errors(START, { input: { fileId: empty, kind: 'PEOPLE' } })).toMatchObject([
      { code: 'INVALID', ...at },
    ]);
    expect(await app.rows('import_run')).toEqual([]);
  });

  it('wants names, known targets, and each of them once', async () => {
    const { id } = await start(app, officer, 'Full name,County,Area\nJuma Ali,Kwale,Kwale');
    const column = (index: number, target: string) => ({ index, target });
    const refused = async (...columns: object[]) => errors(CHECK, { id, input: { columns } });
    expect(await refused(column(1, 'county'))).toMatchObject([{ message: 'Say which column has the names.' }]);
    expect(await refused(column(0, 'name'), column(1, 'county'), column(2, 'county'))).toMatchObject([
      { path: ['input', 'columns', '2', 'target'] },
    ]);
    expect(await refused(column(0, 'name'), column(9, 'county'))).toMatchObject([
      { path: ['input', 'columns', '1', 'index'] },
    ]);
    expect(await refused(column(0, 'nothing'))).toMatchObject([{ path: ['input', 'columns', '0', 'target'] }]);
    expect(await errors(GO, { id })).toMatchObject([
      { code: 'REFUSED', message: expect.stringContaining('Check the list first') },
    ]);
    expect(await errors(UNDO, { id: opaqueId('imp', newId()) })).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('does not check again what was run, nor undo what was only checked', async () => {
    const { id } = await check(app, officer, 'Full name\nJuma Ali');
    expect(await errors(UNDO, { id })).toMatchObject([{ code: 'REFUSED' }]);
    await app.get(officer, GO, { id });
    const input = { columns: [{ index: 0, target: 'name' }] };
    expect(await errors(CHECK, { id, input })).toMatchObject([{ code: 'REFUSED' }]);
    expect(await errors(GO, { id })).toMatchObject([{ code: 'REFUSED' }]);
    expect(await errors(CANCEL, { id })).toMatchObject([{ code: 'REFUSED' }]);
    expect(await app.rows('person')).toHaveLength(1);
  });
});

describe('mappings', () => {
  const SAVE = `mutation($input: SaveImportMappingInput!) { saveImportMapping(input: $input) { importMapping { id name columns { heading target } } userErrors { path } } }`;

  it('are suggested for lists with the same headings, replaced under their name, and forgotten', async () => {
    const list = 'Nani,Wapi\nJuma Ali,Kwale';
    const columns = [
      { heading: 'WAPI', target: 'county' },
      { heading: 'Nani', target: 'name' },
    ];
    const input = { name: 'Wageni', kind: 'PEOPLE', columns };
    const { saveImportMapping } = await app.get(officer, SAVE, { input });
    const again = await app.get(officer, SAVE, { input: { ...input, name: 'wageni' } });
    expect(again.saveImportMapping.importMapping.id).toBe(saveImportMapping.importMapping.id);
    const run = await start(app, officer, list);
    expect(run.columns).toMatchObject([
      { target: 'name', confidence: 1 },
      { target: 'county', confidence: 1 },
    ]);
    expect(
      await errors(SAVE, { input: { ...input, columns: [{ heading: 'Nani', target: 'website' }] } }),
    ).toMatchObject([{ path: ['input', 'columns', '0', 'target'] }]);
    const REMOVE = 'mutation($id: ID!) { removeImportMapping(id: $id) { removedId userErrors { code message path } } }';
    const { id } = saveImportMapping.importMapping;
    expect(await errors(REMOVE, { id })).toEqual([]);
    expect(await errors(REMOVE, { id })).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await app.get(officer, '{ importMappings(kind: PEOPLE) { id } }')).importMappings).toEqual([]);
  });
});

describe('importing organisations', () => {
  it('makes them with what they are part of, finds them by their short names, and makes none twice', async () => {
    const list = `Name,Short name,Type,County,Email,Website,Parent organisation,Tags
Kenya National Commission on Human Rights,KNCHR,Oversight body,Nairobi,info@example.org,www.example.org,,state
KNCHR Mombasa Office,,Oversight body,Mombasa,,,KNCHR,state
IPOA,,Nonsense,,,,,
Circle A,,,,,,Circle B,
Circle B,,,,,,Circle A,`;
    const run = await bringIn(app, officer, list, { kind: 'ORGANISATIONS' });
    expect(run.rows.nodes.map(({ outcome, reason }: never) => [outcome, reason])).toEqual([
      ['CREATE', null],
      ['CREATE', null],
      ['ERROR', expect.stringContaining('“Type” says “Nonsense”')],
      ['CREATE', 'Also makes Circle B.'],
      ['ERROR', 'Circle A is itself part of Circle B. Correct one of the two.'],
    ]);
    const { organisations } = await app.get(
      officer,
      '{ organisations(first: 10) { nodes { name shortName kind { code } county { name } parent { name } contactPoints { type value } tags { name } } } }',
    );
    expect(organisations.nodes).toContainEqual({
      name: 'KNCHR Mombasa Office',
      shortName: null,
      kind: { code: 'oversight_body' },
      county: { name: 'Mombasa' },
      parent: { name: 'Kenya National Commission on Human Rights' },
      contactPoints: [],
      tags: [{ name: 'state' }],
    });
    const before = await dump(app);
    expect(await bringIn(app, officer, list, { kind: 'ORGANISATIONS' })).toMatchObject({
      createdCount: 0,
      updatedCount: 0,
    });
    expect(await dump(app)).toEqual(before);
  });
});
