declare module 'pg/lib/utils' {
  /** A value as PostgreSQL's text format wants it: arrays as literals, instants as ISO 8601, null as null. */
  export function prepareValue(value: unknown): unknown;
}
