import { lockVisible } from '../../access';
import type { Act } from '../../graphql';
import { expectVersion, invalid, notFound, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { Organisation } from '../organisations';
import { amendedTerm } from '../references';
import { organisationFacts } from './organisation-facts';
import type { AmendOrganisationInput } from './organisation.inputs';
import { replaceParts } from './parts';
import { organisationName } from './record-organisation';
import { changedSensitivity, keepOpenTo } from './sensitivity';
import { namedFields } from './texts';

/** Only the fields that were given are written, so that two people who change different ones do not undo each other. */
export async function amendOrganisation(act: Act, id: string, input: AmendOrganisationInput): Promise<string> {
  const manager = currentManager();
  const uuid = uuidFromOpaque('org', id);
  if (!uuid || !(await lockVisible(manager, 'organisation', uuid, act.by))) throw notFound('organisation', ['id']);
  const stored = await manager.findOneByOrFail(Organisation, { id: uuid });
  expectVersion(stored.version, input.expectedVersion);
  const sensitivity = changedSensitivity(stored.sensitivity, input);
  const facts = await organisationFacts(act, input, stored);
  await manager.update(
    Organisation,
    { id: uuid },
    {
      ...facts,
      ...(input.name !== undefined && { name: organisationName(input.name) }),
      ...(input.kindId !== undefined && { kindId: await kindNamed(input.kindId, stored.kindId) }),
      ...(sensitivity !== undefined && { sensitivity }),
      version: stored.version + 1,
      updatedAt: act.now,
    },
  );
  if (sensitivity !== undefined) await keepOpenTo(act, 'ORGANISATION', uuid, sensitivity);
  await replaceParts(act, { organisationId: uuid }, input);
  act.touched('Organisation', uuid, namedFields(input), input.sensitivityReason);
  act.tell('OrganisationAmended', uuid);
  return uuid;
}

async function kindNamed(id: string | null, carried: string): Promise<string> {
  const path = ['input', 'kindId'];
  const kind = await amendedTerm('ORGANISATION_KIND', id, carried, 'kind of organisation', path);
  if (!kind) throw invalid('An organisation is of some kind. Choose one.', path);
  return kind;
}
