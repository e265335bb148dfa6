import type { System } from '../systems/system';
import type { World } from '../generator/world';
import type { Workload } from '../workloads/workload';
import { wire } from './connection';
import type { LoadGenerator } from './load-generator';
import { median } from './median';
import { cpuOf, cpuOfFamily, memoryOf } from './processes';

const DIFFERENT_REQUESTS = 300;

/** What one system did with one workload and one number of clients; of several rounds, the medians. */
export interface Figures {
  readonly requestsPerSecond: number | null;
  /** In milliseconds. */
  readonly p50: number | null;
  readonly p99: number | null;
  /** Milliseconds of processor time of the system's process for each request. */
  readonly cpu: number | null;
  /** The same of PostgreSQL. */
  readonly databaseCpu: number | null;
  /** Of the process, in megabytes, at the end of a round. */
  readonly memory: number | null;
}

export interface Measured extends Figures {
  /** Requests of all rounds that were refused or not answered in time; they count nowhere else. */
  readonly failed: number;
  readonly workload: string;
  readonly system: System['name'];
  readonly clients: number;
}

interface Round extends Figures {
  readonly failed: number;
}

export interface Plan {
  readonly systems: readonly System[];
  readonly workloads: readonly Workload[];
  readonly world: World;
  readonly clients: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
  /** The process whose children are PostgreSQL's; null where it runs elsewhere. */
  readonly postmaster: number | null;
  readonly say: (line: string) => void;
}

/**
 * Round after round through all systems, so that whatever else the machine does meets all of them alike; everything is
 * warmed up before, and each workload once more for each system before its first round.
 */
export async function measure(plan: Plan, generator: LoadGenerator): Promise<Measured[]> {
  const measured: Measured[] = [];
  // A server that has just started is slower for some seconds, whatever it is asked.
  for (const workload of plan.workloads)
    for (const system of plan.systems) await once(plan, generator, system, workload, plan.clients.at(-1)!);
  for (const workload of plan.workloads) {
    for (const clients of plan.clients) {
      const rounds = new Map<System, Round[]>(plan.systems.map((system) => [system, []]));
      for (let round = clients === plan.clients[0] ? -1 : 0; round < plan.rounds; round += 1)
        for (const system of plan.systems) {
          const figures = await once(plan, generator, system, workload, clients);
          if (figures && round >= 0) rounds.get(system)?.push(figures);
        }
      for (const [system, figures] of rounds)
        if (figures.length > 0)
          measured.push({
            workload: workload.key,
            system: system.name,
            clients,
            ...medians(figures),
            failed: figures.reduce((sum, { failed }) => sum + failed, 0),
          });
      plan.say(lineOf(measured.filter((each) => each.workload === workload.key && each.clients === clients)));
    }
  }
  return measured;
}

async function once(
  { world, seconds, postmaster }: Plan,
  generator: LoadGenerator,
  system: System,
  workload: Workload,
  clients: number,
): Promise<Round | null> {
  const parameters = workload.parameters(world, DIFFERENT_REQUESTS);
  const asks = [];
  for (const each of parameters) asks.push(await system.ask(workload, each));
  const requests = asks.flatMap((ask) => (ask ? [wire(ask)] : []));
  if (requests.length === 0) return null;
  const spent = (): (number | null)[] => [cpuOf(system.pid), postmaster && cpuOfFamily(postmaster)];
  const before = spent();
  const driven = await generator.drive({ port: system.port, requests, clients, milliseconds: seconds * 1_000 });
  const [cpu, databaseCpu] = spent().map((after, index) => {
    const began = before[index];
    return after == null || began == null || !driven.answered ? null : (after - began) / driven.answered;
  });
  return {
    requestsPerSecond: driven.answered / driven.seconds,
    p50: driven.p50,
    p99: driven.p99,
    cpu: cpu ?? null,
    databaseCpu: databaseCpu ?? null,
    memory: memoryOf(system.pid),
    failed: driven.failed,
  };
}

function medians(rounds: readonly Figures[]): Figures {
  const of = (key: keyof Figures): number | null => median(rounds.map((figures) => figures[key]));
  return {
    requestsPerSecond: of('requestsPerSecond'),
    p50: of('p50'),
    p99: of('p99'),
    cpu: of('cpu'),
    databaseCpu: of('databaseCpu'),
    memory: of('memory'),
  };
}

const lineOf = (row: readonly Measured[]): string =>
  `${row[0]?.workload} ${row[0]?.clients}: ${row
    .map(
      ({ system, requestsPerSecond, p99 }) => `${system} ${requestsPerSecond?.toFixed(0)}/s p99 ${p99?.toFixed(1)} ms`,
    )
    .join(' · ')}`;
