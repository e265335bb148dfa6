import { currentSealing } from './sealing';

/** As the database's `sealed_at` writes it. */
const pattern = /⟦(\w+)\.(\w+) ([0-9a-f-]{36}) (sealed:1:[\w:-]+)⟧/g;

/** Opens whatever `sealed_at` marked within the texts of some JSON, in the transaction that is open here. */
export async function openWithin<Value>(value: Value): Promise<Value> {
  const found = [...new Set(collect(value))];
  if (found.length === 0) return value;
  const places = found.map((mark) => {
    const [, table, column, id, sealed] = [...mark.matchAll(pattern)][0]!;
    return { table: table!, column: column!, id: id!, sealed: sealed! };
  });
  const texts = await currentSealing().open(places);
  const opened = new Map(found.map((mark, index) => [mark, texts[index]!]));
  const replaced = (each: unknown): unknown => {
    if (typeof each === 'string') return each.replace(pattern, (mark) => opened.get(mark) ?? mark);
    if (Array.isArray(each)) return each.map(replaced);
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([key, inner]) => [key, replaced(inner)]));
  };
  return replaced(value) as Value;
}

function collect(value: unknown): string[] {
  if (typeof value === 'string') return value.match(pattern) ?? [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(collect) : [];
}
