import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Scale } from './generator/scale';
import type { Machine } from './machine';
import type { OperationTime } from './measuring/each-operation';
import type { Measured } from './measuring/measure';
import { median } from './measuring/median';
import { projectFolder } from './systems/process';
import type { Screen } from './screen/screen';
import type { Workload } from './workloads/workload';

export interface Result {
  readonly machine: Machine;
  readonly scale: Scale & { readonly participations: number };
  readonly run: { readonly rounds: number; readonly seconds: number; readonly compared: number };
  readonly measured: readonly Measured[];
  /** The slowest first. */
  readonly operations: readonly OperationTime[];
  readonly screen: Screen | null;
}

const number = (value: number | null | undefined, digits = 0): string =>
  value == null ? '–' : value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const answered = (each: Measured | undefined): string =>
  `${number(each?.requestsPerSecond)}${each?.failed ? ` (${each.failed} refused)` : ''}`;

const ratio = (one: number | null | undefined, other: number | null | undefined): string =>
  one && other ? (one / other).toFixed(2) : '–';

/** The tables as Markdown, for the terminal and for the documentation. */
export function tablesOf(
  { measured, scale, machine, run, operations, screen }: Result,
  workloads: readonly Workload[],
): string {
  const of = (workload: string, clients: number, system: string): Measured | undefined =>
    measured.find((each) => each.workload === workload && each.clients === clients && each.system === system);
  const clients = [...new Set(measured.map((each) => each.clients))];
  const memory = Math.max(...measured.flatMap((each) => (each.system === 'product' ? [each.memory ?? 0] : [])));
  const rows = (shown: readonly Workload[]) =>
    shown.flatMap(({ key }) => clients.map((count) => ({ key, count, product: of(key, count, 'product') })));
  const compared = rows(workloads.filter(({ floor }) => floor)).map(({ key, count, product }) => {
    const [floor, peer] = [of(key, count, 'floor'), of(key, count, 'PostGraphile')];
    const perSecond = [product, floor, peer].map(answered);
    const ratios = [floor, peer].map((each) => ratio(product?.requestsPerSecond, each?.requestsPerSecond));
    const times = [product?.p50, product?.p99, floor?.p99, peer?.p99].map((value) => number(value, 1));
    const costs = [product, floor, peer].map((each) => `${number(each?.cpu, 2)} + ${number(each?.databaseCpu, 2)}`);
    return `| ${[key, count, ...perSecond, ...ratios, ...times, ...costs].join(' | ')} |`;
  });
  const alone = rows(workloads.filter(({ floor }) => !floor)).map(
    ({ key, count, product }) =>
      `| ${[key, count, answered(product), number(product?.p50, 1), number(product?.p99, 1), `${number(product?.cpu, 2)} + ${number(product?.databaseCpu, 2)}`].join(' | ')} |`,
  );
  return `# ${number(scale.people)} people

${number(scale.organisations)} organisations, ${number(scale.engagements)} engagements, ${number(scale.participations)} participations, ${scale.partners} partners with ${number(scale.sharedWithEach)} people and as many engagements shared with each; ${machine.databaseSize} with its indexes. Measured on ${machine.date}: ${machine.processors}, ${machine.memory} of memory, PostgreSQL ${machine.postgres}, Node ${machine.node}, everything on the one machine, which had a load of ${machine.loadBefore} before the run. Medians of ${run.rounds} rounds of ${run.seconds} s, taken in turns; ${number(run.compared)} answers compared beforehand, all of them equal. How it is measured, and how it is fair: [packages/benchmarks](../../packages/benchmarks/README.md).

The product's process took ${number(memory)} MB at most. Times in milliseconds; CPU is milliseconds of the system's own process + of PostgreSQL for each request.

| | clients | product /s | floor /s | PostGraphile /s | of the floor | of PostGraphile | p50 | p99 | p99 floor | p99 PostGraphile | CPU product | CPU floor | CPU PostGraphile |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${compared.join('\n')}

What only the product has:

| | clients | /s | p50 | p99 | CPU |
| --- | ---: | ---: | ---: | ---: | ---: |
${alone.join('\n')}

${workloads.map(({ key, title }) => `- **${key}** ${title}`).join('\n')}
${oneByOne(operations)}${screen ? told(screen) : ''}`;
}

const SLOWEST = 10;

const oneByOne = (operations: readonly OperationTime[]): string => `
Each of ${operations.length} questions of our client, asked by the officer alone, about the records with the most in them; the slowest:

| | |
| --- | ---: |
${operations
  .slice(0, SLOWEST)
  .map(({ name, milliseconds }) => `| ${name} | ${number(milliseconds, 1)} ms |`)
  .join('\n')}
| the median of all | ${number(median(operations.map(({ milliseconds }) => milliseconds)), 1)} ms |
`;

const told = ({ people, search, slowed }: Screen): string => `
Before the screen, in Chromium, by the officer:

| | |
| --- | ---: |
| from the address of the list of people to its first row, nothing kept from before | ${number(people.firstRow)} ms |
| its ${number(people.rows)} rows scrolled to the end | ${number(people.seconds, 1)} s |
| rows left empty | ${people.empty} |
| tasks of more than 50 ms meanwhile | ${people.longTasks} |
| the longest of them | ${number(people.longestTask)} ms |
| from a key to the results of the search, median of ${search.keys} | ${number(search.p50)} ms |
| the same, 95th percentile | ${number(search.p95)} ms |
| from an interaction to the next picture with the processor four times slower, 98th percentile of ${slowed.interactions} | ${number(slowed.p98)} ms |
| the longest of them | ${number(slowed.longest)} ms |
`;

/** Puts the tables, and the figures as JSON, among the documentation. @returns the path of the page. */
export async function write(result: Result, page: string): Promise<string> {
  const folder = join(projectFolder, 'docs', 'benchmarks');
  mkdirSync(folder, { recursive: true });
  const settings = await resolveConfig(join(folder, 'any.md'));
  const path = join(folder, `${result.scale.people}.md`);
  writeFileSync(path, await format(page, { ...settings, parser: 'markdown' }));
  const figures = await format(JSON.stringify(result), { ...settings, parser: 'json' });
  writeFileSync(path.replace(/md$/, 'json'), figures);
  return path;
}
