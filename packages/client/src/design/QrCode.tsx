import { useMemo } from 'react';
import { encode } from 'uqr';

/** Modules of quiet around the code, as the standard (ISO/IEC 18004) asks for. */
const QUIET = 4;

/** Drawn here, black on white in dark mode too, since cameras want it so. Say beside it in words what it carries. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => {
    const { data, size: modules } = encode(text, { border: 0, ecc: 'M' });
    const dark = data.flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : [])),
    );
    return { size: modules + 2 * QUIET, path: dark.join('') };
  }, [text]);
  return (
    <svg
      className="u-qr"
      viewBox={`0 0 ${size} ${size}`}
      width={200}
      height={200}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
