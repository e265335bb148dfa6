import { type Actor, Role } from '../../access';
import { backgroundJobs } from '../../background';
import { newId, opaqueId } from '../../kernel';
import { type TestApp, testApp } from '../../testing/test-app';

let app: TestApp;
let officer: Actor;
let lead: Actor;
beforeEach(async () => {
  app = await testApp();
  officer = await app.actor(Role.DATA_PROTECTION_OFFICER);
  lead = await app.actor(Role.PROGRAMME_LEAD);
});
afterEach(() => app.stop());

const uuid = (id: string): string => id.slice(4).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
const sql = (text: string, values: unknown[] = []) => app.dataSource.query(text, values);

const act = async (actor: Actor, name: string, payload: string, input: object) => {
  const type = name[0]!.toUpperCase() + name.slice(1);
  return (
    await app.get(
      actor,
      `mutation($input: ${type}Input!) { ${name}(input: $input) { ${payload} userErrors { code path } } }`,
      { input },
    )
  )[name];
};

/** Somebody who was recorded six years ago, for our own interest, and whom nobody met since. */
async function quiet(name: string, more: object = {}): Promise<string> {
  const input = { name, lawfulBasis: 'LEGITIMATE_INTEREST', ...more };
  const { person } = await act(lead, 'recordPerson', 'person { id }', input);
  await sql(`update person set created_at = now() - interval '6 years' where id = $1`, [uuid(person.id)]);
  return person.id;
}

const people = async (): Promise<string[]> =>
  (
    await app.get(officer, '{ peoplePastRetention(first: 50) { totalCount nodes { name } } }')
  ).peoplePastRetention.nodes.map(({ name }: { name: string }) => name);

const preview = async (retentionClass: string) =>
  (
    await app.get(
      officer,
      '{ retentionPreview { retentionClass keep unit least most isPeriodic count atOnce version changes { section effect count } } }',
    )
  ).retentionPreview.find((each: { retentionClass: string }) => each.retentionClass === retentionClass);

const traces = async () => ({
  people: await app.rows('person'),
  periods: await app.rows('retention_period'),
  sessions: await app.rows('session'),
  allowed: await app.rows('audit_entry', `outcome = 'ALLOWED'`),
});

async function meet(personId: string, startsAt: string): Promise<void> {
  const [type] = await app.rows('term', `vocabulary = 'ENGAGEMENT_TYPE'`);
  const { userErrors } = await act(lead, 'recordEngagement', 'engagement { id }', {
    typeId: opaqueId('trm', String(type!.id)),
    subject: 'Water',
    startsAt,
    participants: [{ personId }],
  });
  expect(userErrors).toEqual([]);
}

