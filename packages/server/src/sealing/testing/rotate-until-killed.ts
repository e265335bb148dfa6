import { Client } from 'pg';
import { MasterKey } from '../envelope';
import { Keyring } from '../keyring';
import { type Transact, rotateKeys } from '../rotate';
import type { Run } from '../run';

/** Rotates the keys again and again from when it is told to, for a test to kill it in the midst of that. */
async function rotateUntilKilled(url: string, root: string): Promise<void> {
  const client = new Client({ connectionString: url, options: '-c role=utetezi_application' });
  client.on('error', () => process.exit(1));
  await client.connect();
  const run = (async (text, values) => (await client.query(text, values)).rows) as Run;
  const transact: Transact = async (work) => {
    await client.query('begin');
    try {
      const done = await work(run);
      await client.query('commit');
      return done;
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
  };
  const keyring = await Keyring.load(new MasterKey(Buffer.from(root, 'base64url')), run);
  process.once('message', () => {
    void (async () => {
      for (;;) await rotateKeys(keyring, transact);
    })();
  });
  process.send?.('ready');
}

void rotateUntilKilled(process.env.SEALING_TEST_URL ?? '', process.env.SEALING_TEST_KEY ?? '');
