export { ColleagueSelect } from './ColleagueSelect';
export { ConstituencySelect, CountySelect } from './CountySelect';
export { emptyMembership, MembershipFields, membershipInput, type MembershipValues } from './MembershipFields';
export { TermSelect } from './TermSelect';
