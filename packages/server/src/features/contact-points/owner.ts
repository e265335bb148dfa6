import { type GuardedRow, lockVisible } from '../../access';
import type { Act } from '../../graphql';
import { type Thing, notFound, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import type { ContactOwner } from './insert-contact-point';

/** The person or organisation behind an id, locked. @throws DomainError NOT_FOUND */
export async function requireOwner(act: Act, id: string, path: readonly string[]): Promise<ContactOwner> {
  const person = uuidFromOpaque('per', id);
  const organisation = uuidFromOpaque('org', id);
  const manager = currentManager();
  if (person && (await lockVisible(manager, 'person', person, act.by))) return { personId: person };
  if (organisation && (await lockVisible(manager, 'organisation', organisation, act.by)))
    return { organisationId: organisation };
  throw notFound('person or organisation', path);
}

interface Owned extends GuardedRow {
  readonly person_id: string | null;
  readonly organisation_id: string | null;
}

/** A row that hangs on a person or an organisation, locked, when the actor may see both. @throws DomainError NOT_FOUND */
export async function requireOwned<Row extends Owned>(
  act: Act,
  table: 'contact_point' | 'do_not_contact',
  prefix: string,
  id: string,
  what: Thing,
): Promise<Row> {
  const manager = currentManager();
  const uuid = uuidFromOpaque(prefix, id);
  const [row] = uuid ? ((await manager.query(`select * from ${table} where id = $1 for update`, [uuid])) as Row[]) : [];
  const owner = row?.person_id ?? row?.organisation_id;
  if (!row || !owner || !(await lockVisible(manager, row.person_id ? 'person' : 'organisation', owner, act.by)))
    throw notFound(what, ['id']);
  if (table === 'contact_point' && row.sensitivity > 1) {
    const [opened] = (await manager.query(
      `select true as opened from record_audience where record_id = any($1) and audience_id = any($2) and expires_at > now() limit 1`,
      [[row.id, owner], act.by.audiences],
    )) as unknown[];
    if (!opened) throw notFound(what, ['id']);
  }
  return row;
}
