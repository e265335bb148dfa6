import type { Feature } from '../feature';
import { personErased, legalHoldReading } from './erasure.readings';
import { ErasureResolver, PersonErasedFields } from './erasure.resolver';
import { Erasure, LegalHold } from './legal-hold.entity';
import { SubjectRequest } from './subject-request.entity';
import { subjectRequestReading } from './subject-request.reading';
import { SubjectRequestResolver } from './subject-request.resolver';

export { erasePerson, requireErasable } from './erase-person';
export { ErasureChangeType, ErasureEffectType } from './erasure.types';
export { ErasureResolver } from './erasure.resolver';
export { type Tombstone, reapplyErasures, tombstones } from './reapply-erasures';
export { registerSubjectData } from './subject-data.route';
export { SubjectRequestResolver } from './subject-request.resolver';

/** What people may ask by the Data Protection Act 2019: the register of requests, and what is done for them. */
export const subjectRights: Feature = {
  entities: [SubjectRequest, LegalHold, Erasure],
  readings: [subjectRequestReading, legalHoldReading],
  extensions: [personErased],
  resolvers: [SubjectRequestResolver, ErasureResolver, PersonErasedFields],
};
