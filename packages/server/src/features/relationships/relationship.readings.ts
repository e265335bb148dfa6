import { type Viewer, guardedReading, visibleUnderParents, witnessed } from '../../access';
import { type Row, type Sql, extend, many, one, partialDay, sql } from '../../reading';
import { organisationReading } from '../organisations';
import { personReading } from '../people';
import { stakeholder } from '../stakeholders';
import { termReading } from '../vocabularies';
import { Relationship, RelationshipEnd } from './relationship.entities';
import { RelationshipEndType, RelationshipType } from './relationship.types';

/** Who stands close to whom is what we have found out ourselves; partners read none of it. */
const betweenVisible = (
  own: { id: Sql; sensitivity: Sql },
  people: readonly Sql[],
  organisations: readonly Sql[],
  viewer: Viewer,
): Sql | boolean =>
  viewer.kind === 'staff' &&
  visibleUnderParents(
    own,
    [
      ...people.map((id) => ({ table: 'person' as const, id })),
      ...organisations.map((id) => ({ table: 'organisation' as const, id })),
    ],
    viewer,
  );

export const relationshipReading = guardedReading(Relationship, RelationshipType, {
  id: 'rel',
  witness: (row, viewer) => witnessed('Relationship', row, viewer),
  visible: (row, viewer) =>
    betweenVisible(row, [row.fromPersonId, row.toPersonId], [row.fromOrganisationId, row.toOrganisationId], viewer),
  fields: {
    startedOn: { value: (row) => partialDay(row.startedOn, row.startedPrecision), type: 'text', nullable: true },
    endedOn: { value: (row) => partialDay(row.endedOn, row.endedPrecision), type: 'text', nullable: true },
    note: {},
    sensitivity: {},
    version: {},
  },
  relations: {
    type: one(termReading, { by: 'typeId', sameVisibility: true }),
    from: stakeholder<Relationship>('fromPersonId', 'fromOrganisationId'),
    to: stakeholder<Relationship>('toPersonId', 'toOrganisationId'),
  },
});

const isForward = (row: Row<RelationshipEnd>): Sql =>
  sql`(${row.isFrom} or exists (select from term t$ where t$.id = ${row.typeId} and t$.is_symmetric))`;

export const relationshipEndReading = guardedReading(RelationshipEnd, RelationshipEndType, {
  id: 'ren',
  witness: (row, viewer) => witnessed('Relationship', { id: row.relationshipId, sensitivity: row.sensitivity }, viewer),
  visible: (row, viewer) =>
    betweenVisible(
      { id: row.relationshipId, sensitivity: row.sensitivity },
      [row.personId, row.otherPersonId],
      [row.organisationId, row.otherOrganisationId],
      viewer,
    ),
  fields: { isForward: { value: isForward, type: 'boolean' } },
  relations: {
    relationship: one(relationshipReading, { by: 'relationshipId', sameVisibility: true }),
    type: one(termReading, { by: 'typeId', sameVisibility: true }),
    other: stakeholder<RelationshipEnd>('otherPersonId', 'otherOrganisationId'),
  },
});

const of = (on: 'personId' | 'organisationId') => ({
  relationships: many(relationshipEndReading, {
    on,
    order: [
      { field: 'hasEnded' },
      { field: 'createdAt', descending: true },
      { field: 'relationshipId', descending: true },
    ],
  }),
});

export const relationshipParents = [
  extend(personReading, { relations: of('personId') }),
  extend(organisationReading, { relations: of('organisationId') }),
];
