export { ContactPointFields, DoNotContactFields, ReachOfOrganisation, ReachOfPerson, isNumber } from './reach';
export { ReachSection } from './ReachSection';
