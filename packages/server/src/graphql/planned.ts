/**
 * The body of a field resolver that is never called, because the planner has read the field's value:
 * `@FieldResolver(() => EngagementConnection, …) engagements(@Args(() => PageArguments) _: PageArguments) { return planned(); }`.
 */
export function planned(): never {
  throw new Error('This field is read by the planner, but the object that holds it was not.');
}
