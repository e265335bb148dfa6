import type { Rule } from './rules';
import type { Run } from './run';

export type SealedRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** Writes columns of rows that may carry sealed values; the database takes those from nobody else. */
export async function writeSealed(run: Run, { table, columns }: Rule, rows: readonly SealedRow[]): Promise<void> {
  if (rows.length === 0) return;
  await run(`select set_config('utetezi.sealing', 'on', true)`);
  await run(
    `update "${table}" t set ${columns.map((name) => `"${name}" = n."${name}"`).join(', ')}
     from jsonb_to_recordset($1::jsonb) as n (id uuid, ${columns.map((name) => `"${name}" text`).join(', ')}) where t.id = n.id`,
    [
      JSON.stringify(
        rows.map((row) => Object.fromEntries(['id', ...columns].map((name) => [name, row[name] ?? null]))),
      ),
    ],
  );
  await run(`select set_config('utetezi.sealing', '', true)`);
}
