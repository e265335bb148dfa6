/** A run of text that looks the same throughout. */
export type Span = { text: string; bold?: true; italic?: true; href?: string };
export type Block =
  { type: 'paragraph' | 'heading' | 'quote'; content: Span[] } | { type: 'list'; ordered: boolean; items: Span[][] };

/** Rich text as the server keeps it: JSON, of which it has taken away whatever is not named above. */
export const blocksOf = (body: string): Block[] => {
  try {
    return JSON.parse(body) as Block[];
  } catch {
    return [];
  }
};
