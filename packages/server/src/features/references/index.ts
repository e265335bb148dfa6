import { holdVisible, lockVisible } from '../../access';
import type { Act } from '../../graphql';
import { type Thing, notFound, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { type HangingTable, seenBy } from './seen-by';

export { boundIds } from './bound-ids';
export { loggedReason } from './logged-reason';
export { type Area, areaOf } from './areas';
export { seenBy } from './seen-by';
export { holdStakeholders, requireStakeholder } from './stakeholders';
export { amendedTerm, requireTerms } from './terms';
export { type Hanging, lockUnder } from './under';

/** The uuid of a term of one vocabulary that is still offered. @throws DomainError NOT_FOUND */
export async function requireTerm(
  vocabulary: string,
  id: string,
  what: Thing,
  path: readonly string[],
): Promise<{ id: string; code: string; labelEn: string }> {
  const [term] = (await currentManager().query(
    `select id, code, label_en as "labelEn" from term where id = $1 and vocabulary = $2 and retired_at is null`,
    [uuidFromOpaque('trm', id), vocabulary],
  )) as { id: string; code: string; labelEn: string }[];
  if (!term) throw notFound(what, path);
  return term;
}

/** Something that an input names, and where it stands there. */
export interface Named {
  readonly id: string;
  readonly path: readonly string[];
}

/** The items of a list, each at its own place; of a single one the list is the place. */
const eachOf = (ids: readonly string[], path: readonly string[]): Named[] =>
  ids.map((id, index) => ({ id, path: ids.length > 1 ? [...path, String(index)] : path }));

export const requireTopics = async (ids: readonly string[], path: readonly string[]): Promise<string[]> => [
  ...new Set(await requireEachTopic(eachOf(ids, path))),
];

/** Topics in the order in which they are named. @throws DomainError NOT_FOUND at the place of the first that is none. */
export const requireEachTopic = (wanted: readonly Named[]): Promise<string[]> =>
  requireEach('trm', 'topic', wanted, `select id from term where id = any($1) and vocabulary = 'TOPIC'`);

/** A county or constituency; null stays null and undefined undefined. */
export async function requireArea(
  table: 'county' | 'constituency',
  id: string | null | undefined,
  path: readonly string[],
): Promise<string | null | undefined> {
  if (id === null || id === undefined) return id;
  const uuid = uuidFromOpaque(table === 'county' ? 'cty' : 'con', id);
  const rows = uuid ? ((await currentManager().query(`select from ${table} where id = $1`, [uuid])) as unknown[]) : [];
  if (rows.length === 0) throw notFound(table, path);
  return uuid;
}

/** Accounts of staff that may still sign in. */
export const requireStaff = (ids: readonly string[], path: readonly string[]): Promise<string[]> =>
  requireEachColleague(eachOf(ids, path));

/** The same, each at its own place. */
export const requireEachColleague = (wanted: readonly Named[]): Promise<string[]> =>
  requireEach(
    'acc',
    'colleague',
    wanted,
    `select id from account where id = any($1) and suspended_at is null and organisation_id is null`,
  );

async function requireEach(prefix: string, what: Thing, wanted: readonly Named[], sql: string): Promise<string[]> {
  if (wanted.length === 0) return [];
  const uuids = wanted.map(({ id }) => uuidFromOpaque(prefix, id));
  const rows = (await currentManager().query(sql, [uuids.filter(Boolean)])) as { id: string }[];
  const known = new Set(rows.map(({ id }) => id));
  return uuids.map((uuid, index) => {
    if (!uuid || !known.has(uuid)) throw notFound(what, wanted[index]!.path);
    return uuid;
  });
}

/** These people or organisations, held; each that the actor may not see is *not found* at its own place. */
export async function requireVisible(
  act: Act,
  table: 'person' | 'organisation',
  wanted: readonly Named[],
): Promise<string[]> {
  const prefix = table === 'person' ? 'per' : 'org';
  const uuids = wanted.map(({ id }) => uuidFromOpaque(prefix, id));
  const seen = await holdVisible(
    currentManager(),
    table,
    uuids.filter((uuid) => uuid !== null),
    act.by,
  );
  uuids.forEach((uuid, index) => {
    if (!uuid || !seen.has(uuid)) throw notFound(table, wanted[index]!.path);
  });
  return uuids as string[];
}

/** A row that hangs on others, locked, when the actor may see it and all that it hangs on. */
export async function requireVisibleRow<Row extends { readonly sensitivity: number }>(
  act: Act,
  table: HangingTable,
  prefix: string,
  id: string,
  what: Thing,
): Promise<Row> {
  const [row] = (await currentManager().query(
    `select t.* from ${table} t where t.id = $1 and ${seenBy(table, '$2', '$3::smallint')} for update of t`,
    [uuidFromOpaque(prefix, id), act.by.audiences, act.by.isPartner ? 0 : 1],
  )) as Row[];
  if (!row) throw notFound(what);
  return row;
}

export async function requireEngagement(
  act: Act,
  id: string,
  path: readonly string[],
): Promise<{ id: string; sensitivity: number }> {
  const uuid = uuidFromOpaque('eng', id);
  const row = uuid ? await lockVisible(currentManager(), 'engagement', uuid, act.by) : null;
  if (!row) throw notFound('engagement', path);
  return row;
}

/** A post with its organisation and whoever holds it today. */
export async function requirePost(
  id: string,
  path: readonly string[],
): Promise<{ id: string; organisationId: string; holderId: string | null }> {
  const [post] = (await currentManager().query(
    `select p.id, p.organisation_id as "organisationId", (
       select m.person_id from membership m join person h on h.id = m.person_id
       where m.post_id = p.id and m.sensitivity <= 1 and h.sensitivity <= 1
         and coalesce(m.started_on, '-infinity') <= (now() at time zone 'Africa/Nairobi')::date
         and coalesce(m.ended_on, 'infinity') >= (now() at time zone 'Africa/Nairobi')::date
       order by m.started_on desc nulls last, m.id desc limit 1) as "holderId"
     from post p join organisation o on o.id = p.organisation_id
     where p.id = $1 and p.sensitivity <= 1 and o.sensitivity <= 1 for key share of p`,
    [uuidFromOpaque('pst', id)],
  )) as { id: string; organisationId: string; holderId: string | null }[];
  if (!post) throw notFound('post', path);
  return post;
}

const recordTables = {
  person: { prefix: 'per', key: 'personId' },
  organisation: { prefix: 'org', key: 'organisationId' },
  engagement: { prefix: 'eng', key: 'engagementId' },
  commitment: { prefix: 'cmt', key: 'commitmentId' },
} as const;
export type RecordTable = keyof typeof recordTables;

/** The record of one of several types behind an id, with the key by which others hang on it. @throws DomainError NOT_FOUND */
export async function requireRecord(
  act: Act,
  id: string,
  tables: readonly RecordTable[],
  path: readonly string[],
): Promise<{ key: (typeof recordTables)[RecordTable]['key']; id: string; sensitivity: number }> {
  for (const table of tables) {
    const { prefix, key } = recordTables[table];
    const uuid = uuidFromOpaque(prefix, id);
    if (!uuid) continue;
    const row =
      table === 'commitment'
        ? await requireVisibleRow<{ id: string; sensitivity: number }>(act, table, prefix, id, 'commitment')
        : await lockVisible(currentManager(), table, uuid, act.by);
    if (row) return { key, id: uuid, sensitivity: row.sensitivity };
  }
  throw notFound('record', path);
}
