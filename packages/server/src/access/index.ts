export {
  type Actor,
  type ActorFacts,
  type Expected,
  type Viewer,
  actorFrom,
  audiences,
  nobody,
  ownAccount,
  ownOrganisation,
  ownSession,
  readerOf,
  viewerOf,
} from './actor';
export { type GuardedRow, holdStanding, holdVisible, lockVisible, openRecord, visibleIds } from './lock-visible';
export {
  type Permission,
  Role,
  grantableToKeys,
  isPartnerRole,
  needsSecondFactor,
  permissions,
  permissionsOf,
} from './permissions';
export { guardedReading } from './guarded-reading';
export { Sensitivity } from './sensitivity';
export {
  type Parent,
  FieldSet,
  notKeptFrom,
  openedByName,
  openedTo,
  sharedIn,
  underParents,
  visibleBySensitivity,
  visibleUnderParents,
} from './visibility';
export { witnessed, witnessedParents } from './witness';
