import type { Feature } from '../feature';
import { Consent } from './consent.entity';
import { ConsentMutations, PersonConsentFields } from './consent.mutations';
import { consentReading, personConsents } from './consent.reading';

export { ConsentMeans, ConsentPurpose } from './consent.enums';
export { withdrew } from './consent.reading';
export { consentedAmong } from './has-consented';

/** What people agreed to, and what they took back. */
export const consents: Feature = {
  entities: [Consent],
  readings: [consentReading],
  extensions: [personConsents],
  resolvers: [ConsentMutations, PersonConsentFields],
};
