import type { Feature } from '../feature';
import { MediaEventInvitee, MediaEventLetter, MediaEventLetterRecipient } from './invitee.entities';
import { MediaEvent, MediaEventSpokesperson } from './media-event.entities';
import { FileMediaEventFields, MediaEventFilesFields, mediaEventFiles } from './media-event-files';
import { mediaEventAbilities, mediaEventReading, spokespersonMediaEvents } from './media-event.readings';
import { MediaEventResolver, SpokespersonMediaEventsFields } from './media-event.resolver';

export { MediaEvent } from './media-event.entities';
export { mediaEventReading } from './media-event.readings';
export { MediaEventType } from './media-event.types';

export const mediaEvents: Feature = {
  entities: [MediaEvent, MediaEventSpokesperson, MediaEventInvitee, MediaEventLetter, MediaEventLetterRecipient],
  readings: [mediaEventReading, mediaEventAbilities],
  extensions: [spokespersonMediaEvents, ...mediaEventFiles],
  resolvers: [MediaEventResolver, SpokespersonMediaEventsFields, MediaEventFilesFields, FileMediaEventFields],
};
