import { Lexer, Source, TokenKind } from 'graphql';
import { tooLarge } from './fault';
import { documentLimits as limits } from './limits';
import { assertText } from './text';

const opening = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);
const texts = new Set<string>([TokenKind.STRING, TokenKind.BLOCK_STRING]);

/**
 * Reads the text once, token by token, before the parser does, which goes as deep as the brackets do.
 *
 * @throws GraphQLError when it is too long, too deep, or no GraphQL.
 */
export function readText(text: string): void {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  let open = 0;
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    tokens += 1;
    if (tokens > limits.tokens) throw tooLarge(`A document has at most ${limits.tokens} tokens.`);
    if (opening.has(token.kind)) open += 1;
    if (closing.has(token.kind)) open -= 1;
    if (open > limits.brackets) throw tooLarge(`A document nests at most ${limits.brackets} brackets.`);
    if (token.kind === TokenKind.NAME && token.value.length > limits.name)
      throw tooLarge(`A name has at most ${limits.name} characters.`);
    if (texts.has(token.kind)) assertText(token.value);
  }
}
