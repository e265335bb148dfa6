import 'reflect-metadata';
import { runCommand, say } from './commands/command';
import { entities, sealed } from './composition';
import { readConfig } from './config';
import { masterKey } from './keys';
import { currentManager, inTransaction } from './persistence';
import { Keyring, MasterKey, type Transact, rotateKeys, runOf, stillPlain } from './sealing';

void runCommand(entities, async (dataSource) => {
  const root = await masterKey(readConfig(process.env), dataSource);
  const sealing = await sealed(dataSource, root);
  let left = 0;
  for (let some = 1; some > 0; left += some) some = await inTransaction(dataSource, () => sealing.settleLeft());
  if (left > 0) say(`Looked at ${left} rows that were waiting to be sealed or opened.`);
  const keyring = await Keyring.load(new MasterKey(root), runOf(dataSource.manager));
  const transact: Transact = (work) => inTransaction(dataSource, () => work(runOf(currentManager())));
  const { rows, retired } = await rotateKeys(keyring, transact, (table, count) => say(`  ${table}: ${count} rows`));
  say(
    `Sealed ${rows} rows with a new key; ${retired.length} older ${retired.length === 1 ? 'one is' : 'ones are'} retired.`,
  );
  if (retired.length === 0) say('Something still carries an older key: run this again.');
  const plain = await transact(stillPlain);
  say(
    plain.length === 0
      ? 'Everything that is to be sealed is.'
      : `Not sealed yet: ${plain.map(({ table, rows: count }) => `${count} of ${table}`).join(', ')}. A running server does it within a minute.`,
  );
});
