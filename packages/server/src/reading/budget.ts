import { PlanError } from './errors';

/** What one root field may ask for at most. */
export interface Limits {
  /** Selected fields and conditions of filters, each counted wherever it gets into the statement. */
  readonly fields: number;
  /** Objects within objects, a connection and its edges being two of them. */
  readonly depth: number;
}

/** PostgreSQL has no rows of more than 1,664 columns; some are our own. */
const WIDEST_OBJECT = 1600;

/** Keeps a statement from growing beyond what one answer is worth. */
export class Budget {
  private spent = 0;
  private depth = 0;

  constructor(private readonly limits: Limits) {}

  /** One more field or condition. */
  spend(): void {
    this.spent += 1;
    if (this.spent > this.limits.fields)
      throw new PlanError(`This asks for too much at once: at most ${this.limits.fields} fields and conditions.`);
  }

  /** An object within what is being compiled. */
  within<Result>(compile: () => Result[]): Result[] {
    this.depth += 1;
    if (this.depth > this.limits.depth)
      throw new PlanError(`This nests too deep: at most ${this.limits.depth} objects within one another.`);
    const columns = compile();
    if (columns.length > WIDEST_OBJECT) throw new PlanError(`One object has at most ${WIDEST_OBJECT} fields.`);
    this.depth -= 1;
    return columns;
  }
}
