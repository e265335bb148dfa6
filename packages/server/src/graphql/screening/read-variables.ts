import { tooLarge, tooLong } from './fault';
import { variableLimits } from './limits';
import { assertText } from './text';

interface Limits {
  readonly depth: number;
  readonly values: number;
  /** Characters of one text. */
  readonly text: number;
}

/**
 * Looks through the variables before they are coerced, without going down into them: what nests as deep as a body is
 * long would overflow the stack.
 *
 * @throws GraphQLError when they hold too much, nest too deep, or hold text that cannot be stored.
 */
export function readVariables(variables: unknown, limits: Limits = variableLimits): void {
  let level: unknown[] = [variables];
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.depth) throw tooLarge(`Variables nest at most ${limits.depth} levels.`);
    values += level.length;
    if (values > limits.values) throw tooLarge(`Variables hold at most ${limits.values} values.`);
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value === 'string') {
        assertText(value);
        if (value.length > limits.text) throw tooLong(limits.text);
      }
      if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) next.push(each);
    }
    level = next;
  }
}
