import { guardedReading, ownAccount } from '../../access';
import { type Row, extend, one, sql, through } from '../../reading';
import { type Account, accountReading } from '../accounts';
import { engagementReading } from '../engagements';
import { notificationReading } from '../notifications';
import { organisationReading } from '../organisations';
import { personReading } from '../people';
import { BreakGlass } from './break-glass.entity';
import { BreakGlassType } from './opening.types';
import { RecordAudience } from './record-audience.entity';

/** Those who answer for it: whoever did it, whoever recorded the record, and the data protection officer. */
export const breakGlassReading = guardedReading(BreakGlass, BreakGlassType, {
  id: 'bgl',
  visible: (row, viewer) => {
    if (viewer.kind !== 'staff') return false;
    if (viewer.permissions.has('audit:read')) return true;
    return sql`(${row.accountId} = ${ownAccount} or exists (select from person r$ where r$.id = ${row.personId} and r$.created_by_id = ${ownAccount})
      or exists (select from organisation r$ where r$.id = ${row.organisationId} and r$.created_by_id = ${ownAccount})
      or exists (select from engagement r$ where r$.id = ${row.engagementId} and r$.created_by_id = ${ownAccount}))`;
  },
  fields: { reason: {}, openedAt: { sort: true }, expiresAt: {} },
  relations: {
    account: one(accountReading, { by: 'accountId' }),
    person: one(personReading, { by: 'personId' }),
    organisation: one(organisationReading, { by: 'organisationId' }),
    engagement: one(engagementReading, { by: 'engagementId' }),
  },
});

export const notificationBreakGlass = extend(notificationReading, {
  relations: { breakGlass: one(breakGlassReading, { by: 'breakGlassId' }) },
});

/** Colleagues by name to whom the record is open today. Whoever sees a closed record may know who else does. */
const readers = {
  readers: through(accountReading, {
    join: RecordAudience,
    here: 'recordId',
    there: 'audienceId',
    joined: (row: Row<RecordAudience>, viewer) =>
      viewer.kind === 'staff' && sql`(not ${row.forPartner} and ${row.expiresAt} > now())`,
    where: (row: Row<Account>) => sql`${row.organisationId} is null`,
    order: [{ field: 'name' }],
  }),
};

export const recordReaders = [
  extend(personReading, { relations: readers }),
  extend(organisationReading, { relations: readers }),
  extend(engagementReading, { relations: readers }),
];
