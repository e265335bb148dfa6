import type { Feature } from '../feature';
import { ContactPoint } from './contact-point.entity';

export { ContactPoint } from './contact-point.entity';
export { type ContactOwner, type NewContactPoint, insertContactPoint } from './insert-contact-point';
export { contactFault, normaliseContact } from './normalise';

export const contactPoints: Feature = { entities: [ContactPoint], readings: [], resolvers: [] };
