export { type Place, MasterKey, isBlind, isSealed } from './envelope';
export { Keyring } from './keyring';
export { openWithin } from './open-within';
export { rewrapKeys } from './rewrap';
export { type Rotated, type StillPlain, type Transact, rotateKeys, stillPlain } from './rotate';
export type { Run } from './run';
export { type Blinds, type Found, Sealing, currentSealing, runOf, sealingOf } from './sealing';
