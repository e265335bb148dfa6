export {
  ContactPointFields,
  DoNotContactFields,
  ReachOfOrganisation,
  ReachOfPerson,
  isNumber,
  isUsable,
} from './reach';
export { ReachSection } from './ReachSection';
