import type { Feature } from '../feature';
import { ContactPoint } from './contact-point.entity';
import { OrganisationContactFields, PersonContactFields } from './contact-point.fields';
import { ContactPointMutations } from './contact-point.mutations';
import { contactParents, contactPointReading, doNotContactReading } from './contact-point.readings';
import { DoNotContact } from './do-not-contact.entity';

export { ContactPoint } from './contact-point.entity';
export { contactPointReading } from './contact-point.readings';
export { ContactPointType } from './contact-point-type';
export { ContactPointInput } from './contact-point.types';
export { type ContactOwner, type NewContactPoint, insertContactPoint } from './insert-contact-point';
export { contactBlinds, contactFault, normaliseContact } from './normalise';
export { requireOwner } from './owner';

export const contactPoints: Feature = {
  entities: [ContactPoint, DoNotContact],
  readings: [contactPointReading, doNotContactReading],
  extensions: contactParents,
  resolvers: [PersonContactFields, OrganisationContactFields, ContactPointMutations],
};
