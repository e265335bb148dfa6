import { FieldResolver, Resolver } from 'type-graphql';
import { planned } from '../../graphql';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';
import { ContactPointObject, DoNotContactType } from './contact-point.types';

@Resolver(() => PersonType)
export class PersonContactFields {
  @FieldResolver(() => [ContactPointObject], { description: 'How to reach them, the preferred way first. Staff only.' })
  contactPoints(): never {
    return planned();
  }

  @FieldResolver(() => [DoNotContactType], { description: 'How they must not be contacted. Staff only.' })
  doNotContact(): never {
    return planned();
  }
}

@Resolver(() => OrganisationType)
export class OrganisationContactFields {
  @FieldResolver(() => [ContactPointObject], { description: 'How to reach it, the preferred way first. Staff only.' })
  contactPoints(): never {
    return planned();
  }

  @FieldResolver(() => [DoNotContactType], { description: 'How it must not be contacted. Staff only.' })
  doNotContact(): never {
    return planned();
  }
}
