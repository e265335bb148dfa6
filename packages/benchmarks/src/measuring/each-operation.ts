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
import { aboutRecords, fullest } from './about-records';
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
    const variables = aboutRecords(name, variablesFor(schema, parse(body)), body, records);
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
