import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { refused } from '../../kernel';
import { openWithin } from '../../sealing';
import { ERASED, type ErasureEffect, erasureSteps, prose } from './erasure-steps';
import { recordsOf } from './same-person';

/** How many rows of a section something was done to. */
export interface Erased {
  readonly section: string;
  readonly effect: ErasureEffect;
  readonly count: number;
}

/** @throws DomainError REFUSED where a legal hold or an open account of theirs forbids it. */
export async function requireErasable(manager: EntityManager, personId: string): Promise<string[]> {
  await manager.query(`select from person where id = $1 for update`, [personId]);
  const ids = await recordsOf(manager, personId);
  const [{ isHeld, hasAccount, isErased } = {}] = (await manager.query(
    `select exists (select from legal_hold where person_id = any($1) and lifted_at is null) as "isHeld",
       exists (select from account where person_id = any($1) and suspended_at is null) as "hasAccount",
       exists (select from person where id = $2 and erased_at is not null) as "isErased"`,
    [ids, personId],
  )) as { isHeld: boolean; hasAccount: boolean; isErased: boolean }[];
  if (isErased) throw refused('This person was erased already.', ['input', 'personId']);
  if (isHeld)
    throw refused('A legal hold forbids that anything on this person is erased. Lift it first.', ['input', 'personId']);
  if (hasAccount)
    throw refused('They have an account here that is open. Have it suspended first.', ['input', 'personId']);
  return ids;
}

/**
 * Takes everything out of the database that tells who somebody was. What is counted stays, under a pseudonym, so that
 * totals are what they were. Runs inside a transaction, in which nothing else is told of the result.
 *
 * @param ids the records that stand for them: see {@link recordsOf}.
 */
export async function erasePerson(
  manager: EntityManager,
  ids: readonly string[],
  now: Date,
  pseudonym = `Erased person ${randomBytes(4).toString('hex')}`,
): Promise<Erased[]> {
  const theirs = await valuesOf(manager, ids);
  const done: Erased[] = [];
  for (const { section, effect, sql } of erasureSteps) {
    const given = sql.includes('$2') ? [ids, now] : [ids];
    const [, count] = asChange(await manager.query(sql, given));
    if (count > 0) done.push({ section, effect, count });
  }
  await manager.query(`update person set name = $2, sort_name = $2 where id = any($1)`, [ids, pseudonym]);
  await manager.query(
    `delete from file_content c where not exists (select from file f where f.plain_sha256 = c.sha256)`,
  );
  await forgetInMerges(manager, ids);
  const mentions = await takeOutMentions(manager, theirs);
  if (mentions > 0) done.push({ section: 'mentions', effect: 'EMPTIED', count: mentions });
  await manager.query(
    `insert into erasure (record_id, pseudonym, erased_at) select id, $2, $3 from unnest($1::uuid[]) id on conflict do nothing`,
    [ids, pseudonym, now],
  );
  return done;
}

/** The driver answers a change with its rows and their number, and an insertion with its rows alone. */
const asChange = (answer: unknown): [unknown, number] =>
  Array.isArray(answer) && answer.length === 2 && typeof answer[1] === 'number'
    ? (answer as [unknown, number])
    : [answer, 0];

/** What others may have written of them: whole names and what reaches them, never a lone word such as a given name. */
async function valuesOf(manager: EntityManager, ids: readonly string[]): Promise<string[]> {
  const at = (place: string): string => `sealed_at('${place}', id, ${place.split('.')[1]}) as value`;
  const stored = (await manager.query(
    `select name as value from person where id = any($1) union select ${at('other_name.name')} from other_name where person_id = any($1)
     union select ${at('contact_point.value')} from contact_point where person_id = any($1)
     union select ${at('identifier.value')} from identifier where person_id = any($1)
     union select ${at('link.url')} from link where person_id = any($1)
     union select unnest(array[name, email]) from account where person_id = any($1)
     union select subject_name from subject_request where person_id = any($1)`,
    [ids],
  )) as { value: string | null }[];
  const rows = await openWithin(stored);
  return rows
    .flatMap(({ value }) => (value ? [value] : []))
    .filter((value) => /\s/.test(value.trim()) || value.length > 6)
    .sort((one, other) => other.length - one.length);
}

async function takeOutMentions(manager: EntityManager, values: readonly string[]): Promise<number> {
  if (values.length === 0) return 0;
  const pattern = values.map((value) => value.replaceAll(/[.*+?^$()|[\]\\{}]/g, '\\$&')).join('|');
  let count = 0;
  for (const [table, columns] of Object.entries(prose))
    for (const column of columns) {
      const [, changed] = asChange(
        await manager.query(
          `update ${table} set ${column} = regexp_replace(${column}, $1, '${ERASED}', 'gi') where ${column} ~* $1`,
          [pattern],
        ),
      );
      count += changed;
    }
  return count;
}

interface MergeChange {
  readonly rows?: readonly unknown[];
  readonly table: string;
  readonly keys?: readonly unknown[];
}

/** Merges of others keep rows as they were, in which the erased one may stand. */
async function forgetInMerges(manager: EntityManager, ids: readonly string[]): Promise<void> {
  const merges = (await manager.query(`select id, changes from merge where changes::text ~ $1`, [ids.join('|')])) as {
    id: string;
    changes: MergeChange[];
  }[];
  const isTheirs = (row: unknown): boolean => ids.some((id) => JSON.stringify(row).includes(id));
  for (const { id, changes } of merges) {
    const kept = changes.flatMap((change): MergeChange[] => {
      if (change.rows) return [{ ...change, rows: change.rows.filter((row) => !isTheirs(row)) }];
      return isTheirs(change) ? [] : [change];
    });
    await manager.query(`update merge set changes = $2 where id = $1`, [id, JSON.stringify(kept)]);
  }
}
