import { StartupError } from '../kernel';
import { type TestDatabase, emptyDatabase } from '../testing/database';
import { connect, createDataSource } from '.';
import { assertUsable } from './connect';

let database: TestDatabase;
beforeAll(async () => void (database = await emptyDatabase()));
afterAll(() => database.drop());

function changed(change: (url: URL) => void): string {
  const url = new URL(database.url);
  change(url);
  return url.href;
}

const attempt = (url: string): Promise<unknown> => connect(createDataSource({ url, entities: [] }));

describe('connecting', () => {
  it('says what to do when nobody answers', async () => {
    await expect(attempt('postgres://a:hidden@127.0.0.1:1/c')).rejects.toThrow(
      'The database at 127.0.0.1:1/c cannot be reached (ECONNREFUSED): start it, or correct DATABASE_URL.',
    );
  });

  it('says so when the name or the password is wrong, without repeating the password', async () => {
    const stranger = changed((url) => Object.assign(url, { username: 'stranger', password: 'hidden' }));
    const refusal = await attempt(stranger).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(StartupError);
    expect((refusal as Error).message).toContain('refuses the name or the password in DATABASE_URL');
    expect((refusal as Error).message).not.toContain('hidden');
  });

  it('says so when there is no such database', async () => {
    await expect(attempt(changed((url) => (url.pathname = '/nowhere')))).rejects.toThrow(
      'has no database of that name: create it, or correct DATABASE_URL.',
    );
  });

  it('refuses a server older than 15, and one that does not keep text as UTF-8', () => {
    expect(() => assertUsable(140_011, 'UTF8')).toThrow(
      new StartupError(
        'The database server is PostgreSQL 14 and 15 or newer is needed: upgrade it, or point DATABASE_URL at a newer one.',
      ),
    );
    expect(() => assertUsable(150_000, 'UTF8')).not.toThrow();
    expect(() => assertUsable(180_004, 'SQL_ASCII')).toThrow('The database keeps text as SQL_ASCII and UTF8 is needed');
  });
});
