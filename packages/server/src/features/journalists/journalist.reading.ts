import { type Viewer, guardedReading, underParents, witnessedParents } from '../../access';
import { type Row, type Sql, embedded, extend, many, one, sql, through } from '../../reading';
import { accountReading } from '../accounts';
import { type County, countyReading } from '../areas';
import { personReading } from '../people';
import { type Term, termReading } from '../vocabularies';
import { Journalist, JournalistBeat } from './journalist.entity';
import { JournalistAbilities, JournalistType } from './journalist.type';

export const journalistAbilities = guardedReading(Journalist, JournalistAbilities, {
  type: 'JournalistAbilities',
  visible: () => true,
  fields: { amend: { value: (_, { permissions }) => permissions.has('media:write'), type: 'boolean' } },
});

const hour = (time: Sql): Sql => sql`to_char(${time}, 'HH24:MI')`;

export const journalistReading = guardedReading(Journalist, JournalistType, {
  id: 'jou',
  witness: (row, viewer) => witnessedParents([{ table: 'person', id: row.personId }], viewer),
  visible: (row, viewer) => viewer.kind === 'staff' && underParents([{ table: 'person', id: row.personId }], viewer),
  fields: {
    isFreelance: {},
    bestChannel: {},
    bestFrom: { value: (row) => hour(row.bestFrom), type: 'text', nullable: true },
    bestUntil: { value: (row) => hour(row.bestUntil), type: 'text', nullable: true },
    deadlineDay: {},
    approach: {},
    pressCardNumber: {},
    pressCardYear: {},
    pressCardCategory: {},
    verifiedAt: {},
    version: {},
  },
  relations: {
    person: one(personReading, { by: 'personId', sameVisibility: true }),
    beats: through(termReading, {
      join: JournalistBeat,
      here: 'journalistId',
      there: 'beatId',
      order: [{ field: 'position' }],
      sameVisibility: true,
    }),
    verifiedBy: one(accountReading, { by: 'verifiedById' }),
    viewerCan: embedded(journalistAbilities),
  },
});

export const personJournalist = extend(personReading, {
  relations: { journalist: many(journalistReading, { on: 'personId', order: [], sameVisibility: true }) },
});

/** Counted are people whom all staff see, as `journalists_fitting` finds them, but from the side of what is counted. */
const counted = (people: Sql): Sql =>
  sql`(select count(distinct p$.id)::int from ${people} f$ (id)
    join person p$ on p$.id = f$.id and p$.sensitivity <= 1 and p$.merged_into_id is null
    join journalist n$ on n$.person_id = p$.id)`;

const covering = (beat: Sql): Sql =>
  sql`(select j$.person_id from journalist_beat b$ join journalist j$ on j$.id = b$.journalist_id
    where b$.beat_id in (select narrower_terms(array[${beat}])))`;

/** Those at outlets, and what else is asked of `o$`. */
const working = (columns: Sql, also: Sql): Sql =>
  sql`select ${columns} from outlet o$
    join organisation g$ on g$.id = o$.organisation_id and g$.sensitivity <= 1
    join membership m$ on m$.organisation_id = g$.id and m$.sensitivity <= 1
      and coalesce(m$.started_on, '-infinity') <= (now() at time zone 'Africa/Nairobi')::date
      and coalesce(m$.ended_on, 'infinity') >= (now() at time zone 'Africa/Nairobi')::date
    ${also}`;

/**
 * Of all counties at once, beginning with the journalists: a county has many people, and its outlets few. PostgreSQL goes
 * through them once for all the counties of a statement.
 */
const inCounty = (county: Sql): Sql =>
  sql`(with found$ as materialized (
      select a$.county_id, a$.id from journalist j$ join person a$ on a$.id = j$.person_id where a$.county_id is not null
      union ${working(sql`c$.county_id, m$.person_id`, sql`join outlet_county c$ on c$.outlet_id = o$.id`)}),
    counted$ as materialized (
      select f$.county_id, count(distinct p$.id)::int as count from found$ f$
        join person p$ on p$.id = f$.id and p$.sensitivity <= 1 and p$.merged_into_id is null
        join journalist n$ on n$.person_id = f$.id group by 1)
    select coalesce(max(k$.count), 0) from counted$ k$ where k$.county_id = ${county})`;

const staffOnly = (_: unknown, { kind }: Viewer): boolean => kind === 'staff';

export const journalistCounts = [
  extend(termReading, {
    fields: {
      journalistCount: {
        value: (row: Row<Term>) => sql`(case ${row.vocabulary}
          when 'BEAT' then ${counted(covering(row.id))}
          when 'OUTLET_MEDIUM' then ${counted(sql`(${working(sql`m$.person_id`, sql`where o$.medium_id = ${row.id}`)})`)} end)`,
        type: 'int',
        nullable: true,
        read: staffOnly,
      },
    },
  }),
  extend(countyReading, {
    fields: {
      journalistCount: {
        value: (row: Row<County>) => inCounty(row.id),
        type: 'int',
        nullable: true,
        read: staffOnly,
      },
    },
  }),
];
