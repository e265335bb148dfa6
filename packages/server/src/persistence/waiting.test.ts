import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { type Actor, Role } from '../access';
import { newId } from '../kernel';
import { type TestApp, testApp } from '../testing/test-app';
import { type TestDoor, testDoor } from '../testing/test-door';

let app: TestApp;
let door: TestDoor;
let url: string;
let blocker: Client | undefined;
let officer: Actor;
let partner: Actor;

const body = JSON.stringify({ query: '{ people { totalCount } }' });

beforeAll(async () => {
  app = await testApp({ statementTimeoutMs: 1_500 });
  door = await testDoor(app);
  officer = await app.actor(Role.ADVOCACY_OFFICER);
  const organisation = newId();
  await app.dataSource.query(
    `insert into organisation (id, name, kind_id)
     select $1, 'Haki', id from term where vocabulary = 'ORGANISATION_KIND' limit 1`,
    [organisation],
  );
  partner = await app.partner(organisation);
  url = (app.dataSource.options as { url: string }).url;
  blocker = new Client({ connectionString: url });
  await blocker.connect();
});

afterAll(async () => {
  await blocker?.end();
  await door.stop();
  await app.stop();
});

/** While it works, whoever reads people waits. */
async function whilePeopleAreLocked<Result>(work: () => Promise<Result>): Promise<Result> {
  await blocker?.query('begin; lock table person in access exclusive mode');
  try {
    return await work();
  } finally {
    await blocker?.query('rollback');
  }
}

const waiting = async (): Promise<number> => {
  const [{ count }] = (await app.dataSource.query(
    `select count(*)::int from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )) as [{ count: number }];
  return count;
};

/** A statement that waits longer than this was not ended by its caller. */
async function until(expected: number): Promise<void> {
  for (const begun = Date.now(); (await waiting()) !== expected; await wait(10))
    if (Date.now() - begun > 1_000) throw new Error(`There are ${await waiting()} that wait, not ${expected}.`);
}

describe('a caller who hangs up', () => {
  it.each([
    ['staff', () => officer],
    ['a partner', () => partner],
  ])('ends what the database does for them: %s', async (_, who) => {
    const headers = { 'content-type': 'application/json', ...(await door.as(who())) };
    await whilePeopleAreLocked(async () => {
      const sent = request(`${door.url}/graphql`, { method: 'POST', headers });
      const ended = new Promise((resolve) => sent.once('error', resolve));
      sent.end(body);
      await until(1);
      sent.destroy();
      await ended;
      await until(0);
    });
    // The connection is not lost to others.
    const answers = await Promise.all(Array.from({ length: 12 }, () => door.post(body, headers)));
    expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(200));
    expect(door.logged.filter(({ level }) => level === 50)).toEqual([]);
  });
});

describe('a statement that takes too long', () => {
  it('is ended by the database, and the caller is told to ask for less', async () => {
    const headers = await door.as(officer);
    const told = await whilePeopleAreLocked(async () => (await door.post(body, headers)).json());
    expect(told).toEqual({
      data: null,
      errors: [
        {
          message: 'This took longer than it may. Ask for less at once, or narrow it by a filter.',
          path: ['people'],
          extensions: { code: 'TOOK_TOO_LONG' },
        },
      ],
    });
  });
});
