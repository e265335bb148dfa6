import { GraphQLError } from 'graphql';

/** The caller's mistake: a cursor of another list, a page too large, a field that this reader cannot filter by. */
export class PlanError extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}

/** Our own mistake: a published field that nothing declares, a relation in a place where it cannot be. */
export class DeclarationError extends Error {}

/** Something in an operation is made by code: it is walked by the resolvers, and not passed through. */
export class NotAllData extends Error {}
