import { guardedReading, underParents, witnessedParent } from '../../access';
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
  witness: (row) => witnessedParent('person', row.personId),
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

/** Only people whom all staff see are counted. */
const counted = (fitting: Sql): Sql =>
  sql`(select count(*)::int from ${fitting} f$ (id) join person p$ on p$.id = f$.id and p$.sensitivity <= 1)`;

export const journalistCounts = [
  extend(termReading, {
    fields: {
      journalistCount: {
        value: (row: Row<Term>) => sql`(case ${row.vocabulary}
          when 'BEAT' then ${counted(sql`journalists_fitting(beats => array[${row.id}])`)}
          when 'OUTLET_MEDIUM' then ${counted(sql`journalists_fitting(mediums => array[${row.id}])`)} end)`,
        type: 'int',
        nullable: true,
        read: (_: unknown, { kind }: { readonly kind: string }) => kind === 'staff',
      },
    },
  }),
  extend(countyReading, {
    fields: {
      journalistCount: {
        value: (row: Row<County>) => counted(sql`journalists_fitting(counties => array[${row.id}])`),
        type: 'int',
        nullable: true,
        read: (_: unknown, { kind }: { readonly kind: string }) => kind === 'staff',
      },
    },
  }),
];
