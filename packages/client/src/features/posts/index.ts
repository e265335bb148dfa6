export { HatFields } from './hats';
export { HatsSection, useSpan } from './HatsSection';
export { emptyMembership, MembershipFields, membershipInput, type MembershipValues } from './MembershipFields';
