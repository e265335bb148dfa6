import { inTransaction, currentManager } from '../../persistence';
import { erasureSteps } from './erasure-steps';
import { holdings } from './holdings';
import { untold } from './untold';
import { reapplyErasures, tombstones } from './reapply-erasures';
import { OTHER, SUBJECT, SubjectWorld } from './testing/subject-world';

const world = new SubjectWorld();
beforeEach(world.start);
afterEach(() => world.app.stop());

const erase = (personId = world.id) =>
  world.act(world.officer, 'erasePerson', 'ErasePersonInput', 'erasedAt', { personId });
const rows = (table: string) => world.app.rows(table);

/** Every value in the database, the audit log left out: it holds names of fields, never values. */
async function dump(): Promise<string> {
  const tables = (await world.app.dataSource.query(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('audit_entry', 'audit_chain')`,
  )) as { name: string }[];
  const parts: string[] = [];
  for (const { name } of tables)
    parts.push(
      ...((await world.app.dataSource.query(`select t::text as row from "${name}" t`)) as { row: string }[]).map(
        ({ row }) => `${name}: ${row}`,
      ),
    );
  return parts.join('\n');
}

/** Everything that could only be hers. */
const THEIRS = [
  SUBJECT,
  'wambui nganga',
  'Wambũi',
  'Ng’ang’a',
  'Mama Maji',
  'mama maji',
  '1974-03-19',
  'PR-90417',
  'wambui.example.org',
  'wambui.nganga@example.org',
  '254733904170',
  'lake basin',
  'old mill',
  'Milimani estate',
  'Form 77',
  'Fridays',
  'likes tea',
  'works at night',
  'no tap in cell nine',
  'custody rules',
  'wambui-letter',
];

const COUNTS = `query { engagements { totalCount }
  kinds: engagementsGroupedBy(by: [TYPE]) { key count } months: engagementsGroupedBy(by: [MONTH]) { key count } }`;

async function totals(): Promise<unknown> {
  const counts = (await world.app.dataSource.query(
    `select 'people' as what, county_id::text || gender as of, count(*)::int from person group by 2
     union all select 'kinds', kind_id::text, count(*)::int from person_kind_today group by 2
     union all select 'participations', role || attendance, count(*)::int from participation group by 2
     union all select 'organisations', organisation_id::text, count(*)::int from engagement_organisation group by 2
     union all select 'memberships', organisation_id::text, count(*)::int from membership group by 2
     union all select 'points', engagement_id::text, count(*)::int from discussion_point group by 2
     union all select 'commitments', status || coalesce(post_id::text, ''), count(*)::int from commitment group by 2
     union all select 'tasks', status, count(*)::int from task group by 2
     order by 1, 2`,
  )) as unknown[];
  const answer = await world.app.ask(world.lead, COUNTS);
  return { counts, api: answer.data };
}

describe('erasing somebody', () => {
  it('leaves none of their values anywhere in the database', async () => {
    const before = await dump();
    // What is protected or sealed was not there in the open before either.
    expect(THEIRS.filter((value) => !before.includes(value))).toEqual(['254733904170', 'Fridays']);
    expect((await erase()).userErrors).toEqual([]);
    const after = await dump();
    expect(THEIRS.filter((value) => after.includes(value))).toEqual([]);
    expect(after).toContain(OTHER);
    expect(after).toContain('What Ochieng said alone.');
  });

  it('takes their names out of what others wrote', async () => {
    await world.done(world.lead, 'writeNote', 'WriteNoteInput', 'note { id }', {
      onId: world.otherId,
      body: `Came with ${SUBJECT}, as agreed.`,
    });
    await erase();
    expect((await rows('note')).map(({ body }) => body)).toEqual(['Came with [erased], as agreed.']);
  });

  it('takes them out of why an exclusive was ended', async () => {
    await world.app.dataSource.query(
      `with told as (insert into story (id, title) values (gen_random_uuid(), 'Taps') returning id)
       insert into pitch (id, story_id, channel, status, sent_at, exclusive_until, exclusive_ended_at, exclusive_ended_by_id, exclusive_end_reason)
       select gen_random_uuid(), id, 'PHONE', 'SENT', now(), at.now, at.now, (select id from account limit 1), $1
       from told, (select now()::timestamptz(3)) at(now)`,
      [`${SUBJECT} asked us to.`],
    );
    await erase();
    expect(await rows('pitch')).toMatchObject([{ exclusive_end_reason: '[erased] asked us to.' }]);
  });

  it('leaves every total as it was', async () => {
    const before = await totals();
    await erase();
    expect(await totals()).toEqual(before);
  });

  it('leaves what was promised in an office with the office', async () => {
    await world.app.dataSource.query(
      `update commitment set post_id = (select id from post limit 1), text = 'The office will put in taps.' where person_id = $1`,
      [world.uuid()],
    );
    await erase();
    expect(await rows('commitment')).toMatchObject([
      {
        text: 'The office will put in taps.',
        person_id: null,
        post_id: expect.any(String),
        organisation_id: expect.any(String),
      },
    ]);
  });

  it('says on their page that they were erased, and lets nobody change it', async () => {
    await erase();
    const { person } = await world.app.get(
      world.lead,
      'query($id: ID!) { person(id: $id) { name erasedAt contactPoints { id } consentsWithdrawn viewerCan { amend merge } } }',
      { id: world.id },
    );
    expect(person).toEqual({
      name: expect.stringMatching(/^Erased person [0-9a-f]{8}$/),
      erasedAt: world.app.time.now.toISOString(),
      contactPoints: [],
      consentsWithdrawn: [],
      viewerCan: { amend: false, merge: false },
    });
    expect(await world.app.rows('audit_entry', `act = 'erasePerson'`)).toMatchObject([
      { record_id: world.uuid(), fields: ['everything'], reason: null },
    ]);
  });

  it('is shown beforehand, exactly as it would be, and nothing is done by asking', async () => {
    const before = await dump();
    const { erasurePreview } = await world.app.get(
      world.officer,
      'query($id: ID!) { erasurePreview(personId: $id) { changes { section effect count } blockedBecause } }',
      { id: world.id },
    );
    expect(await dump()).toBe(before);
    expect(erasurePreview.blockedBecause).toBeNull();
    expect(erasurePreview.changes).toEqual(
      expect.arrayContaining([
        { section: 'contactPoints', effect: 'REMOVED', count: 2 },
        { section: 'notes', effect: 'REMOVED', count: 2 },
        { section: 'engagements', effect: 'EMPTIED', count: 1 },
        { section: 'discussionPoints', effect: 'EMPTIED', count: 1 },
      ]),
    );
  });

  it('is forbidden by a legal hold, with nothing changed and no entry of success, until it is lifted', async () => {
    const { legalHold } = await world.done(
      world.officer,
      'placeLegalHold',
      'PlaceLegalHoldInput',
      'legalHold { id reason }',
      {
        personId: world.id,
        reason: 'Petition 12 of 2026',
      },
    );
    const before = [await dump(), await rows('audit_entry')];
    expect((await erase()).userErrors).toEqual([
      {
        code: 'REFUSED',
        message: 'A legal hold forbids that anything on this person is erased. Lift it first.',
        path: ['input', 'personId'],
      },
    ]);
    expect([await dump(), await rows('audit_entry')]).toEqual(before);
    await world.done(
      world.officer,
      'liftLegalHold',
      'ReasonInput',
      'legalHold { liftedAt }',
      { reason: 'Decided' },
      legalHold.id,
    );
    expect((await erase()).userErrors).toEqual([]);
  });

  it.each([
    ['twice', async () => void (await erase()), () => world.id, 'REFUSED'],
    [
      'while they have an open account',
      async () =>
        void (await world.app.dataSource.query(`update account set person_id = $1 where id = $2`, [
          world.uuid(),
          world.lead.accountId,
        ])),
      () => world.id,
      'REFUSED',
    ],
    ['where there is nobody', async () => undefined, () => `per_${'0'.repeat(32)}`, 'NOT_FOUND'],
  ])('is refused %s', async (_, given, whom, code) => {
    await given();
    const before = [await dump(), await rows('audit_entry')];
    expect((await erase(whom())).userErrors).toMatchObject([{ code }]);
    expect([await dump(), await rows('audit_entry')]).toEqual(before);
  });

  it('is the officer’s alone', async () => {
    const before = await dump();
    const { errors } = await world.app.ask(
      world.lead,
      'mutation($input: ErasePersonInput!) { erasePerson(input: $input) { erasedAt } }',
      { input: { personId: world.id } },
    );
    expect(errors?.map(({ code }) => code)).toEqual(['FORBIDDEN']);
    expect(await dump()).toBe(before);
  });

  it('holds through a backup: who was brought back is erased anew, from tombstones that name nobody', async () => {
    const kept = await world.app.dataSource.query(`select to_jsonb(p) as row from person p where id = $1`, [
      world.uuid(),
    ]);
    await erase();
    const list = await inTransaction(world.app.dataSource, () => tombstones(currentManager()));
    expect(JSON.stringify(list)).not.toMatch(/Wamb/);
    // As an older backup would: the row as it was, and no tombstone.
    await world.app.dataSource.query(
      `update person p set name = r.name, sort_name = r.sort_name, biography = r.biography, erased_at = null
       from jsonb_populate_record(null::person, $1) r where p.id = r.id`,
      [JSON.stringify((kept as { row: object }[])[0]!.row)],
    );
    await world.app.dataSource.query(`delete from erasure`);
    const again = () => inTransaction(world.app.dataSource, () => reapplyErasures(currentManager(), list));
    expect(await again()).toBe(1);
    const after = await dump();
    expect(THEIRS.filter((value) => after.includes(value))).toEqual([]);
    expect(await again()).toBe(0);
    expect((await rows('erasure')).map(({ pseudonym }) => pseudonym)).toEqual(list.map(({ pseudonym }) => pseudonym));
  });
});

it('settles every column that is gathered by: none that points to people is forgotten', () => {
  const settled = new Set(erasureSteps.flatMap(({ covers }) => covers));
  // The log keeps that something was done, never what.
  const stays = new Set(['audit_entry.record_id']);
  const forgotten = holdings
    .flatMap(({ covers }) => covers)
    .filter((column) => !settled.has(column) && !stays.has(column));
  expect(forgotten).toEqual([]);
  const known = new Set([...holdings.flatMap(({ covers }) => covers), ...Object.keys(untold)]);
  expect([...settled].filter((column) => !known.has(column))).toEqual([]);
});
