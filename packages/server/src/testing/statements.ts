import { Client } from 'pg';

type Ask = (statement: unknown, ...rest: unknown[]) => unknown;

/** Begins what a test's own surroundings ask, which counts for nobody. */
export const OF_THE_TEST = '/* of the test */';

/** What the whole process sends to PostgreSQL while `work` runs: each statement's text, transactions' beginnings and ends too. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const texts: string[] = [];
  const prototype = Client.prototype as unknown as { query: Ask };
  const { query } = prototype;
  prototype.query = function (this: unknown, statement, ...rest): unknown {
    const text = textOf(statement);
    if (!text.startsWith(OF_THE_TEST)) texts.push(text);
    return query.call(this, statement, ...rest);
  };
  try {
    await work();
  } finally {
    prototype.query = query;
  }
  return texts;
}

function textOf(statement: unknown): string {
  if (typeof statement === 'string') return statement;
  const { text, statement: sent } = statement as { text?: string; statement?: { text: string } };
  return text ?? sent?.text ?? '';
}
