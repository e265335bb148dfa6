import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { publishedSchema } from './composition';

/** Writes `schema.graphql`; with `--check` only says whether the committed one is current. */
const file = join(__dirname, '..', 'schema.graphql');
const text = `# Emitted from the code: npm run schema\n\n${printSchema(lexicographicSortSchema(publishedSchema()))}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (readFileSync(file, { encoding: 'utf8', flag: 'a+' }) !== text) {
  process.stderr.write('schema.graphql is not what the code publishes: run npm run schema and commit it.\n');
  process.exitCode = 1;
}
