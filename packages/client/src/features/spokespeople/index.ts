export { ActiveSpokespeopleDocument, SpokespersonProfile } from './spokespeople';
export { SpokespersonSection } from './SpokespersonSection';
