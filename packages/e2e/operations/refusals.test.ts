import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { type TestDatabase, emptyDatabase, freshDatabase } from '../../server/src/testing/database';
import { type Program } from '../src';
import { Place, expectRefusal } from './place';

let place: Place;
beforeEach(async () => void (place = await Place.make()));
afterEach(() => place.leave());

describe('a start that cannot be', () => {
  it('says that the Node is too old, before anything else is looked at', () => {
    const script = resolve(__dirname, '..', '..', 'server', 'bin', 'node-version.mjs');
    const ask = (version: string): string =>
      execFileSync(
        process.execPath,
        [
          '--input-type=module',
          '-e',
          `import { nodeFault } from ${JSON.stringify(script)}; console.log(nodeFault('${version}'))`,
        ],
        { encoding: 'utf8' },
      ).trim();
    expect(ask('18.20.4')).toBe(
      'Node 20.19.0 or newer is needed and this is 18.20.4: install a newer one from https://nodejs.org and start again.',
    );
    expect(ask('20.18.3')).toContain('Node 20.19.0 or newer is needed and this is 20.18.3');
    expect([ask('20.19.0'), ask('22.0.0'), ask('24.21.0')]).toEqual(['null', 'null', 'null']);
  });

  it('says that the port is taken, and touches nothing', async () => {
    const other: Server = createServer().listen(place.port, '127.0.0.1');
    try {
      await expectRefusal(
        place.start(),
        new RegExp(
          `^Port ${place.port} is taken by another program: stop that program, or set PORT to another number.$`,
        ),
      );
      expect(place.isUntouched).toBe(true);
    } finally {
      other.close();
    }
  });

  it('says which variables are wrong', async () => {
    await expectRefusal(place.start({ DEMO_DATA: 'maybe' }), /^DEMO_DATA is yes or no: correct it and start again\.$/);
    expect(place.isUntouched).toBe(true);
  });

  it('says that the database cannot be reached', async () => {
    await expectRefusal(
      place.start({ DATABASE_URL: 'postgres://somebody:hidden@127.0.0.1:1/crm' }),
      /^The database at 127\.0\.0\.1:1\/crm cannot be reached \(ECONNREFUSED\): start it, or correct DATABASE_URL\.$/,
    );
  });

  it('says that another release of PostgreSQL made the data folder, and leaves it as it is', async () => {
    const folder = join(place.dataDir, 'postgres');
    mkdirSync(folder);
    writeFileSync(join(folder, 'PG_VERSION'), '17\n');
    await expectRefusal(
      place.start(),
      /^The database in .* was made by PostgreSQL 17 and this release brings PostgreSQL 18: .*set DATA_DIR to a new folder\.$/,
    );
    expect(readdirSync(folder)).toEqual(['PG_VERSION']);
    expect(readFileSync(join(folder, 'PG_VERSION'), 'utf8')).toBe('17\n');
  });

  it('says that the data folder holds something else, and leaves it as it is', async () => {
    const folder = join(place.dataDir, 'postgres');
    mkdirSync(folder);
    writeFileSync(join(folder, 'thesis.txt'), 'years of work');
    await expectRefusal(place.start(), /holds files but no complete database of ours/);
    expect(readFileSync(join(folder, 'thesis.txt'), 'utf8')).toBe('years of work');
  });

  it('says that the data folder is none', async () => {
    const file = join(place.dataDir, 'file');
    writeFileSync(file, '');
    await expectRefusal(
      place.start({ DATA_DIR: file }),
      /is not a folder: move it away, or set DATA_DIR to another folder\.$/,
    );
    await expectRefusal(place.start({ DATA_DIR: join(file, 'below') }), /is not a folder: move it away/);
  });

  it('says that it may not use the data folder', async () => {
    const closed = join(place.dataDir, 'closed');
    mkdirSync(closed, { mode: 0o500 });
    // Root may write anywhere, save where nobody may: in what the system shows of itself.
    const isRoot = process.getuid?.() === 0;
    const program = place.start({ DATA_DIR: isRoot ? '/proc/utetezi' : join(closed, 'data') });
    await expectRefusal(program, /^(No permission to use the folder|The folder) .*DATA_DIR to a folder of your own\.$/);
    chmodSync(closed, 0o700);
  });

  it('says that another server has the data folder open, and leaves that one at its work', async () => {
    await place.startUntilReady();
    const elsewhere = await Place.make();
    await expectRefusal(
      elsewhere.start({ DATA_DIR: place.dataDir }),
      /^The data folder .* is in use by another Utetezi that is still running: stop that one first, or set DATA_DIR to another folder\.$/,
    );
    await elsewhere.leave();
    expect((await fetch(`${place.url}/health/ready`)).status).toBe(200);
  });
});

describe('a database that does not fit', () => {
  let database: TestDatabase;
  afterEach(() => database.drop());

  async function change(statement: string): Promise<void> {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query(statement);
    await client.end();
  }

  const start = (variables: Record<string, string> = {}): Program =>
    place.start({ DATABASE_URL: database.url, ...variables });

  it('is refused when it is half-migrated', async () => {
    database = await freshDatabase();
    await change('delete from schema_migration where position = 2');
    await expectRefusal(
      start(),
      /^The database is half-migrated: the change \w+ is missing although later ones were made; /,
    );
  });

  it('is refused when its list of changes is lost', async () => {
    database = await freshDatabase();
    await change('drop table schema_migration');
    await expectRefusal(
      start(),
      /^The database holds tables of another program \(\w+\), or has lost our list of changes: /,
    );
  });

  it('is refused when a table is gone', async () => {
    database = await freshDatabase();
    await change('drop table account cascade');
    await expectRefusal(
      start(),
      /^The database is not whole: the table account is missing; restore a backup and start again\.$/,
    );
  });

  it('is refused when a newer release has changed it', async () => {
    database = await freshDatabase();
    await change(`insert into schema_migration (position, name, finished_at) values (9999, 'FromTheFuture', now())`);
    await expectRefusal(start(), /^The database belongs to a newer release \(it has the change FromTheFuture\): /);
  });

  it('is refused when it lacks changes and may not be changed', async () => {
    database = await emptyDatabase();
    await expectRefusal(
      start({ MIGRATE: 'no' }),
      /^The database lacks \d+ of \d+ changes \(first: \w+\): start with MIGRATE=yes/,
    );
  });
});
