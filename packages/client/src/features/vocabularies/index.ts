export { TermFields, useTermLabel, useTerms } from './terms';
export { TermSelect } from './TermSelect';
