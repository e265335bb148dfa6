import type { Catalogue } from './catalogue';
import { type Class, type Sql, literal, sql } from './sql';

/** A sealed text of an answer, and where it is kept. */
export interface SealedValue {
  readonly table: string;
  readonly column: string;
  /** Uuid of the row. */
  readonly id: string;
  readonly sealed: string;
}

/** What reads need of the keys. */
export interface Opener {
  /** Opens texts, in their order. @throws Error when one was altered, or moved from another row. */
  open(values: readonly SealedValue[]): Promise<string[]>;
  /** What stands for an exact text in a blind index. */
  blind(text: string): string;
}

/** In the JSON of an answer no text can look so, since its quotes are escaped, and no name of GraphQL begins so. */
const SIGN = '"$sealed"';

/** The text, or where it is sealed all that is needed to open it. */
export function maybeSealed(value: Sql, id: Sql, catalogue: Catalogue, entity: Class, property: string): Sql {
  const place = literal(`${catalogue.table(entity).replaceAll('"', '')}.${catalogue.column(entity, property).name}`);
  return sql`(case when starts_with(${value}, 'sealed:1:') then json_build_object('$sealed', ${value}, 'in', ${place}, 'id', ${id}) else to_json(${value}) end)`;
}

/** What conditions are asked of: a sealed text answers to none, instead of wrongly. */
export const unsealed = (value: Sql): Sql => sql`(case when not starts_with(${value}, 'sealed:1:') then ${value} end)`;

/** The same answer as text, which is only parsed where something in it is sealed. */
export const openedText = async (json: string, opener: Opener): Promise<string> =>
  json.includes(SIGN) ? JSON.stringify(await opened(json, opener)) : json;

interface Closed {
  readonly $sealed: string;
  readonly in: string;
  readonly id: string;
}

/** The answer, with whatever is sealed in it opened. */
export async function opened(json: string, opener: Opener): Promise<unknown> {
  const answer = { value: JSON.parse(json) as unknown };
  if (!json.includes(SIGN)) return answer.value;
  const found: { value: Closed; put(text: string): void }[] = [];
  collect(answer, found);
  const texts = await opener.open(
    found.map(({ value: { $sealed: sealed, in: place, id } }) => {
      const [table = '', column = ''] = place.split('.');
      return { table, column, id, sealed };
    }),
  );
  found.forEach(({ put }, index) => put(texts[index]!));
  return answer.value;
}

function collect(holder: Record<string, unknown>, found: { value: Closed; put(text: string): void }[]): void {
  for (const [key, value] of Object.entries(holder)) {
    if (typeof value !== 'object' || value === null) continue;
    if ('$sealed' in value) found.push({ value: value as Closed, put: (text) => void (holder[key] = text) });
    else collect(value as Record<string, unknown>, found);
  }
}
