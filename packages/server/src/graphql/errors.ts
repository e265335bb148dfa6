import { GraphQLError } from 'graphql';

/** Asks for signing in; clients renew the session once on seeing it. */
export const unauthenticated = (): GraphQLError =>
  new GraphQLError('Sign in to continue.', { extensions: { code: 'UNAUTHENTICATED' } });

/** Signed in, but not allowed this kind of act at all. Whether a record exists is never told this way. */
export const forbidden = (): GraphQLError =>
  new GraphQLError('Your role does not allow this.', { extensions: { code: 'FORBIDDEN' } });

/** Signed in, but the account's work needs a second factor that is not set up: clients lead to `beginSecondFactor`. */
export const secondFactorRequired = (): GraphQLError =>
  new GraphQLError('Set up your second factor first.', { extensions: { code: 'SECOND_FACTOR_REQUIRED' } });

/** For a person at a device alone: what would let a key that was lost make itself at home. */
export const notForKeys = (): GraphQLError =>
  new GraphQLError('An API key cannot do this. Sign in and do it yourself.', { extensions: { code: 'FORBIDDEN' } });

/** The client's request is wrong in a way that no person typed. */
export const malformed = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** To a question that was meant for others: nothing was tried, and nothing is wrong. */
export const meantForOthers = (): GraphQLError =>
  new GraphQLError('This was asked for others only.', {
    extensions: { code: 'MEANT_FOR_OTHERS' },
  });

/** To what is no question, in a list of questions. */
export const questionsOnly = (): GraphQLError =>
  new GraphQLError('Send acts one at a time: a list holds questions only.', { extensions: { code: 'BAD_REQUEST' } });
