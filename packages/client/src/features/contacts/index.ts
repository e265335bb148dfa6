export {
  ContactPointFields,
  DoNotContactFields,
  ReachOfOrganisation,
  ReachOfPerson,
  isClosed,
  isNumber,
} from './reach';
export { ReachSection } from './ReachSection';
