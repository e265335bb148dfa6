import type { ClientBase, Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { currentConnection } from './transaction';
import { onPool } from './waiting';

/** A statement of one row with one column. With a name, PostgreSQL parses and plans it once per connection. */
export interface PlannedStatement {
  name?: string;
  text: string;
  values: unknown[];
}

/** @returns the column as text, or null where there is no row. */
export type PlannedQuery = (statement: PlannedStatement) => Promise<string | null>;

/** The pool below TypeORM, for libraries that bring their own SQL. */
export const poolOf = (dataSource: DataSource): Pool => (dataSource.driver as unknown as { master: Pool }).master;

/** Each statement on whichever connection of the data source is free, past TypeORM, which cannot name statements. */
export function poolQuery(dataSource: DataSource): PlannedQuery {
  const pool = poolOf(dataSource);
  return (statement) => onPool(pool, (connection) => firstValue(connection, statement));
}

/** On the connection of the transaction that is open here, which sees what it has just written. */
export const transactionQuery: PlannedQuery = (statement) => firstValue(currentConnection(), statement);

async function firstValue(connection: ClientBase, statement: PlannedStatement): Promise<string | null> {
  const { rows } = await connection.query<[string | null]>({ ...statement, rowMode: 'array' });
  return rows[0]?.[0] ?? null;
}
