import type { Client } from 'pg';

const AT_ONCE = 1_000_000;

/** What the product's job adds up every minute, and the queues that it takes it from. */
export const queues: Readonly<Record<string, string>> = {
  engagement_change: 'fold_engagement_counts',
  directory_change: 'fold_directory_counts',
  people_change: 'fold_people_counts',
};

/**
 * Adds what the loading appended to the sums that are kept, as the product's job does: what is measured is how the tables
 * are from then on, and not the minute after a million rows came at once.
 *
 * @throws Error when something is left in a queue.
 */
export async function fold(client: Client): Promise<void> {
  for (const [queue, job] of Object.entries(queues)) {
    const once = async (): Promise<number> => {
      const { rows } = await client.query<{ folded: number }>(`select ${job}($1) as folded`, [AT_ONCE]);
      return rows[0]?.folded ?? 0;
    };
    while ((await once()) > 0);
    const { rows: left } = await client.query(`select from ${queue} limit 1`);
    if (left.length > 0) throw new Error(`${job} has left something in ${queue}.`);
  }
}
