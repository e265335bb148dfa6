import { GraphQLError } from 'graphql';

/** An operation that asks for more than one may, whoever asks. */
export const tooLarge = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'OPERATION_TOO_LARGE' } });

/** Of a text in a question. */
export const tooLong = (characters: number): GraphQLError =>
  tooLarge(`A text to look for has at most ${characters} characters.`);

/** The same fault with the code by which programs know it. */
export const coded = (error: GraphQLError, code: string, suggests = true): GraphQLError =>
  new GraphQLError(told(error.message, suggests), {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    extensions: { code },
  });

/** Some faults quote what they are about, however long that is. */
const LONGEST_MESSAGE = 400;

/** A fault's message, of bounded length; without the names that the schema has and the document lacks, unless told. */
export function told(message: string, suggests: boolean): string {
  const said = suggests ? message : message.replace(/ ?Did you mean .+\?$/s, '');
  return said.length > LONGEST_MESSAGE ? `${said.slice(0, LONGEST_MESSAGE)}…` : said;
}
