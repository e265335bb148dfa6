import { uuidFromOpaque } from '../../kernel';
import { type Sql, any, asked, join, raw, sql } from '../../reading';
import { normaliseContact } from '../contact-points';
import { parsePersonName } from '../people';
import type { PossibleDuplicatePeopleInput } from './duplicate.types';

type Owner = 'person' | 'organisation';
/** The columns of the record that is compared. */
interface Compared {
  readonly id: Sql;
  readonly name: Sql;
}

type Blind = (text: string) => string;

const input = (read: (given: PossibleDuplicatePeopleInput, blind: Blind) => unknown, cast: string) =>
  asked((given: { input: PossibleDuplicatePeopleInput }, blind) => read(given.input, blind), cast);

/** What equal ones have in their columns, in the open or where they are sealed. */
const normalised = (type: 'EMAIL' | 'PHONE', typed: readonly string[] | null | undefined, blind: Blind): string[] =>
  (typed ?? []).flatMap((value) => {
    const known = normaliseContact(type, value)?.normalised;
    return known === undefined ? [] : [known, blind(known)];
  });

/** How alike a whole name must be, by its trigrams; names of organisations share many words. */
const ALIKE: Readonly<Record<Owner, number>> = { person: 0.5, organisation: 0.6 };
/** How alike a part of all names together must be, where several words were typed. */
const PART_ALIKE = 0.75;

/** The signs by which a record may be the same as the one that was asked for. */
export class Likeness {
  private readonly name = input(
    ({ name }) => (name ? (this.owner === 'person' && parsePersonName(name)?.name) || name : null),
    'text',
  );
  private readonly emails = input(({ emails }, blind) => normalised('EMAIL', emails, blind), 'text[]');
  private readonly phones = input(({ phones }, blind) => normalised('PHONE', phones, blind), 'text[]');
  private readonly identifiers = input(({ identifiers }) => JSON.stringify(identifiers ?? []), 'jsonb');
  private readonly post = input(({ postId }) => (postId ? uuidFromOpaque('pst', postId) : null), 'uuid');
  private readonly except = input(
    ({ exceptId }) => (exceptId ? uuidFromOpaque(this.owner === 'person' ? 'per' : 'org', exceptId) : null),
    'uuid',
  );
  /** Null when nothing was typed, or signs alone. */
  private readonly typed = sql`nullif(fold(${this.name}), '')`;
  private readonly key: Sql;

  constructor(private readonly owner: Owner) {
    this.key = raw(`${owner}_id`);
  }

  /** From 0 to 1. */
  similarity({ id, name }: Compared): Sql {
    return sql`coalesce(greatest(similarity(fold(${name}), ${this.typed}),
      (select case when ${this.typed} like '% %' then word_similarity(${this.typed}, s$.folded) end from search_entry s$ where s$.id = ${id})), 0)`;
  }

  /** Records that share a sign, each found by an index. A set made once: `offset 0` keeps it from being probed row by row. */
  shares({ id }: Compared): Sql {
    return sql`${id} is distinct from ${this.except} and ${id} in (select a$.id from (${join(
      [...this.signs().values()].map((rows) => sql`(${rows})`),
      ' union ',
    )}) a$ where a$.id is not null offset 0)`;
  }

  reasons({ id }: Compared): Sql {
    const found = [...this.signs()].map(
      ([reason, rows]) => sql`(case when ${id} in (${rows}) then ${raw(`'${reason}'`)} end)`,
    );
    return sql`array_remove(array[${join(found)}], null)`;
  }

  /** A shared address or number says more than any likeness of names, and a post less. */
  rank(compared: Compared): Sql {
    const strong = any(
      ['SAME_EMAIL', 'SAME_PHONE', 'SAME_IDENTIFIER'].map(
        (reason) => sql`${compared.id} in (${this.signs().get(reason)!})`,
      ),
    );
    return sql`(${this.similarity(compared)} + case when ${strong} then 1 else 0 end)`;
  }

  private signs(): ReadonlyMap<string, Sql> {
    const contacts = (given: Sql): Sql =>
      sql`select c$.${this.key} as id from contact_point c$ where c$.normalised = any(${given}) and c$.sensitivity <= 1`;
    return new Map([
      ['SIMILAR_NAME', this.alike()],
      ['SAME_EMAIL', contacts(sql`${this.emails}`)],
      ['SAME_PHONE', contacts(sql`${this.phones}`)],
      ...(this.owner === 'person' ? ([['SAME_POST', this.holders()]] as const) : []),
      [
        'SAME_IDENTIFIER',
        sql`select i$.${this.key} as id from identifier i$
          join jsonb_to_recordset(${this.identifiers}) as g$(scheme text, value text) on i$.scheme = btrim(g$.scheme) and i$.value = btrim(g$.value)`,
      ],
    ]);
  }

  private alike(): Sql {
    const table = raw(this.owner);
    const kind = raw(`'${this.owner.toUpperCase()}'`);
    const shortName =
      this.owner === 'organisation'
        ? sql` union select o$.id from organisation o$ where fold(o$.short_name) = ${this.typed}`
        : sql``;
    return sql`select p$.id from ${table} p$
        where fold(p$.name) % ${this.typed} and similarity(fold(p$.name), ${this.typed}) >= ${ALIKE[this.owner]}
      union select s$.id from search_entry s$
        where s$.kind = ${kind} and ${this.typed} like '% %' and ${this.typed} <% s$.folded
          and word_similarity(${this.typed}, s$.folded) >= ${PART_ALIKE}${shortName}`;
  }

  private holders(): Sql {
    return sql`select m$.person_id as id from membership m$ join organisation o$ on o$.id = m$.organisation_id
      where m$.post_id = ${this.post} and m$.sensitivity <= 1 and o$.sensitivity <= 1
        and coalesce(m$.started_on, '-infinity') <= (now() at time zone 'Africa/Nairobi')::date
        and coalesce(m$.ended_on, 'infinity') >= (now() at time zone 'Africa/Nairobi')::date`;
  }
}
