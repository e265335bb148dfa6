import { FieldResolver, Resolver } from 'type-graphql';
import { planned } from '../../graphql';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';
import { RelationshipEndType } from './relationship.types';

@Resolver(() => PersonType)
export class PersonRelationshipsFields {
  @FieldResolver(() => [RelationshipEndType], {
    description: 'Who they are tied to, in either direction, what holds before what has ended. Staff only.',
  })
  relationships(): never {
    return planned();
  }
}

@Resolver(() => OrganisationType)
export class OrganisationRelationshipsFields {
  @FieldResolver(() => [RelationshipEndType], {
    description: 'Who it is tied to, in either direction, what holds before what has ended. Staff only.',
  })
  relationships(): never {
    return planned();
  }
}
