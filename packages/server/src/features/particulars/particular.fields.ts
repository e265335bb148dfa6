import { FieldResolver, Resolver } from 'type-graphql';
import { planned } from '../../graphql';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';
import { IdentifierType, LinkType, OtherNameType } from './particular.types';

@Resolver(() => PersonType)
export class PersonParticularsFields {
  @FieldResolver(() => [OtherNameType], { description: 'Further names that they are or were known by.' })
  otherNames(): never {
    return planned();
  }

  @FieldResolver(() => [IdentifierType], { description: 'Numbers and codes that others know them by. Staff only.' })
  identifiers(): never {
    return planned();
  }

  @FieldResolver(() => [LinkType], { description: 'Pages about them.' })
  links(): never {
    return planned();
  }
}

@Resolver(() => OrganisationType)
export class OrganisationParticularsFields {
  @FieldResolver(() => [OtherNameType], { description: 'Further names that it is or was known by.' })
  otherNames(): never {
    return planned();
  }

  @FieldResolver(() => [IdentifierType], { description: 'Numbers and codes that others know it by. Staff only.' })
  identifiers(): never {
    return planned();
  }

  @FieldResolver(() => [LinkType], { description: 'Pages about it.' })
  links(): never {
    return planned();
  }
}
