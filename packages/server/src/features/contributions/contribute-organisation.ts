import type { Act } from '../../graphql';
import { invalid, newId } from '../../kernel';
import { currentManager } from '../../persistence';
import { Organisation, requireOrganisation } from '../organisations';
import { requireArea, requireTerm } from '../references';
import type { AmendContributedOrganisationInput, ContributeOrganisationInput } from './contribution.inputs';
import { amendColumns, houseUnderAgreement, lockContribution } from './own-house';

export async function contributeOrganisation(act: Act, input: ContributeOrganisationInput): Promise<string> {
  const house = await houseUnderAgreement(act);
  const kind = input.kindId
    ? await requireTerm('ORGANISATION_KIND', input.kindId, 'kind of organisation', ['input', 'kindId'])
    : null;
  return insertContributed(act, house, {
    name: nameOf(input.name, ['input', 'name']),
    kindId: kind?.id,
    summary: input.summary?.trim() || null,
    countyId: (await requireArea('county', input.countyId, ['input', 'countyId'])) ?? null,
  });
}

export async function amendContributedOrganisation(
  act: Act,
  id: string,
  input: AmendContributedOrganisationInput,
): Promise<string> {
  const row = await lockContribution(act, 'organisation', id, input.expectedVersion);
  await amendColumns(act, 'organisation', row.id, {
    name: input.name === undefined ? undefined : nameOf(input.name, ['input', 'name']),
    kind_id: input.kindId
      ? (await requireTerm('ORGANISATION_KIND', input.kindId, 'kind of organisation', ['input', 'kindId'])).id
      : undefined,
    summary: input.summary === undefined ? undefined : input.summary?.trim() || null,
    county_id: await requireArea('county', input.countyId, ['input', 'countyId']),
  });
  act.touched('Organisation', row.id, Object.keys(input));
  return row.id;
}

interface NamedWorkplace {
  readonly organisationId?: string | null;
  readonly organisationName?: string | null;
}

/**
 * Where somebody works, as uuid: one that the partner sees, or of this name. A name is looked for only among what the
 * house brought in, the house itself and what is public: that staff know an organisation of this name is not told, and
 * another of it is made beside theirs.
 */
export async function workplaceOf(
  act: Act,
  house: string,
  named: NamedWorkplace,
  path: readonly string[],
): Promise<string | null> {
  if (named.organisationId) return requireOrganisation(act, named.organisationId, [...path, 'organisationId']);
  if (!named.organisationName?.trim()) return null;
  const name = nameOf(named.organisationName, [...path, 'organisationName']);
  const [known] = (await currentManager().query(
    `select id from organisation
     where fold(name) = fold($1) and merged_into_id is null
       and (sensitivity = 0 or (sensitivity = 1 and (id = $2 or contributed_by_id = $2)))
     order by contributed_by_id = $2 desc nulls last, created_at, id limit 1 for key share`,
    [name, house],
  )) as { id: string }[];
  return known?.id ?? insertContributed(act, house, { name });
}

async function insertContributed(
  act: Act,
  house: string,
  given: Partial<Organisation> & { readonly name: string },
): Promise<string> {
  const manager = currentManager();
  const [other] = (await manager.query(
    `select id from term where vocabulary = 'ORGANISATION_KIND' and code = 'other'`,
  )) as { id: string }[];
  const id = newId();
  await manager.insert(Organisation, {
    ...given,
    id,
    kindId: given.kindId ?? other!.id,
    contributedById: house,
    createdAt: act.now,
    updatedAt: act.now,
    createdById: act.by.accountId,
  });
  act.touched('Organisation', id);
  act.tell('OrganisationRecorded', id);
  return id;
}

function nameOf(typed: string, path: readonly string[]): string {
  const name = typed.replaceAll(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(name))
    throw invalid('This is no name. Write the name that the organisation goes by.', path);
  return name;
}
