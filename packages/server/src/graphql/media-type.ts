const NEWER = 'application/graphql-response+json';
const OLDER = 'application/json';

/** GraphQL over HTTP: the newer media type for whoever names it, and the older one for everybody else. */
export function mediaTypeFor(accept: string | null | undefined): string {
  const newer = quality(accept, NEWER);
  return `${newer > 0 && newer >= quality(accept, OLDER) ? NEWER : OLDER}; charset=utf-8`;
}

export const isNewer = (mediaType: string): boolean => mediaType.startsWith(NEWER);

/** Of a type that is named; that of a wildcard does not count. */
function quality(accept: string | null | undefined, type: string): number {
  for (const part of (accept ?? '').split(',')) {
    const [name = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase());
    if (name !== type) continue;
    const given = parameters.find((each) => each.startsWith('q='));
    return given ? Number(given.slice(2)) || 0 : 1;
  }
  return 0;
}
