import { type Mark, type Node, Schema } from 'prosemirror-model';
import { blocksOf, type Block, type Span } from '../rich-text';

/** What can be written: exactly what the server keeps. */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'text*', toDOM: () => ['p', 0] },
    heading: { group: 'block', content: 'text*', toDOM: () => ['h3', 0] },
    quote: { group: 'block', content: 'text*', toDOM: () => ['blockquote', 0] },
    bullets: { group: 'block', content: 'item+', toDOM: () => ['ul', 0] },
    numbers: { group: 'block', content: 'item+', toDOM: () => ['ol', 0] },
    item: { content: 'paragraph', defining: true, toDOM: () => ['li', 0] },
    text: { inline: true },
  },
  marks: {
    link: { attrs: { href: {} }, inclusive: false, toDOM: ({ attrs }) => ['a', { href: String(attrs['href']) }, 0] },
    bold: { toDOM: () => ['strong', 0] },
    italic: { toDOM: () => ['em', 0] },
  },
});

const { nodes, marks } = schema;

function textOf({ text, bold, italic, href }: Span): Node {
  const worn: Mark[] = [];
  if (href) worn.push(marks.link.create({ href }));
  if (bold) worn.push(marks.bold.create());
  if (italic) worn.push(marks.italic.create());
  return schema.text(text, worn);
}

const inline = (spans: readonly Span[]): Node[] => spans.filter(({ text }) => text).map(textOf);

function nodeOf(block: Block): Node {
  if (block.type !== 'list') return nodes[block.type].create(null, inline(block.content));
  const items = block.items.map((item) => nodes.item.create(null, nodes.paragraph.create(null, inline(item))));
  return (block.ordered ? nodes.numbers : nodes.bullets).create(null, items);
}

export function documentOf(body: string): Node {
  const blocks = blocksOf(body).map(nodeOf);
  return nodes.doc.create(null, blocks.length > 0 ? blocks : nodes.paragraph.create());
}

function spansOf(block: Node): Span[] {
  const spans: Span[] = [];
  block.forEach((node) => {
    const href = marks.link.isInSet(node.marks)?.attrs['href'] as string | undefined;
    spans.push({
      text: node.text ?? '',
      ...(marks.bold.isInSet(node.marks) && { bold: true as const }),
      ...(marks.italic.isInSet(node.marks) && { italic: true as const }),
      ...(href && { href }),
    });
  });
  return spans;
}

/** The written form; empty blocks are left out, so that an empty text is `[]`. */
export function bodyOf(document: Node): string {
  const blocks: Block[] = [];
  document.forEach((node) => {
    if (node.type === nodes.bullets || node.type === nodes.numbers) {
      const items: Span[][] = [];
      node.forEach((item) => {
        if (item.textContent.trim()) items.push(spansOf(item.child(0)));
      });
      if (items.length > 0) blocks.push({ type: 'list', ordered: node.type === nodes.numbers, items });
    } else if (node.textContent.trim())
      blocks.push({ type: node.type.name as 'paragraph' | 'heading' | 'quote', content: spansOf(node) });
  });
  return JSON.stringify(blocks);
}
