type Who = { person?: { name: string } | null; organisation?: { name: string } | null };

/** Faces for a list of participants: people round, organisations square. */
export const facesOf = (participants: Who[]): { name: string; square?: boolean }[] =>
  participants.flatMap(({ person, organisation }) =>
    person ? [{ name: person.name }] : organisation ? [{ name: organisation.name, square: true }] : [],
  );
