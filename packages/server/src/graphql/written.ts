import { IsDefined, ValidateBy, ValidateIf, length } from 'class-validator';

/**
 * A text of 1 to `most` characters that has more in it than blanks: at least `least`, not counting those around it.
 * Where it is optional it may be left out, which leaves what is kept as it is, and never emptied.
 */
export function Written(
  most: number,
  { least = 1, ...limits }: { readonly message: string; readonly least?: number },
): PropertyDecorator {
  const validate = (value: unknown): boolean =>
    typeof value === 'string' && length(value.trim(), least) && length(value, 1, most);
  const rules = [
    ValidateIf((_, value) => value !== undefined),
    // The only rule that is asked of null as well.
    IsDefined(limits),
    ValidateBy({ name: 'written', validator: { validate } }, limits),
  ];
  return (target, property) => rules.forEach((rule) => rule(target, property));
}
