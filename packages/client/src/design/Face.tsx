import { initials, tint } from './initials';

/** Pixels; the style sheet has it too, since lists have hundreds of faces. */
const USUAL = 24;

type FaceProps = { name: string; square?: boolean; size?: number };

/** People are round, organisations are square. The name stands beside it, so the face itself is silent. */
export function Face({ name, square, size = USUAL }: FaceProps) {
  const style = size === USUAL ? undefined : { width: size, height: size, fontSize: Math.max(9.5, size * 0.38) };
  return (
    <span className="u-face" data-square={square || undefined} data-tint={tint(name)} style={style} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

type FacesProps = {
  faces: { name: string; square?: boolean }[];
  total?: number;
  max?: number;
  size?: number;
  label: string;
};

/** The first few of a group and how many more. `total` may be larger than what was loaded. */
export function Faces({ faces, total = faces.length, max = 4, size = USUAL, label }: FacesProps) {
  const shown = faces.slice(0, max);
  const rest = total - shown.length;
  return (
    <span className="u-faces" role="img" aria-label={label}>
      {shown.map((face, at) => (
        <Face key={`${at}${face.name}`} name={face.name} square={face.square} size={size} />
      ))}
      {rest > 0 && (
        <span className="u-face u-face--rest" style={{ height: size }} aria-hidden="true">
          +{rest}
        </span>
      )}
    </span>
  );
}
