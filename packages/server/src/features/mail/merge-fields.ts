import { invalid, told } from '../../kernel';

const field = /\{\{\s*([^{}]*?)\s*\}\}/g;

/**
 * Whether a text names no merge fields but those that are known where it is used.
 *
 * @throws DomainError INVALID for a field that nobody knows, and for braces that are no field.
 */
export function checkMergeFields(
  text: string | null | undefined,
  known: readonly string[],
  path: readonly string[],
): void {
  if (!text) return;
  for (const [whole, name] of text.matchAll(field))
    if (!known.includes(name!))
      throw invalid(
        told('{field} is no merge field. Use {fields}.', {
          field: whole,
          fields: known.map((each) => `{{${each}}}`).join(', '),
        }),
        path,
      );
  if (/\{\{|\}\}/.test(text.replaceAll(field, '')))
    throw invalid('Braces stand in pairs around the name of a merge field. Correct the text.', path);
}

export const namesField = (text: string, wanted: string): boolean =>
  [...text.matchAll(field)].some(([, name]) => name === wanted);

/** Values go in as they are, once: nothing within them is a field, and no control character of theirs comes through. */
export const merged = <Name extends string>(text: string, values: Readonly<Record<Name, string>>): string =>
  text.replaceAll(field, (_, name: Name) => values[name].replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim());
