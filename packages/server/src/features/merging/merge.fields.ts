import { FieldResolver, Resolver } from 'type-graphql';
import { planned } from '../../graphql';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';
import { MergeType } from './merge.types';

@Resolver(() => PersonType)
export class PersonMergesFields {
  @FieldResolver(() => [MergeType], {
    description: 'Records that were merged into this one, the last first, those undone included. Staff only.',
  })
  merges(): never {
    return planned();
  }
}

@Resolver(() => OrganisationType)
export class OrganisationMergesFields {
  @FieldResolver(() => [MergeType], {
    description: 'Records that were merged into this one, the last first, those undone included. Staff only.',
  })
  merges(): never {
    return planned();
  }
}
