import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { currentManager } from '../../../persistence';

export interface Noted<Value> {
  readonly id: string;
  readonly value: Value;
}

/** As the database's `md5(key)::uuid` has it. */
const digest = (key: string): string => createHash('md5').update(key).digest('hex');

/**
 * What a dry run remembers from batch to batch, since it writes no record down. It is kept in the database, and each
 * batch recalls only what its rows name: a list of any length is checked in the memory of one batch.
 */
export class DryRun {
  private readonly noted = new Map<string, { key: string; record_id: string; value: unknown }>();

  constructor(readonly runId: string) {}

  /** What was noted under these keys by earlier batches, the oldest record first. */
  async recall<Value>(keys: Iterable<string>): Promise<Map<string, Noted<Value>[]>> {
    const wanted = new Map([...keys].map((key) => [digest(key), key]));
    const found = new Map<string, Noted<Value>[]>();
    if (wanted.size === 0) return found;
    const rows = (await currentManager().query(
      `select replace(key::text, '-', '') as key, record_id as id, value from import_memory
       where run_id = $1 and key = any($2::uuid[]) order by record_id`,
      [this.runId, [...wanted.keys()]],
    )) as { key: string; id: string; value: Value }[];
    for (const { key: digested, ...noted } of rows) {
      const key = wanted.get(digested)!;
      found.set(key, [...(found.get(key) ?? []), noted]);
    }
    return found;
  }

  note(key: string, id: string, value: unknown = null): void {
    this.noted.set(`${id} ${key}`, { key: digest(key), record_id: id, value });
  }

  /** Keeps what was noted for the batches to come. */
  async write(): Promise<void> {
    await currentManager().query(
      `insert into import_memory (run_id, key, record_id, value)
       select $1, n.key, n.record_id, n.value from jsonb_to_recordset($2::jsonb) as n (key uuid, record_id uuid, value jsonb)
       on conflict (run_id, key, record_id) do update set value = excluded.value`,
      [this.runId, JSON.stringify([...this.noted.values()])],
    );
  }
}

/** Rows that one statement forgets. */
const FORGOTTEN = 50_000;

/** Forgets what a dry run that is over has noted, or one that is to begin anew. */
export async function forgetDryRun({ manager }: Pick<DataSource, 'manager'>, runId: string): Promise<void> {
  for (let forgotten = FORGOTTEN; forgotten === FORGOTTEN;)
    [, forgotten] = (await manager.query(
      `delete from import_memory where run_id = $1 and ctid = any(array(
         select ctid from import_memory where run_id = $1 limit ${FORGOTTEN}))`,
      [runId],
    )) as [unknown[], number];
}
