type Place = { place?: string | null; constituency?: { name: string } | null; county?: { name: string } | null };

/** `Social hall, Siaya`: the place with its constituency and county, each named once. */
export function placeName({ place, constituency, county }: Place): string {
  const parts = [place, constituency?.name, county?.name].filter((part): part is string => Boolean(part));
  return parts.filter((part, at) => !parts.slice(0, at).some((before) => before.split(', ').includes(part))).join(', ');
}
