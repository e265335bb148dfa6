export { OrganisationFinder } from './OrganisationFinder';
