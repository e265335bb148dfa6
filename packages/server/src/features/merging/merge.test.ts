import { type Actor, Role } from '../../access';
import { newId, opaqueId } from '../../kernel';
import { type TestApp, testApp } from '../../testing/test-app';
import { loadDemoData } from '../demo';

let app: TestApp;
let officer: Actor;
let terms: Map<string, string>;

beforeAll(async () => {
  app = await testApp();
  await loadDemoData(app.dataSource, app.time.now);
  officer = await app.actor(Role.ADVOCACY_OFFICER);
  const rows = await app.rows('term');
  terms = new Map(rows.map(({ id, vocabulary, code }) => [`${vocabulary}:${code}`, opaqueId('trm', String(id))]));
});
afterAll(() => app.stop());

const fails = 'userErrors { code message path }';
const act = async (name: string, type: string, result: string, input: Record<string, unknown>) =>
  (
    await app.get(officer, `mutation($input: ${type}!) { done: ${name}(input: $input) { ${result} ${fails} } }`, {
      input,
    })
  ).done;
const person = async (input: Record<string, unknown>): Promise<string> =>
  (await act('recordPerson', 'RecordPersonInput', 'person { id }', input)).person.id;
const organisation = async (input: Record<string, unknown>): Promise<string> =>
  (
    await act('recordOrganisation', 'RecordOrganisationInput', 'organisation { id }', {
      kindId: terms.get('ORGANISATION_KIND:agency'),
      ...input,
    })
  ).organisation.id;
const engagement = (input: Record<string, unknown>) =>
  act('recordEngagement', 'RecordEngagementInput', 'engagement { id }', {
    typeId: terms.get('ENGAGEMENT_TYPE:lobby_meeting'),
    startsAt: '2026-05-05T09:00:00Z',
    ...input,
  });
const MERGE =
  'merge { id mergedAt undoneAt mergedBy { name } keptPerson { id } absorbedPerson { id mergedInto { id } } }';
const merge = (keepId: string, absorbId: string) => act('mergePeople', 'MergeInput', MERGE, { keepId, absorbId });
const mergeOrganisations = (keepId: string, absorbId: string) =>
  act('mergeOrganisations', 'MergeInput', 'merge { id keptOrganisation { name } }', { keepId, absorbId });
const undo = async (id: string) =>
  (await app.get(officer, `mutation($id: ID!) { done: undoMerge(id: $id) { merge { id undoneAt } ${fails} } }`, { id }))
    .done;

