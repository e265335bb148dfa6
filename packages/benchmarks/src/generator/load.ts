import type { Client } from 'pg';
import { insertOfficer, insertPartners, officerId } from './accounts';
import { byHand, nothingByHand } from './by-hand';
import { copyInto } from './copy';
import { fill } from './fill';
import { fold } from './fold';
import { type ReferenceIds, lastEngaged, tables } from './rows';
import { shareWithPartners } from './shares';
import type { World } from './world';

export interface LoadOptions {
  /** Leaves everything to the product's triggers, one row after the other: what the quick way is compared with. */
  readonly byTriggers?: boolean;
  readonly say?: (line: string) => void;
}

/** Fills a migrated, empty database with a whole generated world, through `COPY`. */
export async function load(
  client: Client,
  world: World,
  { byTriggers, say = () => undefined }: LoadOptions = {},
): Promise<void> {
  const ids = await referenceIds(client);
  await insertOfficer(client);
  const hand = byTriggers ? nothingByHand : await byHand(client);
  if (hand.unknown.length > 0)
    say(`The product does this itself, row by row, since it was changed: ${hand.unknown.join(', ')}.`);
  for (const table of tables(world, ids, officerId, byTriggers ? null : lastEngaged(world))) {
    say(`${table.name}…`);
    await copyInto(client, table);
  }
  say('Indexes…');
  await hand.index();
  await client.query('vacuum (analyze)');
  say('What follows from them…');
  await fill(client, hand);
  await shareWithPartners(client, world, hand);
  await hand.finish();
  await fold(client);
  await client.query('vacuum (analyze)');
  await insertPartners(client, world);
}

async function referenceIds(client: Client): Promise<ReferenceIds> {
  const counties = await client.query<{ id: string; code: number }>('select id, code from county');
  const terms = await client.query<{ id: string; key: string }>(
    `select id, vocabulary || ':' || code as key from term`,
  );
  const byCode = new Map(counties.rows.map(({ id, code }) => [code, id]));
  const byKey = new Map(terms.rows.map(({ id, key }) => [key, id]));
  const known = (id: string | undefined, what: string): string => {
    if (!id) throw new Error(`The product has no ${what} any more: choose another in the generator.`);
    return id;
  };
  return {
    county: (code) => known(byCode.get(code), `county ${code}`),
    term: (vocabulary, code) => known(byKey.get(`${vocabulary}:${code}`), `${vocabulary} ${code}`),
  };
}
