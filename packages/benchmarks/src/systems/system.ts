import type { Answer, Parameters, Workload } from '../workloads/workload';

/** A request, ready to be sent as often as wanted. */
export interface Ask {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One of those that are compared. */
export interface System {
  readonly name: 'product' | 'floor' | 'PostGraphile';
  readonly port: number;
  readonly pid: number;
  /** Null where it has no such workload. */
  ask(workload: Workload, parameters: Parameters): Promise<Ask | null>;
  /** Its answer's data in the product's form. */
  answer(workload: Workload, data: Answer): unknown;
  stop(): Promise<void>;
}

/** What the product's connections begin with, which decides plans, those of triggers too: the others begin with the same. */
export const SESSION_OPTIONS =
  '-c max_parallel_workers_per_gather=0 -c jit=off -c plan_cache_mode=force_generic_plan -c timezone=UTC';

let asked = 0;
const began = Date.now().toString().padStart(14, '0');

/** A key for a write that no other request of any run has, as long as {@link UNIQUE}. */
export const uniqueKey = (): string => `${began}${String((asked += 1)).padStart(10, '0')}`;

/** @throws Error with what it said, when it is no answer. */
export async function fetched(port: number, { path, headers, body }: Ask): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers: { ...headers }, body });
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as { data?: Answer; errors?: unknown };
  if (!response.ok || errors || !data) throw new Error(`Refused with ${response.status}: ${text.slice(0, 1_000)}`);
  return data;
}
