import type { Act } from '../../graphql';
import { type Thing, dayOf, expectVersion, notFound, refused, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';

/** Whose house somebody of a partner acts for. */
export function ownHouse(act: Act): string {
  const { isPartner, organisationId } = act.by;
  if (!isPartner || !organisationId) throw refused('Only partners contribute. Staff record it themselves.');
  return organisationId;
}

/** What is new needs an agreement in force; what a house gave before stays its own to amend. */
export async function houseUnderAgreement(act: Act): Promise<string> {
  const house = ownHouse(act);
  const [bound] = (await currentManager().query(
    `select true as bound from agreement a
     where a.stage = 'SIGNED' and a.terminated_at is null and a.effective_from <= $1 and coalesce(a.expires_on >= $1, true)
       and (a.coalition_id = any($2) or exists (
         select from agreement_party p where p.agreement_id = a.id and p.organisation_id = $3)) limit 1`,
    [dayOf(act.now), act.by.audiences, house],
  )) as unknown[];
  if (!bound) throw refused('Your organisation has no agreement in force. What is new needs one.');
  return house;
}

const kinds = {
  person: { prefix: 'per', standing: `and t.merged_into_id is null and not ('SHARING' = any(t.consents_withdrawn))` },
  organisation: { prefix: 'org', standing: 'and t.merged_into_id is null' },
  engagement: { prefix: 'eng', standing: '' },
} as const;

/**
 * A record that this house brought in, locked; one that staff have closed since is not there any more.
 *
 * @throws DomainError NOT_FOUND, CONFLICT
 */
export async function lockContribution<Row extends { readonly id: string; readonly version: number }>(
  act: Act,
  table: keyof typeof kinds & Thing,
  id: string,
  expectedVersion: number | null | undefined,
): Promise<Row> {
  const { prefix, standing } = kinds[table];
  const uuid = uuidFromOpaque(prefix, id);
  const [row] = uuid
    ? ((await currentManager().query(
        `select t.* from ${table} t where t.id = $1 and t.contributed_by_id = $2 and t.sensitivity <= 1 ${standing} for update`,
        [uuid, ownHouse(act)],
      )) as Row[])
    : [];
  if (!row) throw notFound(table, ['id']);
  expectVersion(row.version, expectedVersion);
  return row;
}

/** Writes the columns that were given, with the version and time that follow. */
export async function amendColumns(
  act: Act,
  table: keyof typeof kinds,
  id: string,
  changes: Readonly<Record<string, unknown>>,
): Promise<void> {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  const columns = given.map(([column], index) => `${column} = $${index + 3}, `).join('');
  await currentManager().query(`update ${table} set ${columns}version = version + 1, updated_at = $2 where id = $1`, [
    id,
    act.now,
    ...given.map(([, value]) => value),
  ]);
}
