import { type Piece, START, carriesOtherPieces, sealPiecesAnew } from './contents';
import { isSealed, keyIdOf, open, seal } from './envelope';
import type { Keyring } from './keyring';
import { type Rule, rulesOf } from './rules';
import type { Run } from './run';
import { type SealedRow, writeSealed } from './write-sealed';

/** Does the work in one transaction. */
export type Transact = <Result>(work: (run: Run) => Promise<Result>) => Promise<Result>;

export interface Rotated {
  /** How many rows were sealed anew; after an interruption, those that were left. */
  readonly rows: number;
  readonly retired: readonly string[];
}

/** Rows of one transaction: few, so that whoever writes to one of them hardly waits. */
const BATCH = 200;
const ATTEMPTS = 10;
/** Deadlock, lock timeout, statement timeout. */
const PASSING: ReadonlySet<string> = new Set(['40P01', '55P03', '57014']);

/** Where sealed texts stand beside the levelled rows: what a merge changed, as a JSON string. */
const merges: Rule = { table: 'merge', fromLevel: 0, columns: ['changes'] };

const textOf = ({ table }: Rule, name: string): string =>
  table === merges.table ? `t."${name}" #>> '{}'` : `t."${name}"`;

/** Whether any column is sealed with another key than `$1`. */
const carriesOther = (rule: Rule): string =>
  rule.columns
    .map((name) => textOf(rule, name))
    .map((text) => `(starts_with(${text}, 'sealed:1:') and not starts_with(${text}, 'sealed:1:' || $1 || ':'))`)
    .join(' or ');

/**
 * Seals everything with a new key while the server goes on. It may be killed anywhere: each batch is sealed anew or is
 * not, both keys open, and the next run goes on with the same new key. An old key is retired when nothing carries it,
 * which stays so, since whoever wrote with it had committed before the new one was known.
 */
export async function rotateKeys(
  keyring: Keyring,
  transact: Transact,
  progress: (table: string, rows: number) => void = () => {},
): Promise<Rotated> {
  const { id: keyId } = await transact((run) => keyring.renew(run));
  const rules = [...(await transact((run) => rulesOf(run))).values(), merges];
  let rows = 0;
  for (const rule of rules) {
    const done = await sealAnew(keyring, transact, rule, keyId);
    if (done > 0) progress(rule.table, done);
    rows += done;
  }
  for (let after: Piece | null = START; after;) {
    const from: Piece = after;
    const pieces = await persistently(() => transact((run) => sealPiecesAnew(run, keyring, keyId, from)));
    if (pieces.length > 0) progress('file_piece', pieces.length);
    rows += pieces.length;
    after = pieces.at(-1) ?? null;
  }
  return { rows, retired: await transact((run) => retire(run, rules, keyId)) };
}

async function sealAnew(keyring: Keyring, transact: Transact, rule: Rule, keyId: string): Promise<number> {
  let [after, done] = ['00000000-0000-0000-0000-000000000000', 0];
  for (;;) {
    const rows = await persistently(() => transact((run) => oneBatch(keyring, run, rule, keyId, after)));
    if (rows.length === 0) return done;
    after = rows.at(-1)!.id;
    done += rows.length;
  }
}

/** Locked while they are sealed anew, so that what somebody else writes to them comes before or after, and is not lost. */
async function oneBatch(keyring: Keyring, run: Run, rule: Rule, keyId: string, after: string): Promise<SealedRow[]> {
  const columns = rule.columns.map((name) => `${textOf(rule, name)} as "${name}"`).join(', ');
  const rows = await run<SealedRow>(
    `select t.id, ${columns} from "${rule.table}" t where t.id > $2::uuid and (${carriesOther(rule)}) order by t.id limit ${BATCH} for update`,
    [keyId, after],
  );
  await keyring.need(
    rows.flatMap((row) =>
      rule.columns
        .map((name) => row[name])
        .filter(isSealed)
        .map(keyIdOf),
    ),
  );
  const key = keyring.get(keyId);
  const anew = rows.map((row) => ({
    ...row,
    ...Object.fromEntries(
      rule.columns.map((column) => {
        const value = row[column];
        if (!isSealed(value)) return [column, value];
        const place = { table: rule.table, column, id: row.id };
        return [column, seal(key, open(keyring.get(keyIdOf(value)), value, place), place)];
      }),
    ),
  }));
  if (rule !== merges) await writeSealed(run, rule, anew);
  else
    for (const row of anew)
      await run(`update merge set changes = to_jsonb($2::text) where id = $1`, [row.id, (row as SealedRow).changes]);
  return rows;
}

async function persistently<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await work();
    } catch (error) {
      const { code = '' } = (error ?? {}) as { code?: string };
      if (attempt === ATTEMPTS || !PASSING.has(code)) throw error;
    }
}

async function retire(run: Run, rules: readonly Rule[], keyId: string): Promise<string[]> {
  for (const rule of rules) {
    const [carried] = await run(`select true as carried from "${rule.table}" t where ${carriesOther(rule)} limit 1`, [
      keyId,
    ]);
    if (carried) return [];
  }
  if (await carriesOtherPieces(run, keyId)) return [];
  const retired = await run<{ id: string }>(
    `with gone as (update data_key set retired_at = clock_timestamp()
       where purpose = 'VALUES' and retired_at is null and id <> $1 returning id) select id from gone`,
    [keyId],
  );
  return retired.map(({ id }) => id);
}

export interface StillPlain {
  readonly table: string;
  readonly rows: number;
}

/** Rows that are not sealed although their level asks for it: they wait for the server's next round. */
export async function stillPlain(run: Run): Promise<StillPlain[]> {
  const counts: StillPlain[] = [];
  for (const { table, columns, fromLevel } of (await rulesOf(run)).values()) {
    const isPlain = columns.map((name) => `not is_sealed(t."${name}")`).join(' or ');
    const [{ rows } = { rows: 0 }] = await run<{ rows: number }>(
      `select count(*)::int as rows from "${table}" t where (${isPlain}) and sealing_level(to_jsonb(t)) >= $1`,
      [fromLevel],
    );
    if (rows > 0) counts.push({ table, rows });
  }
  return counts;
}
