import { initials } from '../../design/initials';
import type { TieFieldsFragment } from '../../graphql';

const WIDTH = 276;
const HEIGHT = 136;
const MOST = 8;

type TiesPictureProps = { name: string; square?: boolean; ties: TieFieldsFragment[]; label: string };

/** Up to eight ties around the record; the list beside it holds them all. */
export function TiesPicture({ name, square, ties, label }: TiesPictureProps) {
  const shown = ties.slice(0, MOST);
  const places = shown.map((tie, at) => {
    const angle = -Math.PI / 2 + (2 * Math.PI * at) / shown.length + (shown.length === 2 ? Math.PI / 2 : 0);
    return { tie, x: WIDTH / 2 + Math.cos(angle) * 98, y: HEIGHT / 2 + Math.sin(angle) * 48 };
  });
  return (
    <svg className="ties-picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {places.map(({ tie, x, y }) => (
        <path
          key={tie.id}
          d={`M${WIDTH / 2} ${HEIGHT / 2}L${x} ${y}`}
          data-past={tie.relationship?.endedOn ? true : undefined}
        />
      ))}
      {places.map(({ tie, x, y }) => (
        <Node
          key={tie.id}
          name={tie.other?.name ?? ''}
          square={tie.other?.__typename === 'Organisation'}
          x={x}
          y={y}
          size={10}
        />
      ))}
      <g data-me>
        <Node name={name} square={square} x={WIDTH / 2} y={HEIGHT / 2} size={15} />
      </g>
    </svg>
  );
}

type NodeProps = { name: string; square?: boolean | undefined; x: number; y: number; size: number };

function Node({ name, square, x, y, size }: NodeProps) {
  return (
    <>
      {square ? (
        <rect x={x - size} y={y - size} width={size * 2} height={size * 2} rx="4" />
      ) : (
        <circle cx={x} cy={y} r={size} />
      )}
      <text x={x} y={y + size * 0.3} textAnchor="middle">
        {initials(name)}
      </text>
    </>
  );
}
