import type { Feature } from '../feature';
import { Relationship, RelationshipEnd } from './relationship.entities';
import { OrganisationRelationshipsFields, PersonRelationshipsFields } from './relationship.fields';
import { RelationshipMutations } from './relationship.mutations';
import { relationshipEndReading, relationshipParents, relationshipReading } from './relationship.readings';

/** Typed ties between people and organisations. */
export const relationships: Feature = {
  entities: [Relationship, RelationshipEnd],
  readings: [relationshipReading, relationshipEndReading],
  extensions: relationshipParents,
  resolvers: [RelationshipMutations, PersonRelationshipsFields, OrganisationRelationshipsFields],
};
