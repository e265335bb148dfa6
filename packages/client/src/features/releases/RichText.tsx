import type { ReactNode } from 'react';
import { blocksOf, type Block, type Span } from './rich-text';
import './releases.css';

/** Rich text as it is read. */
export const RichText = ({ body }: { body: string }) => (
  <div className="rich-text">
    {blocksOf(body).map((block, at) => (
      <OneBlock key={at} block={block} />
    ))}
  </div>
);

function OneBlock({ block }: { block: Block }) {
  if (block.type === 'list') {
    const items = block.items.map((item, at) => <li key={at}>{spans(item)}</li>);
    return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
  }
  const content = spans(block.content);
  if (block.type === 'heading') return <h3>{content}</h3>;
  return block.type === 'quote' ? <blockquote>{content}</blockquote> : <p>{content}</p>;
}

const spans = (given: readonly Span[]): ReactNode[] =>
  given.map(({ text, bold, italic, href }, at) => {
    const slanted = italic ? <em>{text}</em> : text;
    const heavy = bold ? <strong>{slanted}</strong> : slanted;
    return href ? (
      <a key={at} href={href} target="_blank" rel="noopener noreferrer nofollow">
        {heavy}
      </a>
    ) : (
      <span key={at}>{heavy}</span>
    );
  });
