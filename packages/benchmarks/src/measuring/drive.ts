import { randomBytes } from 'node:crypto';
import { UNIQUE } from '../workloads/workload';
import { Connection } from './connection';

export interface Drive {
  readonly port: number;
  /** As they go over the wire; each client begins somewhere else among them. */
  readonly requests: readonly string[];
  readonly clients: number;
  readonly milliseconds: number;
}

export interface Driven {
  readonly answered: number;
  readonly failed: number;
  readonly seconds: number;
  /** In milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** Each client asks again as soon as it has its answer, until the time is over. */
export async function drive({ port, requests, clients, milliseconds }: Drive): Promise<Driven> {
  const ready = requests.map((text) => (text.includes(UNIQUE) ? text : Buffer.from(text)));
  const latencies: number[] = [];
  let failed = 0;
  const began = performance.now();
  const client = async (index: number): Promise<void> => {
    const connection = new Connection(port);
    for (let next = Math.floor((index / clients) * ready.length); ; next += 1) {
      const sent = performance.now();
      if (sent - began >= milliseconds) break;
      const request = ready[next % ready.length]!;
      const isGood = await connection.send(typeof request === 'string' ? request.replace(UNIQUE, unique()) : request);
      if (isGood) latencies.push(performance.now() - sent);
      else failed += 1;
      if (failed > 100) break;
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: clients }, (_, index) => client(index)));
  const sorted = Float64Array.from(latencies).sort();
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const seconds = (performance.now() - began) / 1_000;
  return { answered: latencies.length, failed, seconds, p50: at(0.5), p99: at(0.99) };
}

const begun = randomBytes(7).toString('hex');
let count = 0;

/** As long as what it stands in for, so that the length of the request stays right. */
const unique = (): string => `${begun}${String((count += 1)).padStart(UNIQUE.length - begun.length, '0')}`;
