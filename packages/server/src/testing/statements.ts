import { Client } from 'pg';

type Ask = (statement: unknown, ...rest: unknown[]) => unknown;

/** Begins what a test's own surroundings ask, which counts for nobody. */
export const OF_THE_TEST = '/* of the test */';

/** What the whole process sends to PostgreSQL while `work` runs: each statement's text, transactions' beginnings and ends too. */
export const statementsOf = async (work: () => Promise<unknown>): Promise<string[]> => (await journeysOf(work)).flat();

/** The same by what goes out at once, each of them a round trip. */
export async function journeysOf(work: () => Promise<unknown>): Promise<(readonly string[])[]> {
  const journeys: (readonly string[])[] = [];
  const prototype = Client.prototype as unknown as { query: Ask };
  const { query } = prototype;
  prototype.query = function (this: unknown, statement, ...rest): unknown {
    const texts = textsOf(statement);
    if (!texts[0]?.startsWith(OF_THE_TEST)) journeys.push(texts);
    return query.call(this, statement, ...rest);
  };
  try {
    await work();
  } finally {
    prototype.query = query;
  }
  return journeys;
}

function textsOf(statement: unknown): readonly string[] {
  if (typeof statement === 'string') return [statement];
  const {
    text,
    texts,
    statement: sent,
  } = statement as { text?: string; texts?: string[]; statement?: { text: string } };
  return texts ?? [text ?? sent?.text ?? ''];
}
