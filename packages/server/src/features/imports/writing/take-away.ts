import type { PlainWording } from '../../../kernel';
import { currentManager } from '../../../persistence';
import { type Changes, type Made, type WrittenTable, writtenTables } from './changes';

interface Row {
  readonly id: string;
  readonly changes: Changes;
}

/** What is kept by the database for itself, or notes the import: it keeps nobody. */
const notUses = ['search_entry', 'person_kind_span', 'import_row'];

const words: Partial<Record<WrittenTable, PlainWording>> = {
  tag: 'the tag',
  organisation: 'the organisation',
  post: 'the post',
  person: 'the person',
  membership: 'the membership',
  contact_point: 'the contact point',
  note: 'the note',
};
const versioned: readonly string[] = ['organisation', 'post', 'person', 'membership', 'contact_point', 'note'];

/**
 * Removes what rows have made, save what others refer to by now or somebody has changed. A person or an organisation
 * that has to stay keeps what was made with it.
 *
 * @returns for each row the words for what stayed.
 */
export async function takeAway(rows: readonly Row[]): Promise<Map<string, Set<PlainWording>>> {
  const all = rows.flatMap(({ id, changes }) => changes.made.map((made) => ({ ...made, rowId: id })));
  const manager = currentManager();
  const uses = await usesOf();
  let keepers = new Set<string>();
  for (;;) {
    await manager.query('savepoint taking_away');
    const going = all.filter(({ of, key }) => !(of && keepers.has(of)) && !keepers.has(key.id ?? ''));
    const left = await remove(going, uses);
    const more = left.filter(({ table }) => table === 'person' || table === 'organisation').map(({ key }) => key.id!);
    if (more.length === 0) {
      await manager.query('release savepoint taking_away');
      return told([...left, ...all.filter((made) => !going.includes(made))]);
    }
    await manager.query('rollback to savepoint taking_away');
    keepers = new Set([...keepers, ...more]);
  }
}

interface MadeByRow extends Made {
  readonly rowId: string;
}

function told(left: readonly MadeByRow[]): Map<string, Set<PlainWording>> {
  const kept = new Map<string, Set<PlainWording>>();
  for (const { rowId, table } of left) {
    const word = words[table as WrittenTable];
    if (word) kept.set(rowId, (kept.get(rowId) ?? new Set()).add(word));
  }
  return kept;
}

/** Table by table, those that refer to others first. @returns what could not be removed. */
async function remove(made: readonly MadeByRow[], uses: ReadonlyMap<string, readonly string[]>): Promise<MadeByRow[]> {
  const left: MadeByRow[] = [];
  for (const table of (Object.keys(writtenTables) as WrittenTable[]).reverse()) {
    const rows = made.filter((each) => each.table === table);
    if (rows.length === 0) continue;
    const keys = Object.keys(rows[0]!.key);
    const isUsed = (uses.get(table) ?? []).map((use) => `not exists (select from ${use} = t.id)`);
    const isUnchanged = versioned.includes(table) ? ['t.version = 1'] : [];
    const conditions = [...keys.map((key) => `t.${key} = c.${key}`), ...isUnchanged, ...isUsed];
    await currentManager().query(
      `delete from ${table} t using jsonb_to_recordset($1::jsonb) as c (${keys.map((key) => `${key} uuid`).join(', ')})
       where ${conditions.join(' and ')}`,
      [JSON.stringify(rows.map(({ key }) => key))],
    );
    const there = (await currentManager().query(
      `select c.n from jsonb_to_recordset($1::jsonb) as c (n int, ${keys.map((key) => `${key} uuid`).join(', ')})
       where exists (select from ${table} t where ${keys.map((key) => `t.${key} = c.${key}`).join(' and ')})`,
      [JSON.stringify(rows.map(({ key }, n) => ({ n, ...key })))],
    )) as { n: number }[];
    left.push(...there.map(({ n }) => rows[n]!));
  }
  return left;
}

/** For each table everything in the database that can refer to it, as `table u where u.column`. */
async function usesOf(): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = (await currentManager().query(
    `select k.confrelid::regclass::text as "to", array_agg(format('%s u where u.%I', k.conrelid::regclass, a.attname)) as uses
     from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
     where k.contype = 'f' and k.connamespace = 'public'::regnamespace and cardinality(k.conkey) = 1
       and k.conrelid::regclass::text <> all($1) and k.confrelid::regclass::text = any($2)
     group by 1`,
    [notUses, Object.keys(writtenTables)],
  )) as { to: string; uses: string[] }[];
  return new Map(rows.map(({ to, uses }) => [to, uses]));
}
