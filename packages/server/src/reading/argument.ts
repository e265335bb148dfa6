import { uuidFromOpaque } from '../kernel';
import { PlanError } from './errors';
import { type Call, Parameter } from './sql';

/**
 * One argument while a plan is made. `value` is today's value and may decide only the *shape* of the
 * SQL: which keys are there, what is null, enums and booleans. Text, numbers and ids differ between the
 * calls that share a plan; `bind` puts the value of each call into `$n`.
 */
export class Argument {
  constructor(
    readonly value: unknown,
    private readonly read: (call: Call) => unknown,
  ) {}

  /** The arguments of a field, by their place in each call. */
  static of(place: number, values: Record<string, unknown>): Argument {
    return new Argument(values, (call) => call.arguments[place]);
  }

  get given(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  get(key: string): Argument {
    const of = (object: unknown): unknown => (object as Record<string, unknown> | null | undefined)?.[key];
    return new Argument(of(this.value), (call) => of(this.read(call)));
  }

  /** The keys of an input object. Null is refused: `{ county: null }` must not silently mean "any". */
  entries(): [string, Argument][] {
    if (!this.given) throw new PlanError('A filter or an order must not be null; leave it out instead.');
    return Object.keys(this.value as object).map((key) => [key, this.get(key)]);
  }

  items(): Argument[] {
    if (!Array.isArray(this.value)) throw new PlanError('A list was expected here, not null.');
    return this.value.map((_, index) => this.get(String(index)));
  }

  /** The value of each call as a parameter of the given PostgreSQL type. */
  bind(cast: string, convert: (value: never) => unknown = (value) => value): Parameter {
    return new Parameter(cast, (call) => convert(this.read(call) as never));
  }

  /** The uuid inside an opaque id of the given prefix; null, which equals nothing, when it is not one. */
  bindId(prefix: string): Parameter {
    return this.bind('uuid', (id) => uuidFromOpaque(prefix, String(id)));
  }
}
