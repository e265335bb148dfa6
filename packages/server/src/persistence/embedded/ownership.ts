import { Client, type ClientConfig } from 'pg';

/**
 * Who may stop a running cluster: whoever holds this lock in it. PostgreSQL gives it up in the moment in which the
 * holder's process dies, however it dies, which no file with a process number in it can promise.
 */
const lockKey = 7_305_121;

const reclaimAfterMs = 500;

export interface Ownership {
  release(): Promise<void>;
}

/** Null when another living process owns the cluster. */
export async function claimCluster(connection: ClientConfig): Promise<Ownership | null> {
  let current = await tryToClaim(connection);
  if (!current) return null;
  let isReleased = false;
  // PostgreSQL closes every session when one of its processes dies; the lock is then taken again.
  const keep = (client: Client): void => {
    client.once('end', () => {
      if (!isReleased) setTimeout(() => void reclaim(), reclaimAfterMs).unref();
    });
  };
  const reclaim = async (): Promise<void> => {
    if (isReleased) return;
    current = await tryToClaim(connection).catch(() => null);
    if (current && isReleased) await current.end();
    else if (current) keep(current);
    else setTimeout(() => void reclaim(), reclaimAfterMs).unref();
  };
  keep(current);
  return {
    async release() {
      isReleased = true;
      await current?.end().catch(() => undefined);
    },
  };
}

async function tryToClaim(connection: ClientConfig): Promise<Client | null> {
  const client = new Client({ ...connection, database: 'postgres', application_name: 'utetezi owner' });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ claimed: boolean }>('select pg_try_advisory_lock($1) as claimed', [lockKey]);
  if (rows[0]?.claimed) return client;
  await client.end();
  return null;
}
