export type { FeedAnswer } from './conditional-answer';
export { FeedLimits } from './feed-limits';
export { type Feed, type PublicFeedServices, registerPublicFeed } from './public-feed.routes';
