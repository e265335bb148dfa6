import { Sensitivity } from '../../access';
import type { Act } from '../../graphql';
import { invalid, newId } from '../../kernel';
import { currentManager } from '../../persistence';
import { Organisation } from '../organisations';
import { requireTerm } from '../references';
import { organisationFacts } from './organisation-facts';
import type { RecordOrganisationInput } from './organisation.inputs';
import { addContactPoints, replaceParts } from './parts';
import { keepOpenTo } from './sensitivity';

/** Records an organisation with everything that hangs on it: all of it in one transaction, or nothing. */
export async function recordOrganisation(act: Act, input: RecordOrganisationInput): Promise<string> {
  const name = organisationName(input.name);
  const kind = await requireTerm('ORGANISATION_KIND', input.kindId, 'kind of organisation', ['input', 'kindId']);
  const facts = await organisationFacts(act, input);
  const sensitivity = input.sensitivity ?? Sensitivity.INTERNAL;
  const id = newId();
  await currentManager().insert(Organisation, {
    ...facts,
    id,
    name,
    kindId: kind.id,
    sensitivity,
    createdAt: act.now,
    updatedAt: act.now,
    createdById: act.by.accountId,
  });
  await keepOpenTo(act, 'ORGANISATION', id, sensitivity);
  await replaceParts(act, { organisationId: id }, input);
  await addContactPoints(act, { organisationId: id }, input.contactPoints ?? []);
  act.touched('Organisation', id);
  act.tell('OrganisationRecorded', id);
  return id;
}

/** With single spaces. @throws DomainError INVALID when nothing but signs is left. */
export function organisationName(typed: string | null): string {
  const name = typed?.replaceAll(/\s+/g, ' ').trim() ?? '';
  if (!/[\p{L}\p{N}]/u.test(name))
    throw invalid('This is no name. Write the name that the organisation goes by.', ['input', 'name']);
  return name;
}
