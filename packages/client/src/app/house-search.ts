/** What may stand open over any page, kept in the address: the log form and whom it is about. */
export type HouseSearch = {
  log?: 'new';
  /** Code of an engagement type that the log form begins with. */
  type?: string;
  /** A person or an organisation who was there. */
  with?: string[];
  /** The day that the form begins with. */
  on?: string;
};

const ids = (value: unknown): string[] | undefined => {
  const list = (Array.isArray(value) ? value : [value]).filter(
    (id): id is string => typeof id === 'string' && id !== '',
  );
  return list.length > 0 ? list : undefined;
};
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export function readHouseSearch(search: Record<string, unknown>): HouseSearch {
  if (search['log'] !== 'new') return {};
  return { log: 'new', type: text(search['type']), with: ids(search['with']), on: text(search['on']) };
}
