import type { Feature } from '../feature';
import { Comment } from './comment.entity';
import { commentParents, commentReading } from './comment.reading';
import {
  CommentMutations,
  EngagementCommentsFields,
  OrganisationCommentsFields,
  PersonCommentsFields,
} from './comment.resolver';

export const comments: Feature = {
  entities: [Comment],
  readings: [commentReading],
  extensions: commentParents,
  resolvers: [CommentMutations, PersonCommentsFields, OrganisationCommentsFields, EngagementCommentsFields],
};
