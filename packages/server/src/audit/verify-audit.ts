import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';

/** What a check of the log found. */
export interface AuditVerdict {
  /** Entries that were read and found as they were written. */
  readonly entries: number;
  /** In words, the earliest entry that was altered or is missing; null when there is none. */
  readonly fault: string | null;
  /** SHA-256 over the heads of all chains, in hexadecimal: kept elsewhere, it shows later that no end was cut off. */
  readonly fingerprint: string;
}

interface ChainHead {
  readonly chain: number;
  readonly last_position: string;
  readonly last_hash: Buffer;
}

interface StoredEntry {
  readonly position: string;
  readonly hash: Buffer;
  readonly text: string;
  readonly at: Date;
  readonly id: string;
}

interface Fault {
  readonly at: Date;
  readonly words: string;
}

const batchSize = 5_000;

/**
 * Reads every chain from its beginning and takes each hash again. Needs a database that nobody writes to only for the
 * fingerprint; entries that are added meanwhile are left for the next check.
 */
export async function verifyAudit(dataSource: DataSource): Promise<AuditVerdict> {
  const heads = await dataSource.query<ChainHead[]>(`select * from audit_chain order by chain`);
  const fingerprint = createHash('sha256');
  const faults: Fault[] = [];
  let entries = 0;
  for (const head of heads) {
    fingerprint.update(`${head.chain}:${head.last_position}:`).update(head.last_hash);
    const { read, fault } = await verifyChain(dataSource, head);
    entries += read;
    if (fault) faults.push(fault);
  }
  faults.sort((a, b) => a.at.getTime() - b.at.getTime());
  return { entries, fault: faults[0]?.words ?? null, fingerprint: fingerprint.digest('hex') };
}

async function verifyChain(dataSource: DataSource, head: ChainHead): Promise<{ read: number; fault: Fault | null }> {
  const last = BigInt(head.last_position);
  let position = 0n;
  let hash: Buffer = Buffer.alloc(0);
  let before = new Date(0);
  const fault = (what: string, at: Date) => ({ read: Number(position), fault: { at, words: what } });
  while (position < last) {
    const rows = await dataSource.query<StoredEntry[]>(
      `select position, hash, audit_text(e) as text, at, id from audit_entry e
       where chain = $1 and position > $2 and position <= $3 order by position limit ${batchSize}`,
      [head.chain, position.toString(), head.last_position],
    );
    for (const row of rows) {
      if (BigInt(row.position) !== position + 1n) break;
      const taken = createHash('sha256').update(hash).update(row.text, 'utf8').digest();
      if (!taken.equals(row.hash))
        return fault(`entry ${row.id} (chain ${head.chain}, position ${row.position}) was altered`, row.at);
      position += 1n;
      hash = row.hash;
      before = row.at;
    }
    if (rows.length === 0 || BigInt(rows.at(-1)!.position) !== position)
      return fault(
        `the entry at position ${position + 1n} of chain ${head.chain}, after ${before.toISOString()}, is missing`,
        before,
      );
  }
  if (!hash.equals(head.last_hash)) return fault(`the head of chain ${head.chain} was altered`, before);
  return { read: Number(position), fault: null };
}
