/** A statement of one row with one column; with a name, a connection prepares it once and keeps it. */
export interface Prepared {
  readonly name?: string;
  readonly text: string;
  readonly values: unknown[];
}

/**
 * Runs one statement as the actor, on a pool or on the connection of an open transaction.
 * @returns the column as text, or null where there is no row.
 */
export type Query = (statement: Prepared, actor: unknown) => Promise<string | null>;
