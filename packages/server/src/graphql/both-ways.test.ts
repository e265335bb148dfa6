import { type Actor, Role } from '../access';
import { loadDemoData } from '../features/demo';
import { Random } from '../features/demo/random';
import { opaqueId } from '../kernel';
import { RandomQueries } from '../testing/random-queries';
import { type TestApp, testApp } from '../testing/test-app';

let app: TestApp;
let ids: string[];
beforeAll(async () => {
  app = await testApp();
  await loadDemoData(app.dataSource, app.time.now);
  const kinds = { person: 'per', organisation: 'org', engagement: 'eng', post: 'pst', agreement: 'agr', task: 'tsk' };
  ids = [];
  for (const [table, prefix] of Object.entries(kinds))
    for (const { id } of await app.dataSource.query(`select id from ${table} order by id limit 5`))
      ids.push(opaqueId(prefix, String(id)));
});
afterAll(() => app.stop());

const houseOf = async (email: string): Promise<string> => {
  const [{ id }] = await app.dataSource.query(`select organisation_id as id from account where email = $1`, [email]);
  return String(id);
};

describe('what is passed through equals what is walked, byte for byte', () => {
  const viewers: readonly (readonly [string, number, () => Promise<Actor>])[] = [
    ['staff of every role', 1, () => app.actor(...Object.values(Role).filter((role) => !role.startsWith('PARTNER')))],
    ['an advocacy officer', 2, () => app.actor(Role.ADVOCACY_OFFICER)],
    ['a partner', 3, async () => app.partner(await houseOf('partner@utetezi.example'))],
  ];

  it.each(viewers)('for generated queries of %s', async (_, seed, viewer) => {
    const actor = await viewer();
    const queries = new RandomQueries(app.schema, new Random(seed), ids);
    const before = { ...app.waysSeen };
    let answered = 0;
    // What a partner asks by chance is mostly refused.
    for (let asked = 0; answered < 100; asked += 1) {
      expect(asked).toBeLessThan(1_000);
      const { query, variables } = queries.next();
      // Every answer is compared where it is asked for; see BothWays.
      const { errors } = await app.ask(actor, query, variables);
      if (!errors) answered += 1;
      for (const { code, message } of errors ?? [])
        expect([code, message]).toEqual([
          expect.stringMatching(/^(FORBIDDEN|BAD_USER_INPUT|OPERATION_TOO_LARGE)$/),
          message,
        ]);
    }
    const passed = app.waysSeen.passed - before.passed;
    expect(passed / answered).toBeGreaterThan(0.7);
  });
});
