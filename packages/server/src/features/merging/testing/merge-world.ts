import { type Actor, Role } from '../../../access';
import { newId, opaqueId } from '../../../kernel';
import { type TestApp, testApp } from '../../../testing/test-app';
import { loadDemoData } from '../../demo';

/** A full directory, and whoever merges in it. */
export let app: TestApp;
export let officer: Actor;
let terms: Map<string, string>;

export async function openMergeWorld(): Promise<void> {
  app = await testApp();
  await loadDemoData(app.dataSource, app.time.now);
  officer = await app.actor(Role.ADVOCACY_OFFICER);
  const rows = await app.rows('term');
  terms = new Map(rows.map(({ id, vocabulary, code }) => [`${vocabulary}:${code}`, opaqueId('trm', String(id))]));
}

export const fails = 'userErrors { code message path }';
export const act = async (name: string, type: string, result: string, input: Record<string, unknown>) =>
  (
    await app.get(officer, `mutation($input: ${type}!) { done: ${name}(input: $input) { ${result} ${fails} } }`, {
      input,
    })
  ).done;
export const person = async (input: Record<string, unknown>): Promise<string> =>
  (await act('recordPerson', 'RecordPersonInput', 'person { id }', input)).person.id;
export const organisation = async (input: Record<string, unknown>): Promise<string> =>
  (
    await act('recordOrganisation', 'RecordOrganisationInput', 'organisation { id }', {
      kindId: terms.get('ORGANISATION_KIND:agency'),
      ...input,
    })
  ).organisation.id;
export const engagement = (input: Record<string, unknown>) =>
  act('recordEngagement', 'RecordEngagementInput', 'engagement { id }', {
    typeId: terms.get('ENGAGEMENT_TYPE:lobby_meeting'),
    startsAt: '2026-05-05T09:00:00Z',
    ...input,
  });
const MERGE =
  'merge { id mergedAt undoneAt mergedBy { name } keptPerson { id } absorbedPerson { id mergedInto { id } } }';
export const merge = (keepId: string, absorbId: string) =>
  act('mergePeople', 'MergeInput', MERGE, { keepId, absorbId });
export const mergeOrganisations = (keepId: string, absorbId: string) =>
  act('mergeOrganisations', 'MergeInput', 'merge { id keptOrganisation { name } }', { keepId, absorbId });
export const undo = async (id: string) =>
  (await app.get(officer, `mutation($id: ID!) { done: undoMerge(id: $id) { merge { id undoneAt } ${fails} } }`, { id }))
    .done;

/** Every row of every table, save the log, the merges themselves and what was ever added to counts. */
export async function dump(): Promise<Record<string, string[]>> {
  const tables = (await app.dataSource.query(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
       and relname not in ('audit_entry', 'audit_chain', 'merge', 'idempotency_key', 'engagement_change', 'directory_change', 'people_change') order by 1`,
  )) as { name: string }[];
  const rows: Record<string, string[]> = {};
  for (const { name } of tables)
    rows[name] = (
      (await app.dataSource.query(`select to_jsonb(t)::text as row from "${name}" t order by 1`)) as { row: string }[]
    ).map(({ row }) => row);
  return rows;
}

/** Two records of one person, alike in everything that can be there only once. */
export async function twoRecords(): Promise<{ kept: string; absorbed: string; other: string }> {
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
export const about = async (id: string) => (await app.get(officer, ABOUT, { id })).person;
