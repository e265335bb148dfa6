const candidates = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof candidates)[number];

/** What parts the cells: the sign that stands outside of quotes equally often on most of the first lines. */
export function delimiterOf(text: string): Delimiter {
  const lines = linesOutsideQuotes(text.slice(0, 64_000)).slice(0, 25);
  const scored = candidates.map((sign) => {
    const counts = lines.map((line) => line.split(sign).length - 1).filter((count) => count > 0);
    const usual = counts.sort((a, b) => a - b)[counts.length >> 1] ?? 0;
    return { sign, score: counts.filter((count) => count === usual).length * Math.min(usual, 10) };
  });
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).sign;
}

/** The lines with what stands in quotes taken out, line breaks there included. */
const linesOutsideQuotes = (text: string): string[] =>
  text
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim());
