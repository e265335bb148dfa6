import { currentManager } from '../persistence';

/** Asks, in the open transaction, for work that is done once it is committed; undone with it. */
export type Enqueue = (task: string, payload: object) => Promise<void>;

/** One attempt, see `enqueue_job`: a task that can go on where it stopped is taken up again by its own means. */
export const enqueueJob: Enqueue = async (task, payload) => {
  await currentManager().query(`select enqueue_job($1, $2::json)`, [task, JSON.stringify(payload)]);
};
