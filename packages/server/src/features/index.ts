import { accounts } from './accounts';
import { areas } from './areas';
import { engagements } from './engagements';
import type { Feature } from './feature';
import { node } from './node';
import { organisations } from './organisations';
import { people } from './people';
import { memberships } from './memberships';
import { posts } from './posts';
import { tags } from './tags';
import { vocabularies } from './vocabularies';

/** Every room of the house; a parent stands before its children. */
export const features: readonly Feature[] = [
  accounts,
  vocabularies,
  areas,
  tags,
  organisations,
  people,
  posts,
  memberships,
  engagements,
  node,
];
