import { Args, FieldResolver, Resolver } from 'type-graphql';
import { PageArguments, planned } from '../../graphql';
import { EngagementType } from '../engagements';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';
import { NoteConnection } from './note.type';

@Resolver(() => PersonType)
export class PersonNotesFields {
  @FieldResolver(() => NoteConnection, { description: 'Notes on them, the newest first. Staff only.' })
  notes(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}

@Resolver(() => OrganisationType)
export class OrganisationNotesFields {
  @FieldResolver(() => NoteConnection, { description: 'Notes on it, the newest first. Staff only.' })
  notes(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}

@Resolver(() => EngagementType)
export class EngagementNotesFields {
  @FieldResolver(() => NoteConnection, { description: 'Notes on it, the newest first. Staff only.' })
  notes(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}
