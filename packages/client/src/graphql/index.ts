export { graphql } from './graphql';
export { createClient } from './client';
export { announceSignedOut, onSecondFactorRequired, onSignedOut } from './session';
export { useFollowed } from './use-followed';
export { namesInLists, useLongList } from './use-long-list';
export { errorAt, errorIn, errorsElsewhere, type UserError } from './user-errors';
export type * from './generated/graphql';
