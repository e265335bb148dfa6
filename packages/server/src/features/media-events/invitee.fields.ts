import { Args, FieldResolver, Resolver } from 'type-graphql';
import { PageArguments, planned } from '../../graphql';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';
import {
  MediaEventInviteeConnection,
  MediaEventLetterConnection,
  MediaEventLetterRecipientConnection,
  MediaEventLetterType,
} from './invitee.types';
import { MediaEventType } from './media-event.types';

@Resolver(() => MediaEventType)
export class MediaEventInviteesFields {
  @FieldResolver(() => MediaEventInviteeConnection, { description: 'Who is on its list, as they were put there.' })
  invitees(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }

  @FieldResolver(() => MediaEventLetterConnection, { description: 'What was written about it, the newest first.' })
  letters(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}

@Resolver(() => MediaEventLetterType)
export class MediaEventLetterFields {
  @FieldResolver(() => MediaEventLetterRecipientConnection, { description: 'To whom it went, or was to go.' })
  recipients(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}

@Resolver(() => PersonType)
export class PersonMediaEventsFields {
  @FieldResolver(() => MediaEventInviteeConnection, {
    description: 'Media events to which they were invited or came, the latest first. Staff only.',
  })
  mediaEvents(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}

@Resolver(() => OrganisationType)
export class OrganisationMediaEventsFields {
  @FieldResolver(() => MediaEventInviteeConnection, {
    description: 'Who was invited or came for it to media events, the latest first. Staff only.',
  })
  mediaEvents(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}
