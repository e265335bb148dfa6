export { type Place, MasterKey, isBlind, isSealed } from './envelope';
export { Keyring } from './keyring';
export type { Run } from './run';
export { type Blinds, type Found, Sealing, currentSealing, runOf, sealingOf } from './sealing';
