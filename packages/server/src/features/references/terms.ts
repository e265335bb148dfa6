import { type Thing, notFound, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';

/** The uuids of several terms of one vocabulary; a retired one only where it is carried already. @throws DomainError NOT_FOUND */
export async function requireTerms(
  vocabulary: string,
  ids: readonly string[],
  what: Thing,
  path: readonly string[],
  carried: readonly string[] = [],
): Promise<string[]> {
  const uuids = ids.map((id) => uuidFromOpaque('trm', id));
  const rows = (await currentManager().query(
    `select id from term where id = any($1) and vocabulary = $2 and (retired_at is null or id = any($3))`,
    [uuids.filter(Boolean), vocabulary, carried],
  )) as { id: string }[];
  const known = new Set(rows.map(({ id }) => id));
  uuids.forEach((uuid, index) => {
    if (!uuid || !known.has(uuid)) throw notFound(what, [...path, String(index)]);
  });
  return [...known];
}

/** One term that is put in the place of another: left out, it stays; what is carried already may have been retired. */
export async function amendedTerm(
  vocabulary: string,
  id: string | null | undefined,
  carried: string | null,
  what: Thing,
  path: readonly string[],
): Promise<string | null | undefined> {
  if (id === null || id === undefined) return id;
  const uuid = uuidFromOpaque('trm', id);
  const [term] = (await currentManager().query(
    `select id from term where id = $1 and vocabulary = $2 and (retired_at is null or id = $3)`,
    [uuid, vocabulary, carried],
  )) as { id: string }[];
  if (!term) throw notFound(what, path);
  return term.id;
}
