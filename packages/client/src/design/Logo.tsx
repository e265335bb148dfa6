/** A shelter with a person in it; reads as U. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg className="u-logo" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" className="u-logo-ground" />
      <path d="M8.5 8v8a7.5 7.5 0 0015 0V8" fill="none" stroke="#fff" strokeWidth="3.4" strokeLinecap="round" />
      <circle cx="16" cy="12.2" r="2.9" fill="#fff" />
    </svg>
  );
}
