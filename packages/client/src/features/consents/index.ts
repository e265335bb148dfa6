export { ConsentSection } from './ConsentSection';
export { ConsentsOfPerson } from './consent-lines';
