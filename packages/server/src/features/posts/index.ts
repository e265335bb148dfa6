import type { Feature } from '../feature';
import { Post } from './post.entity';
import { PostMutations } from './post.mutations';
import { organisationPosts, postReading } from './post.reading';
import { OrganisationPostsFields, PostResolver } from './post.resolver';

export { Post } from './post.entity';
export { postReading } from './post.reading';
export { PostConnection, PostFilter, PostIs, PostType } from './post.type';

export const posts: Feature = {
  entities: [Post],
  readings: [postReading],
  extensions: [organisationPosts],
  resolvers: [PostMutations, PostResolver, OrganisationPostsFields],
};
