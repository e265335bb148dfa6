import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import 'reflect-metadata';
import { readArguments, runCommand, say } from './commands/command';
import { entities } from './composition';
import { type Tombstone, reapplyErasures, tombstones } from './features/subject-rights';
import { StartupError, isUuid } from './kernel';
import { currentManager, inTransaction } from './persistence';

const usage = 'Use it so: npm run erasures:list; or npm run erasures:reapply -- [FILE].';

void runCommand(entities, async (dataSource) => {
  const { words } = readArguments(process.argv.slice(2), [], [], usage);
  const [act, file, more] = words;
  if (more || (act !== 'list' && act !== 'reapply') || (act === 'list' && file)) throw new StartupError(usage);
  if (act === 'list') {
    const known = await inTransaction(dataSource, () => tombstones(currentManager()));
    for (const { recordId, pseudonym, erasedAt } of known) say(`${recordId}\t${erasedAt.toISOString()}\t${pseudonym}`);
    return;
  }
  const known = file ? readTombstones(resolve(process.env.INIT_CWD ?? process.cwd(), file)) : [];
  const count = await inTransaction(dataSource, () => reapplyErasures(currentManager(), known));
  say(count === 0 ? 'Nobody who was erased is back.' : `Erased ${count} ${count === 1 ? 'record' : 'records'} anew.`);
});

/** One a line, as `erasures:list` writes them: id, moment and pseudonym, with tabs between. */
function readTombstones(path: string): Tombstone[] {
  return readText(path)
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => {
      const [recordId = '', at = '', pseudonym = ''] = line.trim().split('\t');
      const erasedAt = new Date(at);
      if (!isUuid(recordId) || Number.isNaN(erasedAt.getTime()) || !/^Erased person [0-9a-f]{8}$/.test(pseudonym))
        throw new StartupError(`This line is not one that erasures:list writes: ${line.slice(0, 100)}`);
      return { recordId, erasedAt, pseudonym };
    });
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new StartupError(`The file ${path} cannot be read.`);
  }
}
