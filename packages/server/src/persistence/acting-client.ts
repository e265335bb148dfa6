import { Client, type QueryResult } from 'pg';
import { StatementNames } from './statement-names';
import { type Statement, Together } from './together';

/** Statements that each connection keeps prepared at most, for acts. */
const PREPARED_AT_MOST = 200;

/** As TypeORM says them. */
const BEGIN = 'START TRANSACTION';
const END: ReadonlySet<unknown> = new Set(['COMMIT', 'ROLLBACK']);

const nothing: readonly unknown[] = [];

/**
 * Connections as acts need them. Within a transaction, what is asked at once goes out at once, its beginning with the
 * first that is asked in it: waiting for each answer took a round trip and two changes of process each, for a dozen
 * statements that mostly do not need each other's answers. And they prepare of their own accord what they are asked
 * again and again, since TypeORM cannot name statements.
 */
export function actingClient({ prepares }: { readonly prepares: boolean }): typeof Client {
  const names = prepares ? new StatementNames(PREPARED_AT_MOST) : undefined;
  return class extends Client {
    private isInTransaction = false;
    /** What goes out as soon as nothing more is asked without waiting. */
    private turn: Together | undefined;
    /** What went out and is not answered yet. */
    private underWay: Together | undefined;

    override query(...given: unknown[]): never {
      return this.asked(given) as never;
    }

    private asked(given: unknown[]): unknown {
      const [text] = given;
      if (text === BEGIN) {
        this.isInTransaction = true;
        // When it fails, so does whatever is asked in it.
        this.together({ text: BEGIN, values: nothing }).catch(() => {});
        return Promise.resolve(undefined);
      }
      const statement = statementOf(given);
      const name = typeof text === 'string' && statement && names?.name(text);
      const named = name ? { ...statement, name } : statement;
      if (this.isInTransaction && named && given.length <= 2) return this.together(named);
      if (END.has(text)) this.isInTransaction = false;
      // It is not looked at when something before it fails; taking back is what always has to be done, hence alone.
      if (text === 'COMMIT') return this.together({ text, values: nothing });
      const asked = named ? [named, undefined, ...given.slice(2)] : given;
      return this.turn || this.underWay ? this.afterwards(asked, END.has(text)) : this.alone(asked);
    }

    private together(statement: Statement): Promise<QueryResult> {
      if (!this.turn) {
        this.turn = new Together(this, () => {
          this.underWay = undefined;
          process.nextTick(() => this.send());
        });
        process.nextTick(() => this.send());
      }
      return this.turn.add(statement);
    }

    private send(): void {
      if (!this.turn || this.underWay) return;
      this.underWay = this.turn;
      this.turn = undefined;
      this.alone([this.underWay]);
    }

    /** What can go with nothing else goes once all before it is answered; and only if that went well, unless `inAnyCase`. */
    private async afterwards(given: unknown[], inAnyCase: boolean): Promise<unknown> {
      for (this.send(); this.underWay; this.send()) {
        const failure = await this.underWay.answered;
        if (failure && !inAnyCase) throw failure;
      }
      return this.alone(given);
    }

    private alone(given: unknown[]): unknown {
      return (super.query as (...given: unknown[]) => unknown).apply(this, given);
    }
  };
}

/** Undefined for what came without values, not even none of them: that may be many statements. */
function statementOf([asked, values]: unknown[]): Statement | undefined {
  if (typeof asked === 'string') return Array.isArray(values) ? { text: asked, values } : undefined;
  return hasValues(asked) ? asked : undefined;
}

const hasValues = (asked: unknown): asked is Statement =>
  typeof asked === 'object' && asked !== null && 'values' in asked && Array.isArray(asked.values);
