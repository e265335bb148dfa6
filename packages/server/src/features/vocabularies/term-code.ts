import { DomainError, invalid } from '../../kernel';
import { currentManager } from '../../persistence';

const LONGEST = 60;

/** The code that was given, or else one made from the English label: `Courtesy call` becomes `courtesy_call`. */
export async function codeFor(vocabulary: string, given: string | null | undefined, label: string): Promise<string> {
  const rows = (await currentManager().query(
    `select code, fold($2) as folded from (select code from term where vocabulary = $1 union all select null) t`,
    [vocabulary, label],
  )) as { code: string | null; folded: string }[];
  const taken = new Set(rows.map(({ code }) => code));
  if (given) {
    if (taken.has(given))
      throw new DomainError('TAKEN', 'Another term of this list has this code. Choose another code.', [
        'input',
        'code',
      ]);
    return given;
  }
  const words = rows[0]!.folded.replaceAll(' ', '_');
  if (!words)
    throw invalid('No code can be made from this label. Give a code of small letters, digits and _.', [
      'input',
      'code',
    ]);
  const base = (/^[a-z]/.test(words) ? words : `t_${words}`).slice(0, LONGEST - 4);
  let code = base;
  for (let number = 2; taken.has(code); number += 1) code = `${base}_${number}`;
  return code;
}