describe('people who are past their period', () => {
  it('are those whom nobody engaged for it, kept for our interest or with their consent taken back', async () => {
    await quiet('Anyango');
    await quiet('Baraka', { lawfulBasis: 'CONSENT' });
    const gone = await quiet('Chebet', { lawfulBasis: 'CONSENT' });
    await app.get(lead, 'mutation($input: ConsentInput!) { withdrawConsent(input: $input) { userErrors { code } } }', {
      input: { personId: gone, purpose: 'KEEPING', means: 'LETTER' },
    });
    await quiet('Dalmas', { lawfulBasis: 'LEGAL_OBLIGATION' });
    await meet(await quiet('Esther'), '2024-05-02T07:00:00Z');
    await meet(await quiet('Faraji'), '2019-05-02T07:00:00Z');
    await act(lead, 'recordPerson', 'person { id }', { name: 'Gathoni', lawfulBasis: 'LEGITIMATE_INTEREST' });
    expect(await people()).toEqual(['Anyango', 'Chebet', 'Faraji']);
    expect(await preview('PEOPLE')).toMatchObject({ keep: 5, unit: 'YEARS', count: 3, atOnce: 3, isPeriodic: false });
  });

  it('are never those whom something holds', async () => {
    const held = await quiet('Held');
    await act(officer, 'placeLegalHold', 'legalHold { id }', { personId: held, reason: 'Petition 12 of 2026' });
    const busy = await quiet('Busy');
    await act(lead, 'recordTask', 'task { id }', { title: 'Call', personId: busy });
    const promising = await quiet('Promising');
    await sql(
      `insert into commitment (id, person_id, text, made_at) values ($1, $2, 'A tap', now() - interval '7 years')`,
      [newId(), uuid(promising)],
    );
    const asking = await quiet('Asking');
    await sql(
      `insert into subject_request (id, kind, subject_name, person_id, means, received_on, due_on) values ($1, 'ACCESS', 'Asking', $2, 'LETTER', now(), now())`,
      [newId(), uuid(asking)],
    );
    const signedUp = await quiet('Account');
    await sql(`update account set person_id = $1, suspended_at = now() where id = $2`, [
      uuid(signedUp),
      lead.accountId,
    ]);
    const opened = await quiet('Opened');
    await sql(
      `insert into record_audience (record_id, audience_id, grant_id, kind, field_set, for_partner, sensitivity, expires_at) values ($1, $2, $2, 'PERSON', 1, true, 1, 'infinity')`,
      [uuid(opened), newId()],
    );
    const absorbed = await quiet('Absorbed');
    const kept = await quiet('Kept');
    await sql(`update person set merged_into_id = $1 where id = $2`, [uuid(kept), uuid(absorbed)]);
    await act(officer, 'placeLegalHold', 'legalHold { id }', { personId: absorbed, reason: 'Petition 13 of 2026' });
    await quiet('Free');
    expect(await people()).toEqual(['Free']);
  });

  it('are erased as by right, once, and each stands in the audit log', async () => {
    const id = await quiet('Anyango wa Otieno');
    const stays = await quiet('Dalmas', { lawfulBasis: 'LEGAL_OBLIGATION' });
    const { count, version } = await preview('PEOPLE');
    const input = { retentionClass: 'PEOPLE', expectedCount: count, expectedVersion: version };
    expect(await act(officer, 'applyRetention', 'count', input)).toEqual({ count: 1, userErrors: [] });
    expect(JSON.stringify(await app.rows('person'))).not.toContain('Anyango');
    expect(await app.rows('erasure')).toMatchObject([{ record_id: uuid(id) }]);
    expect(await app.rows('person', `id = '${uuid(stays)}'`)).toMatchObject([{ name: 'Dalmas', erased_at: null }]);
    expect(await app.rows('audit_entry', `act = 'applyRetention' and outcome = 'ALLOWED'`)).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ record_kind: 'Person', record_id: uuid(id) })]),
    );
    expect((await act(officer, 'applyRetention', 'count', input)).userErrors).toEqual([
      { code: 'REFUSED', path: ['input', 'expectedCount'] },
    ]);
  });

  it('are not erased when it is not what was looked at', async () => {
    const first = await quiet('Anyango');
    await quiet('Baraka');
    await act(officer, 'placeLegalHold', 'legalHold { id }', { personId: first, reason: 'Petition 12 of 2026' });
    const before = await traces();
    for (const [given, code] of [
      [{ expectedCount: 2 }, 'REFUSED'],
      [{ expectedCount: 1, expectedVersion: 9 }, 'CONFLICT'],
    ] as const)
      expect(
        (await act(officer, 'applyRetention', 'count', { retentionClass: 'PEOPLE', ...given })).userErrors,
      ).toMatchObject([{ code }]);
    expect(await traces()).toEqual(before);
  });

  it('never go by themselves at night', async () => {
    await quiet('Anyango');
    const before = await app.rows('person');
    await sweep();
    expect(await app.rows('person')).toEqual(before);
  });
});

const sweep = (): Promise<unknown> =>
  Promise.resolve(backgroundJobs({ ...app, dataSource: app.dataSource } as never, null).tasks.sweep!({}, {} as never));

/** Of each class that goes by its period, one row that is past it and one that is not. */
async function leftovers(): Promise<void> {
  const account = lead.accountId;
  for (const days of [100, 1]) {
    const at = `now() - interval '${days} days'`;
    await sql(`insert into session (id, account_id, expires_at) values ($1, $2, ${at})`, [newId(), account]);
    await sql(
      `insert into invitation (id, email, name, roles, token_hash, expires_at) values ($1, 'x@example.org', 'X', '{ADVOCACY_OFFICER}', $2, ${at})`,
      [newId(), `i${days}`],
    );
    await sql(
      `insert into password_reset (id, account_id, token_hash, made_by_id, expires_at) values ($1, $2, $3, $2, ${at})`,
      [newId(), account, `r${days}`],
    );
    await sql(`insert into idempotency_key (account_id, key, request_hash, created_at) values ($1, $2, 'h', ${at})`, [
      account,
      `key-of-${days}-days`,
    ]);
    await sql(`insert into notification (id, account_id, kind, read_at) values ($1, $2, 'TASK_REMINDER', ${at})`, [
      newId(),
      account,
    ]);
  }
  for (const days of [400, 1]) await list(days);
}

async function list(days: number, personId?: string): Promise<void> {
  const [file, run, sha256] = [newId(), newId(), newId().replaceAll('-', '').repeat(2)];
  await sql(`insert into file_content (sha256, bytes) values ($1, 'name')`, [sha256]);
  await sql(
    `insert into file (id, name, media_type, size, sha256, created_at) values ($1, 'people.csv', 'text/csv', 4, $2, now() - interval '${days} days')`,
    [file, sha256],
  );
  await sql(
    `insert into import_run (id, kind, file_id, status, columns, finished_at) values ($1, 'PEOPLE', $2, 'DONE', '[{"samples": ["Anyango"]}]', now() - interval '${days} days')`,
    [run, file],
  );
  if (personId)
    await sql(`insert into import_row (id, run_id, line, outcome, person_id) values ($1, $2, 2, 'CREATE', $3)`, [
      newId(),
      run,
      uuid(personId),
    ]);
}

