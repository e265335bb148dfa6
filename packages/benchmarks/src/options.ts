import { parseArgs } from 'node:util';

export interface Options {
  readonly people: number;
  readonly engagementsPerPerson: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly clients: readonly number[];
  /** Keys of workloads; all when empty. */
  readonly only: readonly string[];
  readonly databaseUrl?: string;
  readonly fresh: boolean;
  readonly peer: boolean;
  /** Measures the page in a browser, too. */
  readonly screen: boolean;
  /** A few hundred people and a fraction of a second each: shows that everything works, and measures nothing. */
  readonly smoke: boolean;
}

export const usage = `npm run bench -- [options]
  --people NUMBER         how large the generated database is: 10000 unless told
  --engagements NUMBER    engagements for each person: 10 unless told
  --rounds NUMBER         rounds through all systems, whose medians are told: 3 unless told
  --seconds NUMBER        for each system, workload and number of clients in a round: 3 unless told
  --clients 1,16,64       how many ask at the same time
  --only W1,W3            these workloads only; the figures are printed and not written down
  --database-url URL      a PostgreSQL database of yours, empty or of an earlier run, in place of the bundled one
  --fresh                 makes the database anew
  --no-peer               leaves PostGraphile out
  --no-screen             leaves the browser out
  --smoke                 a small, short run that shows that everything works`;

/** @throws Error with a sentence when something is not understood. */
export function readOptions(given: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...given],
    options: {
      people: { type: 'string' },
      engagements: { type: 'string', default: '10' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      clients: { type: 'string' },
      only: { type: 'string', default: '' },
      'database-url': { type: 'string' },
      fresh: { type: 'boolean', default: false },
      'no-peer': { type: 'boolean', default: false },
      'no-screen': { type: 'boolean', default: false },
      smoke: { type: 'boolean', default: false },
    },
  });
  const { smoke } = values;
  return {
    people: positive('--people', values.people ?? (smoke ? '200' : '10000')),
    engagementsPerPerson: positive('--engagements', values.engagements),
    rounds: positive('--rounds', values.rounds ?? (smoke ? '1' : '3')),
    seconds: positive('--seconds', values.seconds ?? (smoke ? '0.2' : '3')),
    clients: listed(values.clients ?? (smoke ? '1,4' : '1,16,64')).map((each) => positive('--clients', each)),
    only: listed(values.only),
    databaseUrl: values['database-url'],
    fresh: values.fresh,
    peer: !values['no-peer'],
    screen: !values['no-screen'],
    smoke,
  };
}

const listed = (text: string): string[] => text.split(',').filter(Boolean);

function positive(name: string, text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new Error(`${name} is a number above nothing, and not ${text}.`);
  return number;
}
