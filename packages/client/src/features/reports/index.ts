export { codeOf, endOf, periodName, periodsBetween, usualFrom } from './periods';
export type { Period } from './reports-search';
