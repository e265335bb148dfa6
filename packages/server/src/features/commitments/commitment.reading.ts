import { FieldSet, guardedReading, underParents, visibleUnderParents, witnessed, witnessedParents } from '../../access';
import { type Row, type Sql, embedded, extend, many, one, sql, through } from '../../reading';
import { accountReading } from '../accounts';
import { engagementReading } from '../engagements';
import { organisationReading } from '../organisations';
import { personReading } from '../people';
import { postReading } from '../posts';
import { Commitment, CommitmentChange, CommitmentHolder } from './commitment.entity';
import { CommitmentAbilities, CommitmentChangeType, CommitmentType } from './commitment.type';

export const isOpen = (row: Row<Commitment>): Sql => sql`(${row.status} in ('MADE', 'IN_PROGRESS'))`;

export const commitmentAbilities = guardedReading(Commitment, CommitmentAbilities, {
  type: 'CommitmentAbilities',
  visible: () => true,
  fields: { amend: { value: (_, viewer) => viewer.permissions.has('engagements:write'), type: 'boolean' } },
});

export const commitmentChangeReading = guardedReading(CommitmentChange, CommitmentChangeType, {
  id: 'cch',
  witness: (row, viewer) => witnessedParents([{ table: 'commitment', id: row.commitmentId }], viewer),
  visible: (row, viewer) => underParents([{ table: 'commitment', id: row.commitmentId }], viewer),
  fields: { fromStatus: {}, toStatus: {}, reason: {}, evidence: {}, evidenceUrl: {}, at: {} },
  relations: { by: one(accountReading, { by: 'byId' }) },
});

export const commitmentReading = guardedReading(Commitment, CommitmentType, {
  id: 'cmt',
  witness: (row, viewer) => witnessed('Commitment', row, viewer),
  visible: (row, viewer) =>
    visibleUnderParents(
      row,
      [
        { table: 'engagement', id: row.engagementId, shared: FieldSet.FULL },
        { table: 'person', id: row.personId, shared: FieldSet.FULL },
        { table: 'organisation', id: row.organisationId, shared: FieldSet.FULL },
      ],
      viewer,
    ),
  fields: {
    at: {},
    text: {},
    madeAt: { sort: true },
    dueOn: { filter: true, sort: true },
    status: { filter: true },
    statusReason: {},
    settledAt: {},
    isOverdue: {
      value: (row) =>
        sql`(${isOpen(row)} and coalesce(${row.dueOn} < (now() at time zone 'Africa/Nairobi')::date, false))`,
      type: 'boolean',
      filter: true,
    },
    isInherited: {
      value: (row) =>
        sql`exists (select from commitment_holder h$ where h$.commitment_id = ${row.id} and h$.person_id <> ${row.personId})`,
      type: 'boolean',
    },
    sensitivity: {},
    version: {},
  },
  relations: {
    person: one(personReading, { by: 'personId', sameVisibility: true }),
    organisation: one(organisationReading, { by: 'organisationId', sameVisibility: true }),
    engagement: one(engagementReading, { by: 'engagementId', sameVisibility: true }),
    post: one(postReading, { by: 'postId' }),
    witness: one(personReading, { by: 'witnessId' }),
    createdBy: one(accountReading, { by: 'createdById' }),
    heldBy: through(personReading, {
      join: CommitmentHolder,
      here: 'commitmentId',
      there: 'personId',
      order: [{ field: 'sortName' }],
    }),
    changes: many(commitmentChangeReading, { on: 'commitmentId', order: [{ field: 'at' }], sameVisibility: true }),
    viewerCan: embedded(commitmentAbilities),
  },
});

const newestFirst = [{ field: 'madeAt', descending: true }] as const;

/** What they answer for: what they promised, unless it passed on with the post, and what they inherited with one. */
export const personCommitments = extend(personReading, {
  relations: {
    commitments: through(commitmentReading, {
      join: CommitmentHolder,
      here: 'personId',
      there: 'commitmentId',
      order: newestFirst,
    }),
  },
});

export const organisationCommitments = extend(organisationReading, {
  relations: { commitments: many(commitmentReading, { on: 'organisationId', order: newestFirst }) },
});

export const engagementCommitments = extend(engagementReading, {
  relations: { commitments: many(commitmentReading, { on: 'engagementId', order: [{ field: 'madeAt' }] }) },
});

/** What whoever sits in the post answers for. */
export const postCommitments = extend(postReading, {
  relations: { openCommitments: many(commitmentReading, { on: 'postId', where: isOpen, order: newestFirst }) },
});
