import type { Feature } from '../feature';
import { MediaEventInvitee, MediaEventLetter, MediaEventLetterRecipient } from './invitee.entities';
import {
  MediaEventInviteesFields,
  MediaEventLetterFields,
  OrganisationMediaEventsFields,
  PersonMediaEventsFields,
} from './invitee.fields';
import { inviteeParents, inviteeReading, letterReading, letterRecipientReading } from './invitee.readings';
import { InviteeResolver } from './invitee.resolver';
import { MediaEvent, MediaEventSpokesperson } from './media-event.entities';
import { FileMediaEventFields, MediaEventFilesFields, mediaEventFiles } from './media-event-files';
import { mediaEventAbilities, mediaEventReading, spokespersonMediaEvents } from './media-event.readings';
import { MediaEventResolver, SpokespersonMediaEventsFields } from './media-event.resolver';

export { type AnswerServices, registerAnswers } from './answer.route';
export { AnswerLinks } from './answer-links';
export { calendarFeed, registerCalendarFile } from './calendar.route';
export { MediaEventInvitee } from './invitee.entities';
export { inviteeReading, isTold } from './invitee.readings';
export { InviteeResolver } from './invitee.resolver';
export { MediaEventInviteeType } from './invitee.types';
export { MediaEvent } from './media-event.entities';
export { MediaEventResolver } from './media-event.resolver';
export { mediaEventReading } from './media-event.readings';
export { MediaEventType } from './media-event.types';
export { stillMayInvite, stillMayWrite, withAnswerLink } from './still-may-write';

export const mediaEvents: Feature = {
  entities: [MediaEvent, MediaEventSpokesperson, MediaEventInvitee, MediaEventLetter, MediaEventLetterRecipient],
  readings: [mediaEventReading, mediaEventAbilities, inviteeReading, letterReading, letterRecipientReading],
  extensions: [spokespersonMediaEvents, ...mediaEventFiles, ...inviteeParents],
  resolvers: [
    MediaEventResolver,
    SpokespersonMediaEventsFields,
    MediaEventFilesFields,
    FileMediaEventFields,
    InviteeResolver,
    MediaEventInviteesFields,
    MediaEventLetterFields,
    PersonMediaEventsFields,
    OrganisationMediaEventsFields,
  ],
};
