import { invalid, told } from '../../kernel';

/** What a text can say of whoever gets it. */
export interface MergeValues {
  readonly name: string;
  readonly firstName: string;
  /** Empty for who works at no outlet that is known. */
  readonly outlet: string;
  readonly story: string;
}

const known: readonly (keyof MergeValues)[] = ['name', 'firstName', 'outlet', 'story'];
const field = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** @throws DomainError INVALID for a field that nobody knows, and for braces that are no field. */
export function checkMergeFields(text: string | null | undefined, path: readonly string[]): void {
  if (!text) return;
  for (const [whole, name] of text.matchAll(field))
    if (!(known as readonly string[]).includes(name!))
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

export const namesOutlet = (text: string): boolean => [...text.matchAll(field)].some(([, name]) => name === 'outlet');

/** Values go in as they are, once: nothing within them is a field, and no control character of theirs comes through. */
export const merged = (text: string, values: MergeValues): string =>
  text.replaceAll(field, (_, name: keyof MergeValues) =>
    values[name].replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim(),
  );
