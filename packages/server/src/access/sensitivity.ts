/** How closed a record is; stored as its number, so that "at least as closed as" is a comparison. */
export enum Sensitivity {
  PUBLIC = 0,
  INTERNAL = 1,
  PROTECTED = 2,
  SEALED = 3,
}
