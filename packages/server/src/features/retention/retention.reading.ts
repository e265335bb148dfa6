import { guardedReading, witnessed } from '../../access';
import { publishedId, sql } from '../../reading';
import { Person } from '../people';
import { RetentionSubjectType } from './retention.types';

/** The officer answers for closed records too; that a closed one was shown stands in the audit log. */
export const retentionSubjectReading = guardedReading(Person, RetentionSubjectType, {
  type: 'RetentionSubject',
  witness: (row) => witnessed('Person', row),
  visible: (row, viewer) =>
    viewer.permissions.has('rights:administer') && sql`${row.id} in (select people_past_retention())`,
  fields: {
    personId: { value: (row) => publishedId('per', row.id), type: 'text' },
    name: {},
    sensitivity: {},
    lawfulBasis: {},
    lastEngagedAt: {},
    createdAt: {},
  },
});
