import { inner, outer } from './county-lines';

/** Kenya's counties as quiet lines. © OpenStreetMap contributors, ODbL: show the credit wherever this is shown. */
export function CountyMap() {
  return (
    <svg className="sign-in-map" viewBox="-10 -10 620 760" aria-hidden="true">
      <path d={outer} className="sign-in-map-outline" />
      <path d={inner} />
    </svg>
  );
}
