import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from './config';
import { SealedSecrets } from './features/accounts';
import { sealed } from './composition';
import { newId } from './kernel';
import { masterKey, rootOfSecondFactors } from './keys';
import { type TestApp, testApp } from './testing/test-app';

let app: TestApp;
let folder: string;
beforeEach(async () => {
  app = await testApp();
  folder = mkdtempSync(join(tmpdir(), 'utetezi-keys-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await app.stop();
});

const config = (more: Record<string, string> = {}) => readConfig({ DATA_DIR: folder, ...more });

describe('the sealing key', () => {
  it('is made for a database without keys, and is the same at the next start', async () => {
    await app.dataSource.query('delete from data_key');
    const key = await masterKey(config(), app.dataSource);
    expect(await masterKey(config(), app.dataSource)).toEqual(key);
    expect(readFileSync(join(folder, 'sealing.key'), 'utf8')).toBe(key.toString('base64url'));
  });

  it('that is lost is not made anew while something may be sealed with it', async () => {
    await expect(masterKey(config(), app.dataSource)).rejects.toThrow(/sealing\.key is missing: put it back/);
    expect(existsSync(join(folder, 'sealing.key'))).toBe(false);
  });

  it('that is another one is refused, from a file and from the environment', async () => {
    const other = randomBytes(32).toString('base64url');
    const file = join(folder, 'elsewhere.key');
    writeFileSync(file, other);
    for (const given of [{ SEALING_KEY: other }, { SEALING_KEY_FILE: file }] as Record<string, string>[]) {
      const key = await masterKey(config(given), app.dataSource);
      expect(key.toString('base64url')).toBe(other);
      await expect(sealed(app.dataSource, key)).rejects.toThrow('The sealing key is not the one of this database');
    }
    const right = app.installation.masterKey.toString('base64url');
    await expect(
      sealed(app.dataSource, await masterKey(config({ SEALING_KEY: right }), app.dataSource)),
    ).resolves.toBeDefined();
  });

  it('that is no key at all is named, and not repeated', () => {
    expect(() => config({ SEALING_KEY: 'short' })).toThrow('SEALING_KEY is 32 random bytes in base64url');
  });
});

describe('the key of second factors', () => {
  const setUp = async (key: Buffer): Promise<void> => {
    const id = newId();
    await app.dataSource.query(
      `insert into account (id, email, name, roles) values ($1, $2, 'Somebody', '{ADVOCACY_OFFICER}')`,
      [id, `${id}@example.org`],
    );
    await app.dataSource.query(`insert into second_factor (account_id, secret) values ($1, $2)`, [
      id,
      new SealedSecrets(key).seal(randomBytes(20), id),
    ]);
  };

  it('that is lost is not made anew while authenticator apps are set up', async () => {
    await setUp(randomBytes(32));
    await expect(rootOfSecondFactors(config(), app.dataSource)).rejects.toThrow(/second-factor\.key is missing/);
    expect(existsSync(join(folder, 'second-factor.key'))).toBe(false);
  });

  it('that is another one is refused', async () => {
    const key = await rootOfSecondFactors(config(), app.dataSource);
    await setUp(key);
    expect(await rootOfSecondFactors(config(), app.dataSource)).toEqual(key);
    writeFileSync(join(folder, 'second-factor.key'), randomBytes(32).toString('base64url'));
    await expect(rootOfSecondFactors(config(), app.dataSource)).rejects.toThrow('not the one of this database');
  });
});
