/* Reading what an address may hold: anything, since anybody can type one. */

export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** An empty list is no filter. */
export const some = <Item>(items: Item[]): Item[] | undefined => (items.length > 0 ? items : undefined);

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

export const textsOf = (value: unknown): string[] | undefined =>
  some(listOf(value).filter((item): item is string => typeof item === 'string' && item !== ''));

export const among = <Item extends string>(value: unknown, known: readonly Item[]): Item[] | undefined =>
  some(known.filter((item) => listOf(value).includes(item)));

export const oneOf = <Item extends string>(value: unknown, known: readonly Item[]): Item | undefined =>
  known.find((item) => item === value);

export const shaped = (value: unknown, shape: RegExp): string | undefined => {
  const text = textOf(value);
  return text && shape.test(text) ? text : undefined;
};

/** Official codes of Kenya's counties, 1 to 47. */
export const countiesOf = (value: unknown): number[] | undefined =>
  some(
    listOf(value)
      .map(Number)
      .filter((code) => Number.isInteger(code) && code >= 1 && code <= 47),
  );

export const DAY = /^\d{4}-\d{2}-\d{2}$/;
export const MONTH = /^\d{4}-\d{2}$/;
