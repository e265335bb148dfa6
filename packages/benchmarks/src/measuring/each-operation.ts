import type { Client } from 'pg';
import { buildSchema, parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { variablesFor } from '../../../server/src/testing/variables-for';
import { projectFolder } from '../systems/process';
import type { Product } from '../systems/product';
import { post } from '../systems/session';
import { fetched } from '../systems/system';
import { operationsOfClient } from '../workloads/of-the-client';
import { opaque } from '../workloads/workload';
import { median } from './median';

/** How long one question of our client takes the officer when nobody else asks. */
export interface OperationTime {
  readonly name: string;
  readonly milliseconds: number;
}

const TIMES = 3;

/**
 * Each question of our client, once to warm up and three times for the median, about the records with the most in them.
 * What is refused is left out: the officer may not ask it, or it is about something that the generated world has none of.
 *
 * @returns the slowest first.
 */
export async function eachOperation(product: Product, client: Client): Promise<OperationTime[]> {
  const schema = buildSchema(readFileSync(join(projectFolder, 'packages', 'server', 'schema.graphql'), 'utf8'));
  const records = await fullest(client);
  const times: OperationTime[] = [];
  for (const { name, body } of operationsOfClient().filter(({ type }) => type === 'query')) {
    const variables = aboutRecords(variablesFor(schema, parse(body)), body, records);
    const ask = async (): Promise<number> => {
      const began = performance.now();
      await fetched(product.port, post(body, variables, await product.token()));
      return performance.now() - began;
    };
    const isAnswered = await ask().then(
      () => true,
      () => false,
    );
    if (!isAnswered) continue;
    const taken: number[] = [];
    for (let time = 0; time < TIMES; time += 1) taken.push(await ask());
    times.push({ name, milliseconds: median(taken)! });
  }
  return times.sort((one, other) => other.milliseconds - one.milliseconds);
}

type Records = Readonly<Record<'person' | 'organisation' | 'engagement', string>>;

export async function fullest(client: Client): Promise<Records> {
  const most = async (prefix: string, table: string, column: string): Promise<string> => {
    const { rows } = await client.query<{ id: string }>(
      `select ${column} as id from ${table} where ${column} is not null group by 1 order by count(*) desc, 1 limit 1`,
    );
    return opaque(prefix, rows[0]?.id);
  };
  return {
    person: await most('per', 'participation', 'person_id'),
    organisation: await most('org', 'engagement_organisation', 'organisation_id'),
    engagement: await most('eng', 'participation', 'engagement_id'),
  };
}

/** Which record an `id` names is told by the field that it is given to. */
export function aboutRecords(variables: Record<string, unknown>, body: string, records: Records): Record<string, unknown> {
  const named = Object.fromEntries(
    [...body.matchAll(/\b(person|organisation|engagement)\(id: \$(\w+)/g)].map(([, kind, variable]) => [
      variable!,
      records[kind as keyof Records],
    ]),
  );
  const filled = Object.fromEntries(Object.keys(variables).map((name) => [name, named[name] ?? variables[name]]));
  return { ...filled, ...('first' in variables && { first: 60 }) };
}
