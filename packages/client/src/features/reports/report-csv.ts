import type { Report } from './use-report';

/** A text that a spreadsheet could take for a formula stays a text. */
const cell = (value: string | number): string => {
  const text = typeof value === 'number' ? String(value) : /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The table as CSV (RFC 4180), in UTF-8 with a mark that spreadsheets know it by. */
export function csvOf(
  { begins, rows, totals }: Report,
  words: { key: string; inAll: string; all: string; when: (begin: string) => string },
): string {
  const sum = (counts: number[]) => counts.reduce((all, count) => all + count, 0);
  const lines = [
    [words.key, ...begins.map(words.when), words.inAll],
    ...rows.map(({ name, counts, total }) => [name, ...counts, total]),
    [words.all, ...totals, sum(totals)],
  ];
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

export function saveCsv(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
