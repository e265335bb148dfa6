import type { Feature } from '../feature';
import { DirectoryMutations } from './directory.mutations';
import { TagMutations } from './tag.mutations';

/** Recording people and organisations crosses memberships, contact points, particulars and tags; so it stands above them. */
export const directory: Feature = { entities: [], readings: [], resolvers: [DirectoryMutations, TagMutations] };
