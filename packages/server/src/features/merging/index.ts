import type { Feature } from '../feature';
import { MergePreviewResolver } from './merge-preview.resolver';
import { Merge } from './merge.entity';
import { OrganisationMergesFields, PersonMergesFields } from './merge.fields';
import { MergeMutations } from './merge.mutations';
import { mergeParents, mergeReading } from './merge.reading';

export { MergePreviewResolver } from './merge-preview.resolver';

/** Making two records of one person or organisation one, and undoing that exactly. */
export const merging: Feature = {
  entities: [Merge],
  readings: [mergeReading],
  extensions: mergeParents,
  resolvers: [MergeMutations, MergePreviewResolver, PersonMergesFields, OrganisationMergesFields],
};
