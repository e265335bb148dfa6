import { GraphQLError } from 'graphql';

/** A null character, or half of a character that needs two units. PostgreSQL has neither. */
const unstorable = /[\0\p{Cs}]/u;

/** @throws GraphQLError when no database could hold the text as it is. */
export function assertText(text: string): void {
  if (unstorable.test(text))
    throw new GraphQLError('Text cannot hold a null character or half of a character.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
}
