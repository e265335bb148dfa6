import type { Feature } from '../feature';
import { Incident } from './incident.entity';
import { incidentReading } from './incident.reading';
import { IncidentResolver } from './incident.resolver';

export { IncidentResolver } from './incident.resolver';
export { registerTouched } from './touched.route';

/** Breaches of personal data: the register with its 72 hours, and what an account or a session touched. */
export const incidents: Feature = {
  entities: [Incident],
  readings: [incidentReading],
  resolvers: [IncidentResolver],
};
