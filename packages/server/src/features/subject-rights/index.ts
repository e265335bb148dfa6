import type { Feature } from '../feature';
import { SubjectRequest } from './subject-request.entity';
import { subjectRequestReading } from './subject-request.reading';
import { SubjectRequestResolver } from './subject-request.resolver';

export { registerSubjectData } from './subject-data.route';
export { SubjectRequestResolver } from './subject-request.resolver';

/** What people may ask by the Data Protection Act 2019: the register of requests, and what is done for them. */
export const subjectRights: Feature = {
  entities: [SubjectRequest],
  readings: [subjectRequestReading],
  resolvers: [SubjectRequestResolver],
};
