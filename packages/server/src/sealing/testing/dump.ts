import type { DataSource } from 'typeorm';

/**
 * Every table of the database, written out as text, as in a dump of it, in lower case. Bytes stand there in hexadecimal;
 * what of them is text is added as text.
 */
export async function dump(dataSource: DataSource): Promise<string> {
  const tables = (await dataSource.query(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'graphile_worker')`,
  )) as { name: string }[];
  const texts: string[] = [];
  for (const { name } of tables) {
    const rows = (await dataSource.query(`select t::text as text from ${name} t`)) as { text: string }[];
    for (const { text } of rows) texts.push(`${name}: ${text}`, ...bytesWithin(text, name));
  }
  return texts.join('\n').toLowerCase();
}

const bytesWithin = (text: string, table: string): string[] =>
  [...text.matchAll(/\\+x([0-9a-f]+)/g)].map(
    ([, hex]) => `${table} as bytes: ${Buffer.from(hex!, 'hex').toString('latin1').replaceAll('\n', ' ')}`,
  );

/** Where the words are found in the open, line by line, shortened. */
export async function foundInDump(dataSource: DataSource, words: readonly string[]): Promise<string[]> {
  const lines = (await dump(dataSource)).split('\n');
  return lines.filter((line) => words.some((word) => line.includes(word))).map((line) => line.slice(0, 300));
}