const PERIODIC = ['SIGN_INS', 'LINKS', 'REPEATED_SENDS', 'IMPORTED_LISTS', 'NOTIFICATIONS'];
const counts = async () => {
  const found: Record<string, number> = {};
  for (const each of PERIODIC) found[each] = (await preview(each)).count;
  return found;
};
const PAST = { SIGN_INS: 1, LINKS: 2, REPEATED_SENDS: 1, IMPORTED_LISTS: 1, NOTIFICATIONS: 1 };
const NOTHING = { SIGN_INS: 0, LINKS: 0, REPEATED_SENDS: 0, IMPORTED_LISTS: 0, NOTIFICATIONS: 0 };

describe('what goes by its period alone', () => {
  it('is counted without a trace, and goes as it was counted', async () => {
    await leftovers();
    const before = await traces();
    expect(await counts()).toEqual(PAST);
    expect(await traces()).toEqual(before);
    for (const retentionClass of PERIODIC) {
      const { count } = await preview(retentionClass);
      expect(await act(officer, 'applyRetention', 'count', { retentionClass, expectedCount: count })).toEqual({
        count,
        userErrors: [],
      });
    }
    expect(await counts()).toEqual(NOTHING);
    expect(await app.rows('notification')).toHaveLength(1);
    expect(await app.rows('file_content', 'octet_length(bytes) > 0')).toHaveLength(1);
    expect(await app.rows('import_run', `columns::text like '%Anyango%'`)).toHaveLength(1);
    expect(await app.rows('audit_entry', `act = 'applyRetention' and record_kind = 'RetentionPeriod'`)).toHaveLength(5);
  });

  it('goes each night, and no entry of the audit log does', async () => {
    await leftovers();
    const log = await app.rows('audit_entry');
    await sweep();
    expect(await counts()).toEqual(NOTHING);
    expect(await app.rows('audit_entry')).toEqual(expect.arrayContaining(log));
    expect(await app.rows('audit_entry', `act = 'retentionByPeriod' and account_id is null`)).toHaveLength(5);
  });

  it('goes later when the officer says so', async () => {
    await leftovers();
    const { version } = await preview('NOTIFICATIONS');
    const input = { retentionClass: 'NOTIFICATIONS', keep: 200, expectedVersion: version };
    expect(await act(officer, 'amendRetention', 'keep version', input)).toEqual({
      keep: 200,
      version: 2,
      userErrors: [],
    });
    expect((await preview('NOTIFICATIONS')).count).toBe(0);
    expect((await act(officer, 'amendRetention', 'keep', input)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  it('keeps the list of an import in which somebody under a legal hold stands', async () => {
    const held = await quiet('Held');
    await act(officer, 'placeLegalHold', 'legalHold { id }', { personId: held, reason: 'Petition 12 of 2026' });
    await list(400, held);
    expect((await preview('IMPORTED_LISTS')).count).toBe(0);
  });

  it.each([
    ['REPEATED_SENDS', 6],
    ['PEOPLE', 0],
    ['NOTIFICATIONS', 731],
  ])('keeps within limits: %s not for %d', async (retentionClass, keep) => {
    const before = await traces();
    expect((await act(officer, 'amendRetention', 'keep', { retentionClass, keep })).userErrors).toEqual([
      { code: 'INVALID', path: ['input', 'keep'] },
    ]);
    expect(await traces()).toEqual(before);
  });
});

it('is the officer’s alone to ask, to set and to do', async () => {
  await quiet('Anyango');
  await leftovers();
  const others = [lead, await app.actor(Role.ADMINISTRATOR), await app.actor(Role.AUDITOR)];
  const before = await traces();
  for (const actor of others)
    for (const query of [
      '{ retentionPreview { count } }',
      '{ peoplePastRetention { nodes { name } } }',
      'mutation { amendRetention(input: { retentionClass: PEOPLE, keep: 1 }) { keep } }',
      'mutation { applyRetention(input: { retentionClass: PEOPLE, expectedCount: 1 }) { count } }',
      'mutation { applyRetention(input: { retentionClass: SIGN_INS, expectedCount: 1 }) { count } }',
    ])
      expect((await app.ask(actor, query)).errors?.map(({ code }) => code)).toEqual(['FORBIDDEN']);
  expect(await traces()).toEqual(before);
});
