export { BoundedMap, remembered } from './bounded';
export { type Clock, dayOf, systemClock } from './clock';
export { DomainError, expectVersion, invalid, notFound, refused } from './domain-error';
export { inOrder } from './in-order';
export { isUuid, newId, opaqueId, splitOpaque, uuidFromOpaque } from './ids';
export {
  type Language,
  type Message,
  type PlainWording,
  type Thing,
  asWritten,
  joined,
  languageOf,
  limitMessage,
  messageOf,
  told,
} from './message';
export { expectPlausibleYear } from './plausible-year';
export {
  type DatePrecision,
  type PartialDate,
  datePrecisions,
  formatPartialDate,
  parsePartialDate,
} from './partial-date';
export { StartupError } from './startup-error';
