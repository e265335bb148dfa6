import type { Feature } from '../feature';
import { OrganisationTag, PersonTag, Tag } from './tag.entities';
import { tagReading } from './tag.reading';
import { TagResolver } from './tag.resolver';

export { OrganisationTag, PersonTag, Tag } from './tag.entities';
export { tagReading } from './tag.reading';
export { knownTags, replaceTags, tagsByName } from './tags-by-name';
export { TagConnection, TagFilter, TagSome, TagType } from './tag.type';

/** Stands before people and organisations, which carry tags. */
export const tags: Feature = {
  entities: [Tag, PersonTag, OrganisationTag],
  readings: [tagReading],
  resolvers: [TagResolver],
};
