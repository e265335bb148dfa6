/**
 * What several things that go on at the same time come to; the failure of the first that failed in this order, whichever
 * was the first to fail. Nothing goes on any more when it is over.
 */
export async function inOrder<Values extends readonly unknown[]>(
  ...underWay: { readonly [Place in keyof Values]: Promise<Values[Place]> }
): Promise<Values> {
  const settled = await Promise.allSettled(underWay);
  for (const each of settled) if (each.status === 'rejected') throw each.reason;
  return settled.map((each) => (each as PromiseFulfilledResult<unknown>).value) as unknown as Values;
}
