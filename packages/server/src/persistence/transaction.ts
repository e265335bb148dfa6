import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager } from 'typeorm';

interface OpenTransaction {
  dataSource: DataSource;
  manager: EntityManager;
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
 */
export async function inTransaction<Result>(dataSource: DataSource, work: () => Promise<Result>): Promise<Result> {
  const outer = transactions.getStore();
  if (outer?.isOpen && outer.dataSource === dataSource) return work();
  const afterCommit: OpenTransaction['afterCommit'] = [];
  const result = await dataSource.transaction(async (manager) => {
    const transaction: OpenTransaction = { dataSource, manager, afterCommit, isOpen: true };
    try {
      const done = await transactions.run(transaction, work);
      await lastWords.get(dataSource)?.(manager);
      return done;
    } finally {
      transaction.isOpen = false;
    }
  });
  for (const tell of afterCommit) await transactions.exit(tell);
  return result;
}

/**
 * The entity manager of the transaction that is open here.
 *
 * @throws Error when none is: a write outside of a transaction is a mistake of ours.
 */
export function currentManager(): EntityManager {
  const transaction = transactions.getStore();
  if (!transaction?.isOpen) throw new Error('No transaction is open here: call this within inTransaction().');
  return transaction.manager;
}

/** The manager of the transaction that is open here on this data source, if one is. */
export function openTransactionOn(dataSource: DataSource): EntityManager | undefined {
  const transaction = transactions.getStore();
  return transaction?.isOpen && transaction.dataSource === dataSource ? transaction.manager : undefined;
}

/** Runs `tell` once the open transaction is committed, in the order given; never when it is undone. */
export function afterCommit(tell: () => void | Promise<void>): void {
  const transaction = transactions.getStore();
  if (!transaction?.isOpen) throw new Error('No transaction is open here: call this within inTransaction().');
  transaction.afterCommit.push(tell);
}

/** Runs `work` at the end of every transaction of the data source, as part of it; when it throws, all is undone. */
export function beforeCommit(dataSource: DataSource, work: (manager: EntityManager) => Promise<void>): void {
  lastWords.set(dataSource, work);
}
