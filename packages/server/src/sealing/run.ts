/** Runs one statement that yields rows; a transaction’s, or each by itself. */
export type Run = <Row = unknown>(text: string, values?: unknown[]) => Promise<Row[]>;
