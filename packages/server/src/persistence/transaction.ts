import { AsyncLocalStorage } from 'node:async_hooks';
import type { ClientBase, QueryResult } from 'pg';
import { type DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { inOrder } from '../kernel';

interface OpenTransaction {
  dataSource: DataSource;
  manager: EntityManager;
  connection: ClientBase;
  /** Statements that nothing waited for. */
  sent: Promise<unknown>[];
  afterCommit: (() => void | Promise<void>)[];
  isOpen: boolean;
}

const transactions = new AsyncLocalStorage<OpenTransaction>();
const lastWords = new WeakMap<DataSource, (manager: EntityManager) => Promise<void>>();

/**
 * Runs `work` in one transaction: committed when it returns, undone when it throws. Called within another transaction
 * on the same data source it joins that one, so that an act made of acts is still all or nothing.
 *
 * Statements given to `currentManager()` within `work` belong to it, however deep the call; nobody passes it along.
 * Those that are given without waiting for each other go to PostgreSQL together, in the order in which they were given.
 *
 * @param conclude makes the result of what was done, at the same time as the last words are said: it may only read.
 */
export async function inTransaction<Done, Result = Done>(
  dataSource: DataSource,
  work: () => Promise<Done>,
  conclude: (done: Done) => Promise<Result> = (done) => Promise.resolve(done as unknown as Result),
): Promise<Result> {
  const outer = transactions.getStore();
  if (outer?.isOpen && outer.dataSource === dataSource) return conclude(await work());
  const afterCommit: OpenTransaction['afterCommit'] = [];
  const result = await dataSource.transaction(async (manager) => {
    const connection = (await manager.queryRunner!.connect()) as ClientBase;
    manager.query = straight(connection);
    const transaction: OpenTransaction = { dataSource, manager, connection, sent: [], afterCommit, isOpen: true };
    try {
      const done = await transactions.run(transaction, work);
      const [concluded] = await transactions.run(transaction, () =>
        inOrder(conclude(done), lastWord(manager), Promise.all(transaction.sent)),
      );
      return concluded;
    } catch (error) {
      // Whatever came after it failed for that reason alone.
      throw (await firstFailure(transaction.sent)) ?? error;
    } finally {
      transaction.isOpen = false;
    }
  });
  for (const tell of afterCommit) await transactions.exit(tell);
  return result;
}

const lastWord = async (manager: EntityManager): Promise<void> => lastWords.get(manager.dataSource)?.(manager);

/** As TypeORM asks and answers, without its events and the half dozen promises around each statement. */
const straight =
  (connection: ClientBase): EntityManager['query'] =>
  async (text: string, values?: unknown[]): Promise<never> => {
    try {
      const { command, rows, rowCount } = (await connection.query(text, values)) as Partial<QueryResult>;
      return (command === 'UPDATE' || command === 'DELETE' ? [rows, rowCount] : rows) as never;
    } catch (error) {
      throw new QueryFailedError(text, values, error as Error);
    }
  };

async function firstFailure(sent: readonly Promise<unknown>[]): Promise<Error | undefined> {
  const settled = await Promise.allSettled(sent);
  return settled.find((each) => each.status === 'rejected')?.reason as Error | undefined;
}

/**
 * The entity manager of the transaction that is open here.
 *
 * @throws Error when none is: a write outside of a transaction is a mistake of ours.
 */
export const currentManager = (): EntityManager => current().manager;

/** The connection of the transaction that is open here, for statements that have names. */
export const currentConnection = (): ClientBase => current().connection;

/**
 * Sends a write of the open transaction without waiting for it: it goes out with what is asked next, which sees what it
 * has written. Should it fail, so does the transaction, with its error.
 */
export function sendAlong(text: string, values: unknown[]): void {
  const { manager, sent } = current();
  const sending = manager.query(text, values);
  // It is heard of at the end.
  sending.catch(() => {});
  sent.push(sending);
}

function current(): OpenTransaction {
  const transaction = transactions.getStore();
  if (!transaction?.isOpen) throw new Error('No transaction is open here: call this within inTransaction().');
  return transaction;
}

/** The manager of the transaction that is open here on this data source, if one is. */
export function openTransactionOn(dataSource: DataSource): EntityManager | undefined {
  const transaction = transactions.getStore();
  return transaction?.isOpen && transaction.dataSource === dataSource ? transaction.manager : undefined;
}

/** Runs `tell` once the open transaction is committed, in the order given; never when it is undone. */
export function afterCommit(tell: () => void | Promise<void>): void {
  current().afterCommit.push(tell);
}

/** Runs `work` at the end of every transaction of the data source, as part of it; when it throws, all is undone. */
export function beforeCommit(dataSource: DataSource, work: (manager: EntityManager) => Promise<void>): void {
  lastWords.set(dataSource, work);
}
