import type { EntityManager } from 'typeorm';

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
const NUMBER = /\+?\d[\d ()/-]{7,}\d/g;
const escaped = (text: string): string => text.replaceAll(/[.*+?^$()|[\]\\{}]/g, '\\$&');

/** Takes out of texts who else is in them: whoever it is handed to has a right to what is theirs, not to others'. */
export class Redaction {
  private readonly others: RegExp | null;

  /**
   * @param names of people who are not the one that it is for; longer ones are looked for first.
   * @param own what is theirs and stays: their names, addresses and numbers.
   */
  constructor(
    names: readonly string[],
    private readonly own: ReadonlySet<string>,
  ) {
    const wanted = [...new Set(names)]
      .filter((name) => name.length > 2)
      .sort((one, other) => other.length - one.length);
    this.others = wanted.length
      ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${wanted.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu')
      : null;
  }

  text(text: string): string {
    const reached = text
      .replace(EMAIL, (found) => (this.own.has(found.toLowerCase()) ? found : '[an address]'))
      .replace(NUMBER, (found) => (isDate(found) || this.own.has(digits(found)) ? found : '[a number]'));
    return this.others ? reached.replace(this.others, '[another person]') : reached;
  }
}

const digits = (text: string): string => text.replaceAll(/\D/g, '').slice(-9);
const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(text);

/** What counts as theirs: addresses in small letters, and the last nine digits of numbers. */
export const ownOf = (values: readonly string[]): ReadonlySet<string> =>
  new Set(values.flatMap((value) => [value.toLowerCase(), digits(value)]).filter((value) => value.length > 4));

/**
 * Names that must not be told with somebody's data: everybody recorded who is named in the texts, those whom they met or
 * are tied to by each of their names alone, and everybody of ours.
 */
export async function namesOfOthers(manager: EntityManager, ids: readonly string[], texts: string): Promise<string[]> {
  const rows = (await manager.query(
    `with near as (
       select o.person_id as id from participation p join participation o using (engagement_id) where p.person_id = any($1)
       union select unnest(array[from_person_id, to_person_id]) from relationship where from_person_id = any($1) or to_person_id = any($1)
       union select unnest(array[person_id, witness_id]) from commitment where person_id = any($1) or witness_id = any($1))
     select p.name, true as "isNear" from person p join near using (id) where not (p.id = any($1))
     union select a.name, true from account a where a.person_id is null or not (a.person_id = any($1))
     union select p.name, false from person p where not (p.id = any($1)) and position(lower(p.name) in lower($2)) > 0
     union select o.name, false from other_name o where o.person_id is not null and not (o.person_id = any($1)) and position(lower(o.name) in lower($2)) > 0`,
    [ids, texts],
  )) as { name: string; isNear: boolean }[];
  const own = (await manager.query(
    `select name from person where id = any($1) union all select name from other_name where person_id = any($1)`,
    [ids],
  )) as { name: string }[];
  const theirs = new Set(own.flatMap(({ name }) => [name, ...partsOf(name)]).map((name) => name.toLowerCase()));
  return rows
    .flatMap(({ name, isNear }) => (isNear ? [name, ...partsOf(name)] : [name]))
    .filter((name) => !theirs.has(name.toLowerCase()));
}

/** Short parts are words too often: Ali, Moi. */
const partsOf = (name: string): string[] => name.split(/\s+/).filter((part) => part.length > 3);
