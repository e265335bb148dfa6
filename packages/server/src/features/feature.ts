import type { NonEmptyArray } from 'type-graphql';
import type { Extension, Reading } from '../reading';

/** What a feature brings into the house; `app.ts` puts them together. */
export interface Feature {
  readonly entities: readonly (new () => object)[];
  readonly readings: readonly Reading[];
  readonly extensions?: readonly Extension[];
  readonly resolvers: readonly NonEmptyArray<Function>[number][];
}
