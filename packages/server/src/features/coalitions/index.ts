import type { Feature } from '../feature';
import { Coalition, CoalitionMembership } from './coalition.entities';
import {
  coalitionMembers,
  coalitionMembershipReading,
  coalitionReading,
  organisationCoalitions,
} from './coalition.readings';
import { CoalitionResolver, OrganisationCoalitionsFields } from './coalition.resolver';

export { requireCoalition } from './coalition.acts';
export { coalitionReading } from './coalition.readings';
export { CoalitionType } from './coalition.types';

export const coalitions: Feature = {
  entities: [Coalition, CoalitionMembership],
  readings: [coalitionReading, coalitionMembershipReading],
  extensions: [coalitionMembers, organisationCoalitions],
  resolvers: [CoalitionResolver, OrganisationCoalitionsFields],
};
