import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { anybody, halfTypedNames, placesAmongPeople } from './draws';
import { people } from './w1-people';
import { type Operation, type Workload, opaque } from './workload';

const manifest = resolve(__dirname, '..', '..', '..', 'client', 'dist', 'operations.json');

interface ClientOperation {
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

/** What our own client asks, as it was built; nothing where it was not. */
export function operationsOfClient(): ClientOperation[] {
  if (!existsSync(manifest)) return [];
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { operations: ClientOperation[] }).operations;
}

/** One of them, whole. */
function ofClient(name: string, variables: Operation['variables']): Operation | null {
  const found = operationsOfClient().find((each) => each.name === name);
  return found ? { query: found.body, variables } : null;
}

const row = (
  key: string,
  title: string,
  viewer: Workload['viewer'],
  parameters: Workload['parameters'],
  product: Operation | null,
): Workload[] => (product ? [{ key, title, viewer, parameters, product }] : []);

const named = [{ sortName: 'ASC' }];

/** What only the product has: its own client's pages, and what a partner sees. Nothing to compare it with. */
export const ofTheProduct = (): Workload[] => [
  ...row('P1', 'W1 as a partner, who sees what was shared', 'partner', placesAmongPeople, people.product),
  ...row(
    'C1',
    'the client’s list of people, from anywhere in it, with its total count',
    'officer',
    placesAmongPeople,
    ofClient('People', ({ sortName, id }, cursorAt) => ({
      first: 60,
      orderBy: named,
      after: cursorAt('people', [String(sortName), String(id)]),
    })),
  ),
  ...row(
    'C2',
    'the client’s page of a person: hats, ties, timeline, commitments, tasks',
    'officer',
    anybody,
    ofClient('PersonPage', ({ id }) => ({ id: opaque('per', id) })),
  ),
  ...row(
    'C3',
    'the client’s list of engagements, first page, with its total count',
    'officer',
    anybody,
    ofClient('Engagements', () => ({ first: 60, orderBy: [{ startsAt: 'DESC' }] })),
  ),
  ...row(
    'C4',
    'the client’s search as you type',
    'officer',
    halfTypedNames,
    ofClient('Search', ({ term }) => ({ term })),
  ),
];
