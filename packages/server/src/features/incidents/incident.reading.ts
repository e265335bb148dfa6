import { guardedReading } from '../../access';
import { one, sql } from '../../reading';
import { accountReading } from '../accounts';
import { Incident } from './incident.entity';
import { IncidentType } from './incident.types';

export const incidentReading = guardedReading(Incident, IncidentType, {
  id: 'inc',
  visible: (_, viewer) => viewer.permissions.has('rights:administer'),
  fields: {
    title: {},
    description: {},
    knownAt: { sort: true },
    tellBy: { value: (row) => sql`${row.knownAt} + interval '72 hours'`, type: 'timestamptz' },
    isLate: {
      value: (row) => sql`(${row.commissionerToldAt} is null and ${row.knownAt} + interval '72 hours' < now())`,
      type: 'boolean',
    },
    since: {},
    commissionerToldAt: {},
    subjectsToldAt: {},
    closedAt: {},
    conclusion: {},
    version: {},
  },
  relations: { account: one(accountReading, { by: 'accountId' }) },
});
