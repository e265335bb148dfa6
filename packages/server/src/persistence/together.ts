import { type QueryResult, Result, type Submittable } from 'pg';
import { prepareValue } from 'pg/lib/utils';

/** A statement with its values. With a name, PostgreSQL parses and plans it once per connection. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
  /** Rows are objects by column unless told. */
  readonly rowMode?: 'array';
}

/** Types of columns, as a connection reads them. */
export interface Types {
  getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown;
}

/** The calls of pg's protocol layer that are made here; its types leave some of their arguments out. */
interface Connection {
  readonly stream: { cork(): void; uncork(): void };
  readonly parsedStatements: Record<string, string | undefined>;
  parse(message: { name: string; text: string; types: number[] }): void;
  bind(message: { portal: string; statement: string; values: readonly unknown[] }): void;
  describe(message: { type: 'P'; name: string }): void;
  execute(message: { portal: string; rows: number }): void;
  sync(): void;
}

/** As its types do not tell it. */
interface Growing extends QueryResult {
  addFields(fields: unknown): void;
  parseRow(fields: unknown): unknown;
  addRow(row: unknown): void;
  addCommandComplete(message: unknown): void;
}

interface Asked {
  readonly statement: Statement;
  /** As they are sent. */
  readonly values: readonly unknown[];
  readonly result: Growing;
  readonly resolve: (result: QueryResult) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Statements that go out in one flush, which ends with one Sync: PostgreSQL answers all of them at once, and when one
 * fails it does not look at those behind it, which then fail with the same error. Outside of a transaction they are one.
 */
export class Together implements Submittable {
  private readonly asked: Asked[] = [];
  private readonly heard = promised<Error | undefined>();
  private at = 0;

  /** @param onAnswered is called before anybody hears of an answer. */
  constructor(
    private readonly types: Types,
    private readonly onAnswered: () => void = () => {},
  ) {}

  /** The failure that ended it, or nothing. */
  get answered(): Promise<Error | undefined> {
    return this.heard.promise;
  }

  add(statement: Statement): Promise<QueryResult> {
    const { promise, ...settle } = promised<QueryResult>();
    const result = new Result(statement.rowMode as string, this.types as never) as Growing;
    this.asked.push({ statement, values: statement.values.map(prepareValue), result, ...settle });
    return promise;
  }

  get texts(): readonly string[] {
    return this.asked.map(({ statement }) => statement.text);
  }

  /** Of the statement that is being answered: the client remembers by it what is prepared. */
  get name(): string | undefined {
    return this.asked[this.at]?.statement.name;
  }

  get text(): string | undefined {
    return this.asked[this.at]?.statement.text;
  }

  submit = (given: unknown): void => {
    const connection = given as Connection;
    const parsed = new Set<string>();
    connection.stream.cork();
    try {
      for (const { statement, values } of this.asked) {
        const { name = '', text } = statement;
        if (!name || (!connection.parsedStatements[name] && !parsed.has(name)))
          connection.parse({ name, text, types: [] });
        parsed.add(name);
        connection.bind({ portal: '', statement: name, values });
        connection.describe({ type: 'P', name: '' });
        connection.execute({ portal: '', rows: 0 });
      }
      connection.sync();
    } finally {
      connection.stream.uncork();
    }
  };

  handleRowDescription({ fields }: { fields: unknown }): void {
    this.asked[this.at]!.result.addFields(fields);
  }

  handleDataRow({ fields }: { fields: unknown }): void {
    const { result } = this.asked[this.at]!;
    result.addRow(result.parseRow(fields));
  }

  handleCommandComplete(message: unknown): void {
    this.asked[this.at]!.result.addCommandComplete(message);
    this.at += 1;
  }

  handleEmptyQuery(): void {
    this.at += 1;
  }

  /** The last that is heard after a failure. */
  handleError(error: Error): void {
    this.onAnswered();
    this.heard.resolve(error);
    this.asked.forEach(({ resolve, reject, result }, place) => (place < this.at ? resolve(result) : reject(error)));
  }

  handleReadyForQuery(): void {
    this.onAnswered();
    this.heard.resolve(undefined);
    for (const { resolve, result } of this.asked) resolve(result);
  }

  handlePortalSuspended(): void {}
}

function promised<Value>() {
  let settle!: { resolve: (value: Value) => void; reject: (error: Error) => void };
  const promise = new Promise<Value>((resolve, reject) => (settle = { resolve, reject }));
  return { promise, ...settle };
}
