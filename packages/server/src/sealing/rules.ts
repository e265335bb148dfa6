import type { Run } from './run';

/** Which texts of a table are sealed, and from which level on. */
export interface Rule {
  readonly table: string;
  readonly fromLevel: number;
  readonly columns: readonly string[];
}

/** As the database's own triggers have it. */
export async function rulesOf(run: Run): Promise<ReadonlyMap<string, Rule>> {
  const rows = await run<{ relation: string; from_level: number; columns: string[] }>(
    `select relation, from_level, columns from sealed_columns()`,
  );
  return new Map(
    rows.map(({ relation, from_level: fromLevel, columns }) => [relation, { table: relation, fromLevel, columns }]),
  );
}
