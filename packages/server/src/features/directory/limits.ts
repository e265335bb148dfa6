/** What a text that is too long is answered. */
export const atMost = (length: number): { message: string } => ({
  message: `This has at most ${length.toLocaleString('en')} characters. Shorten it, or put the rest into a note.`,
});

/** What a list that is too long is answered. */
export const many = (count: number, what: string): { message: string } => ({
  message: `A record has at most ${count} ${what}. Remove some.`,
});

export const tagLength = { message: 'A tag has 1 to 60 characters.' };
