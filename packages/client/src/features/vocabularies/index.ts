export { TermFields, useTermLabel, useTerms } from './terms';
