import { type Viewer, guardedReading, ownAccount, ownOrganisation, underParents, witnessedParents } from '../../access';
import { type Row, all, extend, many, one, sql } from '../../reading';
import { accountReading } from '../accounts';
import { engagementReading } from '../engagements';
import { organisationReading } from '../organisations';
import { personReading } from '../people';
import { Comment } from './comment.entity';
import { CommentType } from './comment.types';

const parents = (row: Row<Comment>) =>
  [
    { table: 'person', id: row.personId },
    { table: 'organisation', id: row.organisationId },
    { table: 'engagement', id: row.engagementId },
  ] as const;

export const commentReading = guardedReading(Comment, CommentType, {
  id: 'com',
  witness: (row, viewer) => witnessedParents(parents(row), viewer),
  visible: (row, viewer: Viewer) =>
    all([viewer.kind === 'staff' || sql`${row.houseId} = ${ownOrganisation}`, underParents(parents(row), viewer)]),
  fields: {
    body: {},
    createdAt: { sort: true },
    isOwn: { value: (row) => sql`coalesce(${row.createdById} = ${ownAccount}, false)`, type: 'boolean' },
  },
  relations: {
    person: one(personReading, { by: 'personId', sameVisibility: true }),
    organisation: one(organisationReading, { by: 'organisationId', sameVisibility: true }),
    engagement: one(engagementReading, { by: 'engagementId', sameVisibility: true }),
    house: one(organisationReading, { by: 'houseId' }),
    createdBy: one(accountReading, { by: 'createdById' }),
  },
});

const order = [{ field: 'createdAt', descending: true }] as const;

export const commentParents = [
  extend(personReading, { relations: { comments: many(commentReading, { on: 'personId', order }) } }),
  extend(organisationReading, { relations: { comments: many(commentReading, { on: 'organisationId', order }) } }),
  extend(engagementReading, { relations: { comments: many(commentReading, { on: 'engagementId', order }) } }),
];
