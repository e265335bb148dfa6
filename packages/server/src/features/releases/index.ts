import type { Feature } from '../feature';
import {
  PressRelease,
  PressReleaseAuthor,
  PressReleaseMaterial,
  PressReleaseText,
  PressReleaseVersion,
} from './release.entities';
import { ReleaseMutations } from './release.mutations';
import {
  releaseAbilities,
  releaseReading,
  releaseTextReading,
  releaseVersionReading,
  releaseVersions,
} from './release.readings';
import { ReleaseResolver } from './release.resolver';

export { isPublicNow } from './release-lifecycle';
export { releaseReading } from './release.readings';
export { PressReleaseType } from './release.types';
export { releaseFeeds } from './release.feeds';

export const releases: Feature = {
  entities: [PressRelease, PressReleaseVersion, PressReleaseText, PressReleaseAuthor, PressReleaseMaterial],
  readings: [releaseAbilities, releaseReading, releaseVersionReading, releaseTextReading],
  extensions: [releaseVersions],
  resolvers: [ReleaseResolver, ReleaseMutations],
};
