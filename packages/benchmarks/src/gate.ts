import { isDeepStrictEqual } from 'node:util';
import type { Client } from 'pg';
import type { World } from './generator/world';
import { writtenBy } from './written';
import { type System, fetched, uniqueKey } from './systems/system';
import { type Answer, UNIQUE, type Parameters, type Workload } from './workloads/workload';

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/;

/** The same instant is the same, however it is written; so is a record, in whatever order its fields come. */
function plain(value: Answer): Answer {
  if (typeof value === 'string') return instant.test(value) ? new Date(value).toISOString() : value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.keys(value).map((key) => [key, plain(value[key])]));
}

/**
 * What a system answers, in the one form in which answers are compared; null where it has no such workload. Of a write,
 * what it has left in the tables is part of it.
 */
export async function answerOf(
  system: System,
  workload: Workload,
  parameters: Parameters,
  client: Client,
): Promise<unknown> {
  const ask = await system.ask(workload, parameters);
  if (!ask) return null;
  const data = await fetched(system.port, { ...ask, body: ask.body.replace(UNIQUE, uniqueKey()) });
  const answer = plain(system.answer(workload, data));
  const comparable = workload.comparable ? workload.comparable(answer) : answer;
  return workload.writes
    ? { comparable, written: await writtenBy(client, answer.recordEngagement.engagement.id) }
    : comparable;
}

/**
 * Asks every system the same and insists on the same answers, as many times as there are parameters.
 *
 * What only one system has is asked all the same, so that nothing that fails is ever timed.
 *
 * @returns how many answers were compared with the floor's.
 * @throws Error that shows the first two that differ, or what was answered instead of an answer.
 */
export async function assertEqual(
  systems: readonly System[],
  workload: Workload,
  world: World,
  count: number,
  client: Client,
): Promise<number> {
  const floor = systems.find(({ name }) => name === 'floor');
  let compared = 0;
  for (const parameters of workload.parameters(world, count)) {
    const expected = floor && (await answerOf(floor, workload, parameters, client));
    for (const system of systems.filter((each) => each !== floor)) {
      const found = await answerOf(system, workload, parameters, client);
      if (found === null || !expected) continue;
      if (!isDeepStrictEqual(found, expected))
        throw new Error(difference(system, workload, parameters, found, expected));
      compared += 1;
    }
  }
  return compared;
}

function difference(
  system: System,
  { key }: Workload,
  parameters: Parameters,
  found: unknown,
  expected: unknown,
): string {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
  let place = 0;
  while (place < one.length && one[place] === other[place]) place += 1;
  const near = (text: string): string => `…${text.slice(Math.max(0, place - 120), place + 120)}…`;
  return `${key}: ${system.name} answers other than the floor for ${JSON.stringify(parameters)}.\n${system.name}: ${near(one)}\nfloor: ${near(other)}`;
}
