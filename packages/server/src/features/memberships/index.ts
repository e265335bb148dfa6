import type { Feature } from '../feature';
import { Membership } from './membership.entity';
import { OrganisationMembershipsFields, PersonMembershipsFields, PostHoldersFields } from './membership.fields';
import { MembershipMutations } from './membership.mutations';
import { membershipReading, organisationMemberships, personMemberships, postHolders } from './membership.reading';
import { addToPersonFilter } from './person-filter.fields';

export { Membership } from './membership.entity';
export { membershipReading } from './membership.reading';
export { MembershipFilter, MembershipSome, MembershipType } from './membership.type';

export { periodOf } from '../period';
export { type Placement, placePerson } from './place-person';

addToPersonFilter();

export const memberships: Feature = {
  entities: [Membership],
  readings: [membershipReading],
  extensions: [personMemberships, organisationMemberships, postHolders],
  resolvers: [MembershipMutations, PersonMembershipsFields, OrganisationMembershipsFields, PostHoldersFields],
};
