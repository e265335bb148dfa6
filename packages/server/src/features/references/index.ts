import { visibleIds } from '../../access';
import type { Act } from '../../graphql';
import { notFound, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';

/** The uuid of a term of one vocabulary that is still offered. @throws DomainError NOT_FOUND */
export async function requireTerm(
  vocabulary: string,
  id: string,
  what: string,
  path: readonly string[],
): Promise<{ id: string; code: string; labelEn: string }> {
  const [term] = (await currentManager().query(
    `select id, code, label_en as "labelEn" from term where id = $1 and vocabulary = $2 and retired_at is null`,
    [uuidFromOpaque('trm', id), vocabulary],
  )) as { id: string; code: string; labelEn: string }[];
  if (!term) throw notFound(what, path);
  return term;
}

export async function requireTopics(ids: readonly string[], path: readonly string[]): Promise<string[]> {
  const uuids = ids.map((id) => uuidFromOpaque('trm', id));
  const rows = (await currentManager().query(`select id from term where id = any($1) and vocabulary = 'TOPIC'`, [
    uuids.filter(Boolean),
  ])) as { id: string }[];
  const known = new Set(rows.map(({ id }) => id));
  uuids.forEach((uuid, index) => {
    if (!uuid || !known.has(uuid)) throw notFound('topic', [...path, String(index)]);
  });
  return [...known];
}

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
export async function requireStaff(ids: readonly string[], path: readonly string[]): Promise<string[]> {
  const uuids = ids.map((id) => uuidFromOpaque('acc', id));
  const rows = (await currentManager().query(
    `select id from account where id = any($1) and suspended_at is null and organisation_id is null`,
    [uuids.filter(Boolean)],
  )) as { id: string }[];
  const known = new Set(rows.map(({ id }) => id));
  uuids.forEach((uuid, index) => {
    if (!uuid || !known.has(uuid)) throw notFound('colleague', ids.length > 1 ? [...path, String(index)] : path);
  });
  return uuids as string[];
}

/** Which of these people or organisations the actor may see; each that they may not is *not found* at its own place. */
export async function requireVisible(
  act: Act,
  table: 'person' | 'organisation',
  wanted: readonly { readonly id: string; readonly path: readonly string[] }[],
): Promise<string[]> {
  const prefix = table === 'person' ? 'per' : 'org';
  const uuids = wanted.map(({ id }) => uuidFromOpaque(prefix, id));
  const seen = await visibleIds(
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