/** Every row of every table, save the log and the merges themselves. */
async function dump(): Promise<Record<string, string[]>> {
  const tables = (await app.dataSource.query(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
       and relname not in ('audit_entry', 'merge', 'idempotency_key') order by 1`,
  )) as { name: string }[];
  const rows: Record<string, string[]> = {};
  for (const { name } of tables)
    rows[name] = (
      (await app.dataSource.query(`select to_jsonb(t)::text as row from "${name}" t order by 1`)) as { row: string }[]
    ).map(({ row }) => row);
  return rows;
}

/** Two records of one person, alike in everything that can be there only once. */
async function twoRecords(): Promise<{ kept: string; absorbed: string; other: string }> {
  const shared = {
    tags: ['Champion', 'Both'],
    kindIds: [terms.get('STAKEHOLDER_KIND:lawyer')],
    contactPoints: [{ type: 'MOBILE', value: '0711 222 333', isPreferred: true }],
    identifiers: [{ scheme: 'KE-LSK', value: newId() }],
  };
  const unique = newId().slice(-4).replaceAll(/\d/g, 'x');
  const kept = await person({ ...shared, name: `Wambui Odera ${unique}`, gender: 'female' });
  const absorbed = await person({
    ...shared,
    name: `W. Akoth Odera ${unique}`,
    gender: 'woman',
    summary: 'Champion of the bill.',
    bornOn: '1970-05',
    languages: ['luo', 'sw'],
    tags: ['Champion', 'Only here'],
    kindIds: [terms.get('STAKEHOLDER_KIND:lawyer'), terms.get('STAKEHOLDER_KIND:academic')],
    contactPoints: [
      { type: 'MOBILE', value: '+254711222333', label: 'through the aide' },
      { type: 'EMAIL', value: 'akoth@senate.example', isPreferred: true },
    ],
    otherNames: [{ name: 'Mama Haki' }],
    memberships: [{ organisationName: 'Senate', postLabel: 'Senator for Kisumu', startedOn: '2022-09' }],
  });
  const other = await person({ name: `Aide ${unique}` });
  const tie = (code: string, fromId: string, toId: string) =>
    act('recordRelationship', 'RecordRelationshipInput', 'relationship { id }', {
      typeId: terms.get(`RELATIONSHIP_TYPE:${code}`),
      fromId,
      toId,
    });
  await tie('ally_of', kept, absorbed);
  await tie('mentors', kept, other);
  await tie('mentors', absorbed, other);
  await tie('aide_to', other, absorbed);
  await engagement({
    subject: 'Both took part',
    participants: [{ personId: kept }, { personId: absorbed, note: 'came late' }, { personId: other }],
    discussionPoints: [{ summary: 'Asks for figures.', raisedByParticipant: 1, followUps: [{ title: 'Send them' }] }],
    commitments: [{ byParticipant: 1, text: 'I will table it.', witnessParticipant: 0 }],
  });
  await engagement({
    subject: 'Only the absorbed one',
    startsAt: '2026-06-06T09:00:00Z',
    participants: [{ personId: absorbed }],
  });
  await act('writeNote', 'WriteNoteInput', 'note { id }', { onId: absorbed, body: 'Prefers mornings.' });
  await act('setDoNotContact', 'SetDoNotContactInput', 'doNotContact { id }', {
    ofId: absorbed,
    channel: 'SMS',
    reason: 'Asked so.',
  });
  return { kept, absorbed, other };
}

const ABOUT = `query($id: ID!) { person(id: $id) { name gender summary bornOn languages lastEngagedAt version tags { name } addedKinds { code }
  otherNames { name } contactPoints { type value label isPreferred } mergedInto { id } merges { id undoneAt }
  memberships { nodes { post { label } } } relationships { type { code } other { ... on Person { name } } }
  engagements { totalCount nodes { subject participants { totalCount } } } commitments { totalCount } notes { nodes { body } } doNotContact { channel }
  timeline { totalCount countsByKind { kind count } } } }`;
const about = async (id: string) => (await app.get(officer, ABOUT, { id })).person;

describe('mergePeople', () => {
  it('moves everything to the record that is kept, once, and fills its blanks', async () => {
    const { kept, absorbed } = await twoRecords();
    const done = await merge(kept, absorbed);
    expect(done.userErrors).toEqual([]);
    expect(done.merge).toMatchObject({
      undoneAt: null,
      mergedBy: { name: officer.name },
      keptPerson: { id: kept },
      absorbedPerson: { id: absorbed, mergedInto: { id: kept } },
    });
    const now = await about(kept);
    expect(now).toMatchObject({
      gender: 'female',
      summary: 'Champion of the bill.',
      bornOn: '1970-05',
      languages: ['luo', 'sw'],
      lastEngagedAt: '2026-06-06T09:00:00.000Z',
      version: 2,
      tags: [{ name: 'Both' }, { name: 'Champion' }, { name: 'Only here' }],
      addedKinds: [{ code: 'lawyer' }, { code: 'academic' }],
      contactPoints: [
        { type: 'MOBILE', value: '+254711222333', label: 'through the aide', isPreferred: true },
        { type: 'EMAIL', value: 'akoth@senate.example', isPreferred: false },
      ],
      memberships: { nodes: [{ post: { label: 'Senator for Kisumu' } }] },
      engagements: {
        totalCount: 2,
        nodes: [
          { subject: 'Only the absorbed one', participants: { totalCount: 1 } },
          { subject: 'Both took part', participants: { totalCount: 2 } },
        ],
      },
      commitments: { totalCount: 1 },
      notes: { nodes: [{ body: 'Prefers mornings.' }] },
      doNotContact: [{ channel: 'SMS' }],
      merges: [{ id: done.merge.id, undoneAt: null }],
    });
    expect(now.otherNames.map(({ name }: { name: string }) => name.slice(0, 14))).toEqual([
      'Mama Haki',
      'W. Akoth Odera',
    ]);
    expect(now.relationships.map(({ type }: { type: { code: string } }) => type.code).sort()).toEqual([
      'aide_to',
      'mentors',
    ]);
    expect(now.timeline.countsByKind).toEqual(
      expect.arrayContaining([
        { kind: 'ENGAGEMENT', count: 2 },
        { kind: 'COMMITMENT', count: 1 },
        { kind: 'NOTE', count: 1 },
        { kind: 'MEMBERSHIP', count: 1 },
      ]),
    );
    const absorbedName = now.otherNames[1].name;
    const { search, people } = await app.get(
      officer,
      'query($term: String!) { search(term: $term) { person { id } } people(search: $term) { nodes { id } } }',
      { term: absorbedName },
    );
    expect(search[0]).toEqual({ person: { id: kept } });
    expect(people.nodes).not.toContainEqual({ id: absorbed });
  });

  it('is undone exactly: every row of every table is as it was', async () => {
    const { kept, absorbed } = await twoRecords();
    const before = await dump();
    const { merge: merged } = await merge(kept, absorbed);
    expect(await dump()).not.toEqual(before);
    const undone = await undo(merged.id);
    expect(undone).toEqual({ merge: { id: merged.id, undoneAt: expect.any(String) }, userErrors: [] });
    expect(await dump()).toEqual(before);
    expect((await undo(merged.id)).userErrors).toMatchObject([{ code: 'REFUSED', path: ['id'] }]);
  });

  it('is undone exactly for any two people of a full directory, one merge inside another', async () => {
    const people = (await app.dataSource.query(
      `select p.id from person p where p.merged_into_id is null
       order by (select count(*) from participation where person_id = p.id) desc, p.id limit 6`,
    )) as { id: string }[];
    const [first, second, third] = people.map(({ id }) => opaqueId('per', id));
    const before = await dump();
    const inner = await merge(second!, first!);
    const middle = await dump();
    const outer = await merge(third!, second!);
    expect(await about(first!)).toMatchObject({ mergedInto: { id: third } });
    expect((await undo(inner.merge.id)).userErrors).toMatchObject([
      { code: 'REFUSED', message: expect.stringContaining('Undo that merge first') },
    ]);
    expect((await undo(outer.merge.id)).userErrors).toEqual([]);
    expect(await dump()).toEqual(middle);
    expect((await undo(inner.merge.id)).userErrors).toEqual([]);
    expect(await dump()).toEqual(before);
  });

  it('keeps what was added since when it is undone', async () => {
    const { kept, absorbed } = await twoRecords();
    const { merge: merged } = await merge(kept, absorbed);
    await act('addContactPoint', 'AddContactPointInput', 'contactPoint { id }', {
      ofId: kept,
      type: 'SIGNAL',
      value: '0722 000 111',
    });
    await app.get(
      officer,
      `mutation($id: ID!) { amendPerson(id: $id, input: { place: "Old Town" }) { userErrors { code } } }`,
      {
        id: kept,
      },
    );
    expect((await undo(merged.id)).userErrors).toEqual([]);
    const [now, back] = [await about(kept), await about(absorbed)];
    expect(now).toMatchObject({ version: 4, summary: null, engagements: { totalCount: 1 } });
    expect(now.contactPoints.map(({ type }: { type: string }) => type)).toEqual(['MOBILE', 'SIGNAL']);
    expect(back).toMatchObject({ version: 1, mergedInto: null, engagements: { totalCount: 2 } });
  });

  it('is not undone over what somebody changed since, and says what it is', async () => {
    const { kept, absorbed } = await twoRecords();
    const { merge: merged } = await merge(kept, absorbed);
    await app.get(
      officer,
      `mutation($id: ID!) { amendPerson(id: $id, input: { summary: "New words." }) { userErrors { code } } }`,
      {
        id: kept,
      },
    );
    const before = await dump();
    expect((await undo(merged.id)).userErrors).toEqual([
      {
        code: 'REFUSED',
        path: ['id'],
        message:
          'This merge cannot be undone any more: the summary of the record that was kept was changed or removed since. Correct the two records by hand.',
      },
    ]);
    expect(await dump()).toEqual(before);
    const { kept: keptToo, absorbed: absorbedToo } = await twoRecords();
    const second = await merge(keptToo, absorbedToo);
    const { contactPoints } = (
      await app.get(officer, 'query($id: ID!) { person(id: $id) { contactPoints { id type } } }', { id: keptToo })
    ).person;
    await app.get(officer, 'mutation($id: ID!) { removeContactPoint(id: $id) { userErrors { code } } }', {
      id: contactPoints.find(({ type }: { type: string }) => type === 'EMAIL').id,
    });
    expect((await undo(second.merge.id)).userErrors).toMatchObject([
      { code: 'REFUSED', message: expect.stringContaining('a contact point was changed or removed since') },
    ]);
  });

  it('refuses what makes no sense, and leaves nothing behind', async () => {
    const { kept, absorbed, other } = await twoRecords();
    await merge(kept, absorbed);
    const before = await dump();
    const refusals = [
      [await merge(kept, kept), 'INVALID', 'absorbId'],
      [await merge(kept, absorbed), 'REFUSED', 'absorbId'],
      [await merge(absorbed, other), 'REFUSED', 'keepId'],
      [await merge(kept, 'per_1'), 'NOT_FOUND', 'absorbId'],
      [await merge('org_1', kept), 'NOT_FOUND', 'keepId'],
    ] as const;
    for (const [{ merge: nothing, userErrors }, code, field] of refusals) {
      expect(nothing).toBeNull();
      expect(userErrors).toMatchObject([{ code, path: ['input', field] }]);
    }
    expect(await dump()).toEqual(before);
  });

  it('writes nothing more to the record that was absorbed', async () => {
    const { kept, absorbed } = await twoRecords();
    await merge(kept, absorbed);
    const { amendPerson } = await app.get(
      officer,
      `mutation($id: ID!) { amendPerson(id: $id, input: { gender: "x" }) { ${fails} } }`,
      { id: absorbed },
    );
    expect(amendPerson.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await engagement({ participants: [{ personId: absorbed }] })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'participants', '0', 'personId'] },
    ]);
  });

  it('opens nothing that is closed', async () => {
    const [open, sealed] = [
      await person({ name: 'Open One' }),
      await person({ name: 'Sealed One', sensitivity: 'SEALED' }),
    ];
    expect((await merge(open, sealed)).userErrors).toMatchObject([{ code: 'REFUSED', path: ['input', 'keepId'] }]);
    const stranger = await app.actor(Role.PROGRAMME_LEAD);
    const { errors, data } = await app.ask(
      stranger,
      `mutation($input: MergeInput!) { mergePeople(input: $input) { userErrors { code path } } }`,
      { input: { keepId: open, absorbId: sealed } },
    );
    expect(errors).toBeUndefined();
    expect(data.mergePeople.userErrors).toEqual([{ code: 'NOT_FOUND', path: ['input', 'absorbId'] }]);
    expect((await merge(sealed, open)).userErrors).toEqual([]);
    expect(
      (await app.get(stranger, 'query($id: ID!) { person(id: $id) { name mergedInto { name } } }', { id: open }))
        .person,
    ).toEqual({
      name: 'Open One',
      mergedInto: null,
    });
  });

  it('is for those who may merge', async () => {
    for (const role of [Role.FIELD_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR]) {
      const actor = await app.actor(role);
      const asked = await Promise.all([
        app.ask(
          actor,
          `mutation { mergePeople(input: { keepId: "per_1", absorbId: "per_2" }) { userErrors { code } } }`,
        ),
        app.ask(actor, `mutation { undoMerge(id: "mrg_1") { userErrors { code } } }`),
        app.ask(actor, `{ mergePreview(keepId: "per_1", absorbId: "per_2") { moves { kind } } }`),
      ]);
      expect(asked.map(({ errors }) => errors?.[0]?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    }
  });
});

describe('mergePreview', () => {
  it('says beforehand what moves and where the two differ', async () => {
    const { kept, absorbed } = await twoRecords();
    const PREVIEW = `query($keepId: ID!, $absorbId: ID!) { mergePreview(keepId: $keepId, absorbId: $absorbId) { moves { kind count } conflicts { field kept absorbed } } }`;
    const { mergePreview } = await app.get(officer, PREVIEW, { keepId: kept, absorbId: absorbed });
    expect(
      Object.fromEntries(mergePreview.moves.map(({ kind, count }: { kind: string; count: number }) => [kind, count])),
    ).toEqual({
      engagements: 2,
      relationships: 3,
      contactPoints: 2,
      kinds: 2,
      tags: 2,
      commitments: 1,
      discussionPoints: 1,
      doNotContact: 1,
      identifiers: 1,
      memberships: 1,
      notes: 1,
      otherNames: 1,
      tasks: 1,
    });
    const fields = mergePreview.conflicts.map(({ field }: { field: string }) => field);
    expect(fields).toEqual(['name', 'givenName', 'gender']);
    expect(mergePreview.conflicts[2]).toEqual({ field: 'gender', kept: 'female', absorbed: 'woman' });
    for (const variables of [
      { keepId: kept, absorbId: kept },
      { keepId: kept, absorbId: 'per_1' },
      { keepId: kept, absorbId: opaqueId('org', newId()) },
    ])
      expect((await app.get(officer, PREVIEW, variables)).mergePreview).toBeNull();
  });
});

describe('mergeOrganisations', () => {
  it('joins two organisations with their posts, people, parts and engagements, and is undone exactly', async () => {
    const above = await organisation({ name: 'National Council' });
    const absorbed = await organisation({ name: 'Prisons Dept', shortName: 'PD', parentId: above, tags: ['a'] });
    const between = await organisation({ name: 'Western Command', parentId: absorbed });
    const kept = await organisation({
      name: 'Prisons Department',
      shortName: 'KPS',
      parentId: between,
      tags: ['a', 'b'],
    });
    const member = async (name: string, organisationId: string, postLabel: string) =>
      person({ name, memberships: [{ organisationId, postLabel, startedOn: '2020' }] });
    const people = [
      await member('Juma Ali', kept, 'Commissioner'),
      await member('Amina Noor', absorbed, 'COMMISSIONER'),
      await member('Otieno Oloo', absorbed, 'Deputy'),
    ];
    await engagement({
      subject: 'Both houses',
      participants: [
        ...people.map((personId) => ({ personId })),
        { organisationId: kept },
        { organisationId: absorbed },
      ],
    });
    const partner = await app.partner((await app.rows('organisation', `name = 'Prisons Dept'`))[0]!.id as string);
    const before = await dump();
    const { merge: merged, userErrors } = await mergeOrganisations(kept, absorbed);
    expect(userErrors).toEqual([]);
    expect(merged.keptOrganisation).toEqual({ name: 'Prisons Department' });
    const { organisation: now } = await app.get(
      officer,
      `query($id: ID!) { organisation(id: $id) { parent { name } children { nodes { name } } posts { nodes { label holders { totalCount } } } memberships { totalCount }
         engagements { totalCount nodes { organisations { name } participants { totalCount } } } tags { name } otherNames { name } } }`,
      { id: kept },
    );
    expect(now).toEqual({
      parent: { name: 'National Council' },
      children: { nodes: [{ name: 'Western Command' }] },
      posts: {
        nodes: [
          { label: 'Commissioner', holders: { totalCount: 2 } },
          { label: 'Deputy', holders: { totalCount: 1 } },
        ],
      },
      memberships: { totalCount: 3 },
      engagements: {
        totalCount: 1,
        nodes: [{ organisations: [{ name: 'Prisons Department' }], participants: { totalCount: 4 } }],
      },
      tags: [{ name: 'a' }, { name: 'b' }],
      otherNames: [{ name: 'PD' }, { name: 'Prisons Dept' }],
    });
    expect(await app.rows('account', `id = '${partner.accountId}'`)).toMatchObject([
      { organisation_id: expect.not.stringMatching(partner.organisationId!) },
    ]);
    expect((await undo(merged.id)).userErrors).toEqual([]);
    expect(await dump()).toEqual(before);
  });

  it('never absorbs our own house', async () => {
    const [ours] = await app.rows('organisation', 'is_ours');
    const other = await organisation({ name: 'Another House' });
    const { userErrors } = await mergeOrganisations(other, opaqueId('org', String(ours!.id)));
    expect(userErrors).toMatchObject([{ code: 'REFUSED', path: ['input', 'absorbId'] }]);
  });
});
