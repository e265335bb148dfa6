/**
 * The program cannot start, or a command cannot run, for a reason that whoever started it can act on.
 * The message is one plain sentence that says what to do; it is printed alone, without a stack, and the process
 * ends with a non-zero code. Nothing has been damaged when it is thrown.
 */
export class StartupError extends Error {
  override readonly name = 'StartupError';
}
