/** The tidied texts among these fields that were given: what is left out stays, null and spaces clear. */
export function textsOf<Field extends string>(
  input: { readonly [Name in Field]?: string | null },
  fields: readonly Field[],
): Partial<Record<Field, string | null>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value: string | null | undefined = input[field];
      return value === undefined ? [] : [[field, value?.trim() || null]];
    }),
  ) as Partial<Record<Field, string | null>>;
}

/** The fields that an amendment names, for the audit log. */
export const namedFields = (input: object): string[] =>
  Object.keys(input).filter(
    (field) => !['idempotencyKey', 'expectedVersion', 'sensitivityReason'].includes(field) && field in input,
  );
