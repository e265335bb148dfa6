import { renameSync } from 'node:fs';
import { resolve } from 'node:path';
import 'reflect-metadata';
import { runCommand, say } from './commands/command';
import { entities } from './composition';
import { readConfig } from './config';
import { masterKey, masterKeyFile } from './keys';
import { currentManager, inTransaction } from './persistence';
import { rewrapKeys, runOf } from './sealing';
import { sealingKey } from './serving';

/** The new key is in its file before anything is wrapped by it, and takes the old one's place afterwards. */
void runCommand(entities, async (dataSource) => {
  const config = readConfig(process.env);
  const [named] = process.argv.slice(2);
  const present = await masterKey(config, dataSource);
  const file = masterKeyFile(config);
  const target = named ? resolve(process.env.INIT_CWD ?? process.cwd(), named) : `${file}.new`;
  const next = sealingKey(target, false);
  const count = await inTransaction(dataSource, () => rewrapKeys(runOf(currentManager()), present, next));
  if (named || config.sealingKey) say(`Set SEALING_KEY_FILE to ${target}, and SEALING_KEY to nothing.`);
  else renameSync(target, file);
  say(`${count} keys are under the new master key. Start the servers again; keep the old one for older backups.`);
});
