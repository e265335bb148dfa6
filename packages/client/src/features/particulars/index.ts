export { ParticularsOfOrganisation, ParticularsOfPerson } from './particulars';
export { ParticularsSection } from './ParticularsSection';
