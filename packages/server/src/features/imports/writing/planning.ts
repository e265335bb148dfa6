import type { ImportOptions } from '../import.entities';
import type { ImportKind } from '../import.enums';
import type { Roster } from '../matching/roster';
import type { Reference } from '../rows/reference';
import type { Batch } from './batch';
import type { Registry } from './registry';

/** What the rows of one run have in common. */
export interface Planning {
  readonly kind: ImportKind;
  readonly options: ImportOptions;
  readonly fileName: string;
  readonly reference: Reference;
  readonly registry: Registry;
  readonly roster: Roster;
  readonly batch: Batch;
}
