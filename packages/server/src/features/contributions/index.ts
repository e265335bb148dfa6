import type { Feature } from '../feature';
import { ContributionMutations } from './contribution.mutations';
import { contributionExtensions } from './contribution.readings';
import {
  ContributionResolver,
  EngagementRightFields,
  OrganisationRightFields,
  PersonRightFields,
} from './contribution.resolver';

export { houseUnderAgreement, ownHouse } from './own-house';
export { rightsOn } from './rights';

export const contributions: Feature = {
  entities: [],
  readings: [],
  extensions: contributionExtensions,
  resolvers: [
    ContributionResolver,
    ContributionMutations,
    PersonRightFields,
    OrganisationRightFields,
    EngagementRightFields,
  ],
};
