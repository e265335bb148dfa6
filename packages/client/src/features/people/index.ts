export { ContactStatusMark } from './ContactStatusMark';
export { PersonLine, Position, positionOf } from './PersonWords';
export { StakeholderSearchDocument, useStakeholderSearch, type StakeholderHit } from './use-stakeholder-search';
export type { RecordTab } from './person-search';
