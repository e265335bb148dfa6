import { relative } from 'node:path';
import { openDatabase, opened } from './database';
import { assertEqual } from './gate';
import { scaleOf } from './generator/scale';
import { World } from './generator/world';
import { machineOf, postmasterOf } from './machine';
import { LoadGenerator } from './measuring/load-generator';
import { eachOperation } from './measuring/each-operation';
import { measure } from './measuring/measure';
import { type Options, readOptions, usage } from './options';
import { type Result, tablesOf, write } from './report';
import { startFloor } from './systems/floor';
import { startPeer } from './systems/peer';
import { projectFolder } from './systems/process';
import { startProduct } from './systems/product';
import type { System } from './systems/system';
import { atTheScreen } from './screen/screen';
import { SUBJECT, workloads } from './workloads';
import { removeWritten } from './written';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Whatever is begun is ended in the other order, however it goes. */
class Ends {
  private readonly ends: (() => unknown)[] = [];

  add<Item extends { stop(): unknown }>(item: Item): Item {
    this.ends.unshift(() => item.stop());
    return item;
  }

  async all(): Promise<void> {
    for (const end of this.ends) await end();
  }
}

async function bench(options: Options): Promise<void> {
  const ends = new Ends();
  try {
    const scale = scaleOf(options.people, options.engagementsPerPerson);
    const world = new World(scale);
    const database = ends.add(await openDatabase({ scale, url: options.databaseUrl, fresh: options.fresh, say }));
    const client = await opened(database.url);
    ends.add({ stop: () => client.end() });
    await removeWritten(client, SUBJECT);
    const machine = await machineOf(client);
    const product = ends.add(await startProduct(database.url, database.dataDir));
    const systems: System[] = [product];
    systems.push(ends.add(await startFloor(database.url)));
    if (options.peer) systems.push(ends.add(await startPeer(database.url, client, say)));
    const chosen = workloads(options.only);

    let compared = 0;
    for (const workload of chosen)
      compared += await assertEqual(systems, workload, world, options.smoke ? 5 : 30, client);
    say(`${compared} answers compared, all of them equal.`);

    const generator = ends.add(new LoadGenerator());
    const { clients, rounds, seconds } = options;
    const postmaster = await postmasterOf(client, database.url);
    const measured = await measure(
      { systems, workloads: chosen, world, clients, rounds, seconds, postmaster, say },
      generator,
    );
    await removeWritten(client, SUBJECT);
    const operations = await eachOperation(product, client);
    const screen = options.screen ? await atTheScreen(product.port, await product.token()) : null;
    const { rows } = await client.query<{ count: string }>('select count(*) from participation');
    const participations = Number(rows[0]?.count);
    const result: Result = {
      machine,
      scale: { ...scale, participations },
      run: { rounds, seconds, compared },
      measured,
      operations,
      screen,
    };
    const page = tablesOf(result, chosen);
    say(`\n${page}`);
    if (options.only.length === 0 && !options.smoke)
      say(`Written to ${relative(projectFolder, await write(result, page))}`);
  } finally {
    await ends.all();
  }
}

// Ended by an exit, so that what was begun is told to end as well.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

async function run(): Promise<void> {
  const given = process.argv.slice(2);
  if (given.includes('--help')) return say(usage);
  await bench(readOptions(given));
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
