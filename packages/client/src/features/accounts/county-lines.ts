/* Filled at build time from the county boundaries; see scripts/county-lines.ts. © OpenStreetMap contributors, ODbL. */
export const inner: string = '';
export const outer: string = '';
