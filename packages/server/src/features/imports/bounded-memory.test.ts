import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Role } from '../../access';
import { type TestApp, testApp } from '../../testing/test-app';

/** MB of heap: not much more than the server's own code needs. */
const HEAP = 64;
const ROWS = 8000;
/** In milliseconds; a process that is short of memory first gets slow. */
const PATIENCE = 120_000;

let app: TestApp;
let folder: string;

beforeAll(async () => {
  app = await testApp();
  await app.actor(Role.PROGRAMME_LEAD);
  folder = mkdtempSync(join(tmpdir(), 'utetezi-list-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await app.stop();
});

const text = (n: number, times: number): string => `n${n}`.padEnd(5, 'x').repeat(times);

/** Everybody with a number, an address, a text, an organisation and a tag; every hundredth row repeats another one. */
const list = (): string =>
  [
    'Full name,Phone,E-mail,Organisation,Tags,Summary,Unread',
    ...Array.from({ length: ROWS }, (_, row) => (row % 100 === 99 ? row - 50 : row)).map(
      (n) =>
        `Person Number${n},07${10_000_000 + n},person${n}@example.org,Group ${n % 3000},${n % 2 ? 'odd' : 'even'},${text(n, 80)},${text(n, 300)}`,
    ),
  ].join('\n');

describe('a long list', () => {
  it(
    `of ${ROWS} rows is checked and brought in within ${HEAP} MB of heap`,
    async () => {
      const file = join(folder, 'list.csv');
      writeFileSync(file, list());
      const { url } = app.dataSource.options as { url: string };
      const source = join(__dirname, '..', '..');
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [
          `--max-old-space-size=${HEAP}`,
          ...['--require', join(__dirname, 'testing', 'transpile.cjs'), join(source, 'import.ts'), 'people', file],
        ],
        {
          timeout: PATIENCE,
          env: {
            ...process.env,
            NODE_OPTIONS: '',
            DATABASE_URL: url,
            MIGRATE: 'no',
            SEALING_KEY: app.installation.masterKey.toString('base64url'),
          },
        },
      );
      expect(stdout).toContain('Done: 8000 rows, 7920 new, 0 added to, 80 as they were, 0 left out.');
      expect(await app.rows('person')).toHaveLength(7920);
      expect(await app.rows('organisation', `name like 'Group %'`)).toHaveLength(2970);
      expect(await app.rows('import_memory')).toEqual([]);
    },
    PATIENCE,
  );
});
