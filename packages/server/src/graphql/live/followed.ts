/**
 * What a subscription's field says of where its events come from: nowhere. It is read like a query's, again and again, by
 * `LiveAnswers`.
 */
export function followed(): never {
  throw new Error('Subscriptions are followed, not subscribed to: see LiveAnswers.');
}
