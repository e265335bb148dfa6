const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ`´]/g, "'")
    .toLowerCase();

/** Shows which part of a name matched, whatever accents and apostrophes were typed. */
export function FinderMark({ text, term }: { text: string; term: string }) {
  const letters = [...text.normalize('NFC')];
  const folded = letters.map(plain);
  const wanted = plain(term.trim());
  if (wanted.length === 0) return text;
  for (let start = 0; start < letters.length; start += 1) {
    let end = start;
    let joined = '';
    while (joined.length < wanted.length && end < letters.length) {
      joined += folded[end];
      end += 1;
    }
    if (joined === wanted) {
      return (
        <>
          {letters.slice(0, start).join('')}
          <mark>{letters.slice(start, end).join('')}</mark>
          {letters.slice(end).join('')}
        </>
      );
    }
  }
  return text;
}
