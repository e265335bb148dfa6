import type { Act } from '../../graphql';
import { invalid, newId } from '../../kernel';
import { currentManager } from '../../persistence';
import { insertContactPoint } from '../contact-points';
import { Membership } from '../memberships';
import { insertPerson, parsePersonName, sortName } from '../people';
import { requireArea } from '../references';
import { workplaceOf } from './contribute-organisation';
import type {
  AmendContributedPersonInput,
  ContributePersonInput,
  ContributedNewcomerInput,
} from './contribution.inputs';
import { amendColumns, houseUnderAgreement, lockContribution } from './own-house';

export async function contributePerson(act: Act, input: ContributePersonInput): Promise<string> {
  const house = await houseUnderAgreement(act);
  const { personId } = await addNewcomer(act, house, input, ['input'], {
    summary: input.summary?.trim() || null,
    countyId: (await requireArea('county', input.countyId, ['input', 'countyId'])) ?? null,
  });
  return personId;
}

export async function amendContributedPerson(
  act: Act,
  id: string,
  input: AmendContributedPersonInput,
): Promise<string> {
  const row = await lockContribution(act, 'person', id, input.expectedVersion);
  await amendColumns(act, 'person', row.id, {
    ...(input.name !== undefined && renamed(input.name)),
    summary: input.summary === undefined ? undefined : input.summary?.trim() || null,
    county_id: await requireArea('county', input.countyId, ['input', 'countyId']),
  });
  await addContacts(act, row.id, input, ['input']);
  act.touched('Person', row.id, Object.keys(input));
  return row.id;
}

function renamed(typed: string): Record<string, unknown> {
  const parsed = parsePersonName(typed);
  if (!parsed) throw invalid('This is no name. Write the name that the person goes by.', ['input', 'name']);
  return {
    name: parsed.name,
    given_name: parsed.givenName,
    family_name: parsed.familyName,
    honorific_prefix: parsed.honorificPrefix,
    honorific_suffix: parsed.honorificSuffix,
    sort_name: sortName(parsed.name, parsed.familyName),
  };
}

/** A person of the house's own, however many of this name there are: whether there is another is not told. */
export async function addNewcomer(
  act: Act,
  house: string,
  given: ContributedNewcomerInput,
  path: readonly string[],
  facts: { readonly summary?: string | null; readonly countyId?: string | null } = {},
): Promise<{ readonly personId: string; readonly organisationId: string | null }> {
  const organisationId = await workplaceOf(act, house, given, path);
  if (!organisationId && given.roleThere?.trim())
    throw invalid('A post belongs to an organisation. Name the organisation too.', [...path, 'organisationName']);
  const personId = await insertPerson(act, { ...facts, name: given.name, contributedById: house }, [...path, 'name']);
  if (organisationId) {
    const id = newId();
    await currentManager().insert(Membership, {
      id,
      personId,
      organisationId,
      role: given.roleThere?.trim() || null,
      createdAt: act.now,
      createdById: act.by.accountId,
    });
    act.touched('Membership', id);
  }
  await addContacts(act, personId, given, path);
  return { personId, organisationId };
}

async function addContacts(
  act: Act,
  personId: string,
  { phone, email }: { readonly phone?: string | null; readonly email?: string | null },
  path: readonly string[],
): Promise<void> {
  if (phone?.trim()) await insertContactPoint(act, { personId }, { type: 'MOBILE', value: phone }, [...path, 'phone']);
  if (email?.trim()) await insertContactPoint(act, { personId }, { type: 'EMAIL', value: email }, [...path, 'email']);
}
