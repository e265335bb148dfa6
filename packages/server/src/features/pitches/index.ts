import type { Feature } from '../feature';
import { announcedPitchReading } from './announced-pitch.reading';
import {
  AnnouncedPitch,
  MediaSetting,
  Pitch,
  PitchFile,
  PitchGuardHouse,
  PitchRecipient,
  PitchSpokesperson,
  Story,
} from './pitch.entities';
import { pitchParents, pitchReading, pitchRecipientReading, storyReading } from './pitch.readings';
import {
  PersonPitchesFields,
  PitchRecipientsFields,
  PitchResolver,
  ReleasePitchesFields,
  StoryPitchesFields,
} from './pitch.resolver';
import { PitchAnswersResolver } from './pitch-answers.resolver';
import { PitchGuardResolver } from './pitch-guard.resolver';

export { GuardLimits } from './guard-limits';
export { PitchRecipient } from './pitch.entities';
export { PitchGuardResolver } from './pitch-guard.resolver';
export { PitchResolver } from './pitch.resolver';
export { MailDelivery, PitchChannel } from './pitch.enums';
export { pitchReading, pitchRecipientReading } from './pitch.readings';
export { PitchRecipientType, PitchType } from './pitch.types';
export { stillMayPitch } from './still-may-pitch';

export const pitches: Feature = {
  entities: [Story, Pitch, PitchFile, PitchSpokesperson, PitchRecipient, MediaSetting, PitchGuardHouse, AnnouncedPitch],
  readings: [storyReading, pitchReading, pitchRecipientReading, announcedPitchReading],
  extensions: pitchParents,
  resolvers: [
    PitchResolver,
    PitchAnswersResolver,
    PitchGuardResolver,
    PitchRecipientsFields,
    StoryPitchesFields,
    ReleasePitchesFields,
    PersonPitchesFields,
  ],
};
