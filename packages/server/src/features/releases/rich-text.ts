import { invalid } from '../../kernel';

/** A run of text that looks the same throughout. `href` is an address of https, http or mailto. */
export interface Span {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly href?: string;
}

export type Block =
  | { readonly type: 'paragraph' | 'heading' | 'quote'; readonly content: readonly Span[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Span[])[] };

const MOST_BLOCKS = 500;
const schemes = new Set(['https:', 'http:', 'mailto:']);

/**
 * Rich text in its one written form: a JSON array of blocks, with nothing in it but what is named above. What is empty is
 * left out, control characters are taken away.
 *
 * @throws DomainError INVALID for what is no rich text, and for an address of another scheme.
 */
export function richTextOf(given: string, path: readonly string[]): string {
  const parsed = parsedJson(given);
  if (!Array.isArray(parsed) || parsed.length > MOST_BLOCKS) throw notRich(path);
  return JSON.stringify(parsed.flatMap((each) => blockOf(each, path) ?? []));
}

/** Without marks, as mail and feeds have it: a line between blocks, lists with their dots and numbers. */
export const plainTextOf = (body: string): string =>
  (JSON.parse(body) as Block[])
    .map((block) =>
      block.type === 'list'
        ? block.items
            .map((item, index) => `${block.ordered ? `${index + 1}.` : '•'} ${item.map(withAddress).join('')}`)
            .join('\n')
        : block.content.map(withAddress).join(''),
    )
    .join('\n\n');

/** Text of a line or of several, without what no reader should get. */
export const cleaned = (text: string): string =>
  text
    .replaceAll(/\p{Cs}/gu, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?!\n)[\p{Cc}\u2028\u2029\ufffe\uffff]/gu, '');

const withAddress = ({ text, href }: Span): string =>
  href && !href.endsWith(text) ? `${text} (${href.replace(/^mailto:/, '')})` : text;

function parsedJson(given: string): unknown {
  try {
    return JSON.parse(given) as unknown;
  } catch {
    return null;
  }
}

const notRich = (path: readonly string[]) =>
  invalid('This is no rich text. It is a list of paragraphs, headings, quotes and lists.', path);

function blockOf(given: unknown, path: readonly string[]): Block | null {
  const { type, content, ordered, items } = record(given, path);
  if (type === 'list') {
    if (!Array.isArray(items) || items.length > MOST_BLOCKS) throw notRich(path);
    const kept = items.map((item) => spansOf(item, path)).filter((spans) => spans.length > 0);
    return kept.length > 0 ? { type, ordered: ordered === true, items: kept } : null;
  }
  if (type !== 'paragraph' && type !== 'heading' && type !== 'quote') throw notRich(path);
  const spans = spansOf(content, path);
  return spans.some(({ text }) => text.trim()) ? { type, content: spans } : null;
}

function spansOf(given: unknown, path: readonly string[]): Span[] {
  if (!Array.isArray(given)) throw notRich(path);
  return given.map((each) => spanOf(each, path)).filter(({ text }) => text !== '');
}

function spanOf(given: unknown, path: readonly string[]): Span {
  const { text, bold, italic, href } = record(given, path);
  if (typeof text !== 'string') throw notRich(path);
  return {
    text: cleaned(text),
    ...(bold === true && { bold }),
    ...(italic === true && { italic }),
    ...(href !== undefined && href !== null && { href: addressOf(href, path) }),
  };
}

function addressOf(given: unknown, path: readonly string[]): string {
  const url = typeof given === 'string' && given.length <= 2000 ? URL.parse(given.trim()) : null;
  if (!url || !schemes.has(url.protocol) || url.username || url.password)
    throw invalid('A link begins with https://, http:// or mailto:. Correct it, or take it out.', path);
  return url.href;
}

function record(given: unknown, path: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw notRich(path);
  return given as Readonly<Record<string, unknown>>;
}
