import { guardedReading } from '../../access';
import { one, publishedId, sql } from '../../reading';
import { accountReading } from '../accounts';
import { personReading } from '../people';
import { SubjectRequest } from './subject-request.entity';
import { SubjectRequestType } from './subject-request.types';

export const subjectRequestReading = guardedReading(SubjectRequest, SubjectRequestType, {
  id: 'sbr',
  visible: (_, viewer) => viewer.permissions.has('rights:administer'),
  fields: {
    kind: {},
    subjectName: {},
    recordId: { value: (row) => publishedId('per', row.personId), type: 'text', nullable: true },
    means: {},
    details: {},
    receivedOn: {},
    dueOn: { sort: true },
    isLate: {
      value: (row) => sql`(${row.closedAt} is null and ${row.dueOn} < (now() at time zone 'Africa/Nairobi')::date)`,
      type: 'boolean',
    },
    identityCheckedAt: {},
    identityEvidence: {},
    gatheredAt: {},
    closedAt: {},
    outcome: {},
    answer: {},
    version: {},
    createdAt: {},
  },
  relations: {
    person: one(personReading, { by: 'personId' }),
    identityCheckedBy: one(accountReading, { by: 'identityCheckedById' }),
    closedBy: one(accountReading, { by: 'closedById' }),
  },
});
