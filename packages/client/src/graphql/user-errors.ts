/** What the server says a person can put right, with the place in the input that it is about. */
export type UserError = { code: string; message: string; path: string[] };

/** The message for one field of a form: `errorAt(errors, 'participants', '0', 'newPerson', 'name')`. */
export function errorAt(errors: readonly UserError[], ...path: string[]): string | undefined {
  const wanted = path.join('.');
  const clean = (error: UserError) => error.path.filter((part) => part !== 'input').join('.');
  return errors.find((error) => clean(error) === wanted)?.message;
}

/** The first message about anything inside one item of a list. */
export const errorIn = (errors: readonly UserError[], list: string, index: number): string | undefined =>
  errors.find(
    ({ path }) =>
      path
        .filter((part) => part !== 'input')
        .slice(0, 2)
        .join('.') === `${list}.${index}`,
  )?.message;

/** What names no field that the form shows. */
export function errorsElsewhere(errors: readonly UserError[], shown: readonly string[]): UserError[] {
  return errors.filter((error) => {
    const first = error.path.find((part) => part !== 'input');
    return first === undefined || !shown.includes(first);
  });
}
