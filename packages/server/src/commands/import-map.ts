import { readFileSync } from 'node:fs';
import { type ImportKind, targetsOf } from '../features/imports';
import { StartupError } from '../kernel';

interface Column {
  readonly index: number;
  readonly heading: string;
  readonly target: string;
}

const plain = (heading: string): string => heading.replaceAll(/\s+/g, ' ').trim().toLowerCase();

/** `{ "Heading": "target" }`, as a table by heading. @throws StartupError */
export function readMap(path: string, kind: ImportKind): Map<string, string> {
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new StartupError(`${path} cannot be read: ${isMissing ? 'there is no such file' : 'it is not JSON'}.`);
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    throw new StartupError(`${path} has to be written as { "Heading": "target" }.`);
  const targets = targetsOf(kind).map(({ name }) => name);
  for (const [heading, target] of Object.entries(read))
    if (!targets.includes(String(target)))
      throw new StartupError(`“${heading}” cannot mean “${String(target)}”: choose one of ${targets.join(', ')}.`);
  return new Map(Object.entries(read as Record<string, string>).map(([heading, target]) => [plain(heading), target]));
}

/** What the map says of the columns; those that it does not speak of mean what was suggested. */
export function chosenColumns(columns: readonly Column[], map: ReadonlyMap<string, string>): Column[] {
  const headings = columns.map(({ heading }) => plain(heading));
  const unknown = [...map.keys()].find((heading) => !headings.includes(heading));
  if (unknown !== undefined)
    throw new StartupError(
      `The list has no column “${unknown}”: its headings are ${columns.map(({ heading }) => heading).join(', ')}.`,
    );
  return columns.map((column) => ({ ...column, target: map.get(plain(column.heading)) ?? column.target }));
}
