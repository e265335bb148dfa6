import { uuidFromOpaque } from '../../kernel';
import {
  app,
  engagement,
  merge,
  mergeOrganisations,
  openMergeWorld,
  organisation,
  person,
} from './testing/merge-world';

beforeAll(openMergeWorld);
afterAll(() => app.stop());

/** How many sessions of this database wait for a lock. */
async function waiting(): Promise<number> {
  const [row] = (await app.dataSource.query(
    `select count(distinct pid)::int as count from pg_locks where not granted
       and pid in (select pid from pg_stat_activity where datname = current_database())`,
  )) as { count: number }[];
  return row!.count;
}

async function untilWaiting(count: number): Promise<void> {
  while ((await waiting()) < count) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Holds rows in another session, starts the acts one after the other, each once the one before it waits, and lets go. */
async function heldUp<Done>(lock: string, values: unknown[], acts: (() => Promise<Done>)[]): Promise<Done[]> {
  const other = app.dataSource.createQueryRunner();
  try {
    await other.startTransaction();
    expect((await other.query(`${lock} for update`, values)).length).toBeGreaterThan(0);
    const started: Promise<Done>[] = [];
    for (const [index, start] of acts.entries()) {
      started.push(start());
      await untilWaiting(index + 1);
    }
    await other.rollbackTransaction();
    return await Promise.all(started);
  } finally {
    await other.release();
  }
}

const uuid = (id: string): string => uuidFromOpaque(id.slice(0, 3), id)!;
const onTag = (table: 'person' | 'organisation'): string => `select from ${table}_tag where ${table}_id = $1`;

describe('an engagement that is saved during a merge', () => {
  it('is refused with the record that is absorbed, where the merge came first', async () => {
    const [kept, absorbed] = [await person({ name: 'Kept One' }), await person({ name: 'Lost One', tags: ['held'] })];
    const [merged, saved] = await heldUp(
      onTag('person'),
      [uuid(absorbed)],
      [() => merge(kept, absorbed), () => engagement({ participants: [{ personId: absorbed }] })],
    );
    expect(merged.userErrors).toEqual([]);
    expect(saved).toMatchObject({
      engagement: null,
      userErrors: [{ code: 'NOT_FOUND', path: ['input', 'participants', '0', 'personId'] }],
    });
    expect(await app.rows('participation', `person_id = '${uuid(absorbed)}'`)).toEqual([]);
  });

  it('moves to the record that is kept, where it came first', async () => {
    const [kept, absorbed] = [await person({ name: 'Kept Two' }), await person({ name: 'Lost Two' })];
    const [saved, merged] = await heldUp(
      `select from term where code = 'lobby_meeting'`,
      [],
      [() => engagement({ participants: [{ personId: absorbed }] }), () => merge(kept, absorbed)],
    );
    expect(saved.userErrors).toEqual([]);
    expect(merged.userErrors).toEqual([]);
    expect(await app.rows('participation', `person_id = '${uuid(kept)}'`)).toHaveLength(1);
    expect(await app.rows('participation', `person_id = '${uuid(absorbed)}'`)).toEqual([]);
  });

  it('follows to the organisation that is kept, where nobody named the one that is absorbed', async () => {
    const [kept, absorbed] = [
      await organisation({ name: 'Kept House' }),
      await organisation({ name: 'Lost House', tags: ['held'] }),
    ];
    const member = await person({ name: 'Her Member', memberships: [{ organisationId: absorbed, startedOn: '2020' }] });
    const [merged, saved] = await heldUp(
      onTag('organisation'),
      [uuid(absorbed)],
      [() => mergeOrganisations(kept, absorbed), () => engagement({ participants: [{ personId: member }] })],
    );
    expect([merged.userErrors, saved.userErrors]).toEqual([[], []]);
    expect(await app.rows('participation', `person_id = '${uuid(member)}'`)).toMatchObject([
      { on_behalf_of_id: uuid(kept) },
    ]);
  });

  it('waits for merges of all its participants in one order, whatever order they are named in', async () => {
    const people = [];
    for (const name of ['A', 'B', 'C', 'D']) people.push(await person({ name: `${name} Ordered`, tags: ['held'] }));
    const [a, b, c, d] = people as [string, string, string, string];
    const done = await heldUp(
      `select from person_tag where person_id = any($1)`,
      [[b, d].map(uuid)],
      [
        () => merge(a, b),
        () => merge(c, d),
        () => engagement({ participants: [{ personId: c }, { personId: a }] }),
        () => engagement({ participants: [{ personId: a }, { personId: c }] }),
      ],
    );
    expect(done.flatMap(({ userErrors }) => userErrors)).toEqual([]);
  });
});
