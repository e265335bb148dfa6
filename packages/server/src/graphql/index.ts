export { type Amendable, type Mergeable, amendableOf, mergeableOf } from './abilities';
export { Act, Recorded, ShownOnce, type Outcome, recorded } from './act';
export { ActInput, AmendInput, ExpectedVersion } from './act-input';
export { PageArguments, PageInfo, connectionOf, edgeOf } from './connection';
export { type Context, type ContextOptions, type RequestFacts, createContext } from './context';
export { errorsTold } from './errors-told';
export { forbidden, malformed, unauthenticated } from './errors';
export {
  BooleanFilter,
  DateFilter,
  Direction,
  IdFilter,
  InstantFilter,
  IntFilter,
  TextFilter,
  TextListFilter,
  enumFilterOf,
  enumListFilterOf,
} from './filters';
export { Gate, type GateName } from './gate';
export { GraphqlHttp } from './http';
export { requestFacts } from './http-request';
export { LiveAnswers, LiveSocket, Pulse, followed } from './live';
export { MutationBoundary } from './mutation-boundary';
export { Node } from './node';
export { PersistedOperations } from './persisted-operations';
export { planned } from './planned';
export { DateOnly, DateTime, PartialDate } from './scalars';
export { Reads } from './reads';
export { RemovedPayload } from './removed';
export { createSchema } from './schema';
export { Documents, OperationScreen } from './screening';
export { SensitivityFilter } from './sensitivity';
export { TimelineEntry } from './timeline-entry';
export { createApolloServer } from './server';
export { StraightAnswers } from './straight';
export { Payload, UserErrorType } from './user-error';
export { Written } from './written';
