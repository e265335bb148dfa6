type Address = Record<string, unknown>;

/** The same for two addresses that ask for the same, in whatever order; empty where nothing is asked. */
export const markOf = (address: object): string => {
  const parts = Object.entries(address as Address).filter(([, value]) => value !== undefined);
  return parts.length === 0 ? '' : JSON.stringify(parts.sort(([one], [other]) => (one < other ? -1 : 1)));
};

/** What was kept, or nothing where it cannot be read: whoever reads an address takes what is missing. */
export function addressOf(kept: string): Address {
  try {
    const parsed: unknown = JSON.parse(kept);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Address) : {};
  } catch {
    return {};
  }
}
