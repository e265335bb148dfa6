import { Sensitivity, openRecord } from '../../access';
import type { Act } from '../../graphql';
import { invalid, newId, notFound, refused, splitOpaque, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { requireRecord, requireStaff } from '../references';
import { BreakGlass } from './break-glass.entity';
import type { BreakGlassInput, ReadersInput } from './opening.types';

const MINUTES = 60;

export type Openable = 'person' | 'organisation' | 'engagement';
const tables: Readonly<Record<string, Openable>> = { per: 'person', org: 'organisation', eng: 'engagement' };

export interface Opened {
  readonly table: Openable;
  readonly id: string;
}

/**
 * Opens a protected record to whoever asks, for 60 minutes, and tells its owner and the data protection officers at once.
 * What is SEALED is opened so by nobody, and is not found.
 */
export async function breakGlass(act: Act, input: BreakGlassInput): Promise<Opened & { glassId: string }> {
  const reason = input.reason.trim();
  if (reason.length < 10) throw invalid('Say why it cannot wait, in at least 10 characters.', ['input', 'reason']);
  const table = tables[splitOpaque(input.recordId)?.prefix ?? ''];
  const id = table && uuidFromOpaque(splitOpaque(input.recordId)!.prefix, input.recordId);
  if (!table || !id) throw notFound('record', ['input', 'recordId']);
  const manager = currentManager();
  const [record] = (await manager.query(
    `select t.created_by_id as "ownerId", exists (
       select from record_audience a where a.record_id = t.id and a.audience_id = any($2) and a.expires_at > now()) as "isOpen"
     from ${table} t where t.id = $1 and t.sensitivity = ${Sensitivity.PROTECTED} for update of t`,
    [id, act.by.audiences],
  )) as { ownerId: string | null; isOpen: boolean }[];
  if (!record) throw notFound('record', ['input', 'recordId']);
  if (record.isOpen) throw refused('This record is open to you already.', ['input', 'recordId']);
  const glassId = newId();
  const expiresAt = new Date(act.now.getTime() + MINUTES * 60_000);
  await manager.insert(BreakGlass, {
    id: glassId,
    accountId: act.by.accountId,
    [`${table}Id`]: id,
    reason,
    openedAt: act.now,
    expiresAt,
  });
  await manager.query(
    `insert into record_audience (record_id, audience_id, grant_id, kind, sensitivity, expires_at) values ($1, $2, $3, $4, $5, $6)`,
    [id, act.by.accountId, glassId, table.toUpperCase(), Sensitivity.PROTECTED, expiresAt],
  );
  await tellThoseWhoAnswer(act, glassId, record.ownerId);
  act.touched(capitalised(table), id, [], reason);
  act.tell('GlassBroken', glassId);
  return { table, id, glassId };
}

async function tellThoseWhoAnswer(act: Act, glassId: string, ownerId: string | null): Promise<void> {
  const manager = currentManager();
  const accounts = (await manager.query(
    `select id from account where suspended_at is null and id <> $1 and (id = $2 or 'DATA_PROTECTION_OFFICER' = any(roles))`,
    [act.by.accountId, ownerId],
  )) as { id: string }[];
  for (const { id } of accounts)
    await manager.query(
      `insert into notification (id, account_id, kind, at, break_glass_id) values ($1, $2, 'GLASS_BROKEN', $3, $4)`,
      [newId(), id, act.now, glassId],
    );
}

/** Opens a closed record to colleagues by name. Whoever it is open to may do so. */
export async function openTo(act: Act, id: string, input: ReadersInput): Promise<Opened> {
  const { table, record } = await closedRecord(act, id);
  const accounts = await requireStaff(input.accountIds, ['input', 'accountIds']);
  await openRecord(
    currentManager(),
    { id: record.id, kind: table.toUpperCase(), sensitivity: record.sensitivity, grantId: newId() },
    accounts,
  );
  act.touched(capitalised(table), record.id, ['readers'], input.reason?.trim());
  return { table, id: record.id };
}

/** Closes it to them again; somebody is always left. */
export async function closeTo(act: Act, id: string, input: ReadersInput): Promise<Opened> {
  const { table, record } = await closedRecord(act, id);
  const accounts = await requireStaff(input.accountIds, ['input', 'accountIds']);
  const manager = currentManager();
  await manager.query(
    `delete from record_audience where record_id = $1 and audience_id = any($2) and not for_partner`,
    [record.id, accounts],
  );
  const [left] = (await manager.query(
    `select true as left from record_audience where record_id = $1 and not for_partner and expires_at = 'infinity' limit 1`,
    [record.id],
  )) as unknown[];
  if (!left)
    throw refused('Somebody has to be able to open it. Open it to another colleague first.', ['input', 'accountIds']);
  act.touched(capitalised(table), record.id, ['readers'], input.reason?.trim());
  return { table, id: record.id };
}

async function closedRecord(
  act: Act,
  id: string,
): Promise<{ table: Openable; record: { id: string; sensitivity: number } }> {
  const table = tables[splitOpaque(id)?.prefix ?? ''];
  const record = await requireRecord(act, id, ['person', 'organisation', 'engagement'], ['id']);
  if (record.sensitivity < Sensitivity.PROTECTED)
    throw refused('This record is open to all staff. Make it protected first.', ['id']);
  const [named] = (await currentManager().query(
    `select true as named from record_audience where record_id = $1 and audience_id = any($2) and expires_at = 'infinity' limit 1`,
    [record.id, act.by.audiences],
  )) as unknown[];
  // Who sees it in an emergency reads it, and decides nothing about it.
  if (!named) throw refused('It is open to you for a while only. Ask somebody to whom it stays open.', ['id']);
  return { table: table!, record };
}

const capitalised = (table: Openable): string => table[0]!.toUpperCase() + table.slice(1);
