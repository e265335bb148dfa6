type ProgressProps = { label: string; value: number; of: number };

/** How far a long piece of work has come. */
export function Progress({ label, value, of }: ProgressProps) {
  const share = of > 0 ? Math.min(100, Math.round((100 * value) / of)) : 0;
  return (
    <div
      className="u-progress"
      role="progressbar"
      aria-label={label}
      aria-valuenow={share}
      aria-valuemin={0}
      aria-valuemax={100}
    >
      <i style={{ width: `${share}%` }} />
    </div>
  );
}
