import type { EntityManager } from 'typeorm';
import { recordAudit } from '../../audit';
import type { RetentionPeriod } from './retention-period.entity';
import { RetentionClass } from './retention.enums';
import { type RetentionStep, periodicClasses } from './retention-steps';

/** How many rows of a section something is done to. */
export interface Let {
  readonly section: string;
  readonly effect: RetentionStep['effect'];
  readonly count: number;
}

export type Periodic = keyof typeof periodicClasses;
type Kept = Pick<RetentionPeriod, 'keep'>;

/** Rows of one statement: what is let go is bounded at each step. */
const BATCH = 5_000;

/** What is past its period now; nothing is done. */
export async function countPast(manager: EntityManager, retentionClass: Periodic, { keep }: Kept): Promise<Let[]> {
  const found: Let[] = [];
  for (const { section, effect, table, where } of periodicClasses[retentionClass].steps) {
    const [row] = (await manager.query(`select count(*)::int as count from ${table} t where ${where}`, [keep])) as {
      count: number;
    }[];
    found.push({ section, effect, count: row!.count });
  }
  return found;
}

/** Lets go what is past its period, in batches, inside a transaction. */
export async function letGo(manager: EntityManager, retentionClass: Periodic, { keep }: Kept): Promise<Let[]> {
  const { steps, afterwards } = periodicClasses[retentionClass];
  const done: Let[] = [];
  for (const step of steps) {
    const { section, effect } = step;
    const sql = statementOf(step);
    let count = 0;
    for (let batch = BATCH; batch === BATCH; count += batch)
      [, batch] = (await manager.query(sql, [keep])) as [[], number];
    done.push({ section, effect, count });
  }
  if (afterwards) await manager.query(afterwards);
  return done;
}

const statementOf = ({ table, where, emptied }: RetentionStep): string => {
  const rows = `ctid = any(array(select t.ctid from ${table} t where ${where} limit ${BATCH}))`;
  return emptied ? `update ${table} set ${emptied} where ${rows}` : `delete from ${table} where ${rows}`;
};

/**
 * What is done each night: every class but people, by its period. Whoever is erased by age is erased by hand. Runs inside
 * a transaction, and stands in the audit log where anything went.
 */
export async function letGoByPeriod(manager: EntityManager): Promise<void> {
  const periods = await manager.query(
    `select id, class as "retentionClass", keep from retention_period order by class`,
  );
  for (const period of periods as RetentionPeriod[]) {
    if (period.retentionClass === RetentionClass.PEOPLE) continue;
    const went = (await letGo(manager, period.retentionClass, period)).filter(({ count }) => count > 0);
    if (went.length > 0)
      recordAudit(null, [
        {
          act: 'retentionByPeriod',
          recordKind: 'RetentionPeriod',
          recordId: period.id,
          fields: went.map(({ section }) => section),
        },
      ]);
  }
}
