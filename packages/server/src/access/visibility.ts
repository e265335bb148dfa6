import { type Opened, type Sql, SeenKey, all, any, literal, raw, sql } from '../reading';
import { type Viewer, audiences } from './actor';

/** How much of a record a share opens, each holding what the one before it holds; stored as its number. */
export enum FieldSet {
  SUMMARY = 1,
  CONTACT = 2,
  FULL = 3,
}

/**
 * `offset 0` keeps PostgreSQL from turning the probe into a hash of everything that the actor was ever given.
 */
export const openedTo = (recordId: Sql, atLeast: FieldSet = FieldSet.SUMMARY): Sql =>
  sql`exists (select from record_audience a$ where a$.record_id = ${recordId} and a$.audience_id = any(${audiences}) and a$.expires_at > now()${
    atLeast > FieldSet.SUMMARY ? sql` and a$.field_set >= ${raw(String(atLeast))}` : raw('')
  } offset 0)`;

/**
 * Who may see a record by its sensitivity: staff see PUBLIC and INTERNAL, partners see PUBLIC, and whoever a record
 * was opened to sees it. A record that carries no sensitivity of its own goes by its parents, see {@link underParents}.
 */
export function visibleBySensitivity(
  sensitivity: Sql,
  recordId: Sql,
  { kind, opensNothing }: Viewer,
  shared: FieldSet = FieldSet.SUMMARY,
): Sql | boolean {
  if (kind === 'nobody') return false;
  if (opensNothing) return sql`${sensitivity} <= 1`;
  return kind === 'staff'
    ? sql`(${sensitivity} <= 1 or ${openedTo(recordId)})`
    : sql`(${sensitivity} = 0 or ${openedTo(recordId, shared)})`;
}

/**
 * Where the records are found that a partner sees: few of many. Staff see nearly all, and meet them wherever they look.
 */
export const openedByName =
  <Entity extends { sensitivity: number }>(
    kind: 'PERSON' | 'ORGANISATION' | 'ENGAGEMENT',
    listedBy: keyof Entity & string,
  ) =>
  (viewer: Viewer): Opened<Entity> | undefined =>
    viewer.kind === 'partner'
      ? {
          ids: sql`select a$.record_id from record_audience a$ where a$.audience_id = any(${audiences}) and a$.kind = ${literal(kind)} and a$.expires_at > now()`,
          others: (row) => sql`(${row.sensitivity} = 0)`,
          listed: {
            by: listedBy,
            names: sql`unnest(${audiences}) n$(id)`,
            table: raw('record_audience l$'),
            where: sql`l$.audience_id = n$.id and l$.kind = ${literal(kind)} and l$.expires_at > now()`,
            key: raw(kind === 'ENGAGEMENT' ? 'l$.listed_at' : 'l$.listed_as'),
            id: raw('l$.record_id'),
          },
        }
      : undefined;

/**
 * Whoever withdrew consent to being shared is there for no partner, however open the record is and whatever was granted.
 */
export const notKeptFrom = ({ kind }: Viewer, consentsWithdrawn: Sql): Sql | boolean =>
  kind !== 'partner' || sql`not ('SHARING' = any(${consentsWithdrawn}))`;

/** The tables whose rows others hang on. All of them have `id` and `sensitivity`. */
export type ParentTable = 'person' | 'organisation' | 'engagement' | 'commitment';

export interface Parent {
  readonly table: ParentTable;
  readonly id: Sql;
  /** How much of it must be shared for a partner to see what hangs on it; its summary unless told. */
  readonly shared?: FieldSet;
}

/**
 * A record is at least as closed as everything that it hangs on: it is visible only where each of its parents is,
 * and, when it is more closed than INTERNAL itself, to those that it was opened to or whose parents are just as closed.
 */
export function visibleUnderParents(
  own: { id: Sql; sensitivity: Sql },
  parents: readonly Parent[],
  viewer: Viewer,
): Sql | boolean {
  if (viewer.kind === 'nobody') return false;
  if (viewer.opensNothing) return all([sql`${own.sensitivity} <= 1`, underParents(parents, viewer)]);
  const asClosed = parents.map(
    ({ table, id }) =>
      sql`exists (select from ${raw(table)} g$ where g$.id = ${id} and g$.sensitivity >= ${own.sensitivity})`,
  );
  // What is INTERNAL is open to a partner only by a share, its own or that of something it hangs on: that a parent is
  // PUBLIC says nothing of it.
  const ownRule =
    viewer.kind === 'partner'
      ? any([
          sql`${own.sensitivity} = 0`,
          all([
            sql`${own.sensitivity} <= 1`,
            any([openedTo(own.id), ...parents.map(({ id, shared }) => openedTo(id, shared))]),
          ]),
        ])
      : any([sql`${own.sensitivity} <= 1`, openedTo(own.id), ...asClosed]);
  return all([ownRule, ...parents.map((parent) => parentVisible(parent, viewer))]);
}

/** For rows with no sensitivity of their own, such as a discussion point. */
export function underParents(parents: readonly Parent[], viewer: Viewer): Sql | boolean {
  if (viewer.kind === 'nobody') return false;
  return all(parents.map((parent) => parentVisible(parent, viewer)));
}

/** The types that are published of them, by whose own rule their rows are visible. */
export const publishedAs: Readonly<Record<ParentTable, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  engagement: 'Engagement',
  commitment: 'Commitment',
};

function parentVisible({ table, id, shared }: Parent, viewer: Viewer): Sql | boolean {
  // Staff to whom a record is open read it in full.
  const needsNoMore = viewer.kind === 'staff' || shared === undefined || shared === FieldSet.SUMMARY;
  if (id instanceof SeenKey && id.type === publishedAs[table] && needsNoMore)
    return id.isSeen === true || sql`(${id} is null or ${id.isSeen})`;
  const rule = visibleBySensitivity(raw('g$.sensitivity'), raw('g$.id'), viewer, shared);
  const standing = table === 'person' ? all([rule, notKeptFrom(viewer, raw('g$.consents_withdrawn'))]) : rule;
  const visible = typeof standing === 'boolean' ? raw(String(standing)) : standing;
  return sql`(${id} is null or exists (select from ${raw(table)} g$ where g$.id = ${id} and ${visible}))`;
}

/**
 * A rule for fields that a partner reads only where at least so much was shared with it. What is PUBLIC is so in full,
 * and staff read what they see.
 */
export const sharedIn =
  (fieldSet: FieldSet) =>
  (row: { readonly id: Sql; readonly sensitivity: Sql }, viewer: Viewer): Sql | boolean =>
    viewer.kind === 'staff' || visibleBySensitivity(row.sensitivity, row.id, viewer, fieldSet);
