import { guardedReading, underParents, witnessedParents } from '../../access';
import { type Row, type Sql, embedded, extend, many, one, sql, through } from '../../reading';
import { countyReading } from '../areas';
import { organisationReading } from '../organisations';
import { termReading } from '../vocabularies';
import { Outlet, OutletCounty } from './outlet.entity';
import { OutletAbilities, OutletType } from './outlet.type';

export const outletAbilities = guardedReading(Outlet, OutletAbilities, {
  type: 'OutletAbilities',
  visible: () => true,
  fields: { amend: { value: (_, { permissions }) => permissions.has('media:write'), type: 'boolean' } },
});

/** Only people and memberships that all staff see are counted. */
const journalistCount = (row: Row<Outlet>): Sql => sql`(
  select count(distinct m$.person_id)::int from membership m$
  join journalist j$ on j$.person_id = m$.person_id join person p$ on p$.id = m$.person_id
  where m$.organisation_id = ${row.organisationId} and m$.sensitivity <= 1 and p$.sensitivity <= 1 and p$.merged_into_id is null
    and coalesce(m$.started_on, '-infinity') <= (now() at time zone 'Africa/Nairobi')::date
    and coalesce(m$.ended_on, 'infinity') >= (now() at time zone 'Africa/Nairobi')::date)`;

export const outletReading = guardedReading(Outlet, OutletType, {
  id: 'out',
  witness: (row, viewer) => witnessedParents([{ table: 'organisation', id: row.organisationId }], viewer),
  visible: (row, viewer) =>
    viewer.kind === 'staff' && underParents([{ table: 'organisation', id: row.organisationId }], viewer),
  fields: {
    frequency: {},
    languages: {},
    isNationwide: {},
    deadlines: {},
    ownership: {},
    audience: {},
    audienceSource: {},
    audienceOn: {},
    journalistCount: { value: journalistCount, type: 'int' },
    version: {},
  },
  relations: {
    organisation: one(organisationReading, { by: 'organisationId', sameVisibility: true }),
    medium: one(termReading, { by: 'mediumId', sameVisibility: true }),
    counties: through(countyReading, {
      join: OutletCounty,
      here: 'outletId',
      there: 'countyId',
      order: [{ field: 'name' }],
      sameVisibility: true,
    }),
    viewerCan: embedded(outletAbilities),
  },
});

export const organisationOutlet = extend(organisationReading, {
  relations: { outlet: many(outletReading, { on: 'organisationId', order: [], sameVisibility: true }) },
});
