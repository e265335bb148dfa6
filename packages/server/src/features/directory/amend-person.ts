import { lockVisible } from '../../access';
import type { Act } from '../../graphql';
import { expectVersion, notFound, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { Person } from '../people';
import { replaceParts } from './parts';
import { amendedNames, personFacts } from './person-facts';
import type { AmendPersonInput } from './person.inputs';
import { replaceKinds } from './record-person';
import { changedSensitivity, keepOpenTo } from './sensitivity';
import { namedFields } from './texts';

/** Only the fields that were given are written, so that two people who change different ones do not undo each other. */
export async function amendPerson(act: Act, id: string, input: AmendPersonInput): Promise<string> {
  const manager = currentManager();
  const uuid = uuidFromOpaque('per', id);
  if (!uuid || !(await lockVisible(manager, 'person', uuid, act.by))) throw notFound('person', ['id']);
  const stored = await manager.findOneByOrFail(Person, { id: uuid });
  expectVersion(stored.version, input.expectedVersion);
  const sensitivity = changedSensitivity(stored.sensitivity, input);
  const facts = await personFacts(input, act.now, stored);
  await manager.update(
    Person,
    { id: uuid },
    {
      ...facts,
      ...amendedNames(stored, input),
      ...(sensitivity !== undefined && { sensitivity }),
      version: stored.version + 1,
      updatedAt: act.now,
    },
  );
  if (sensitivity !== undefined) await keepOpenTo(act, 'PERSON', uuid, sensitivity);
  if (input.kindIds !== undefined) await replaceKinds(uuid, input.kindIds ?? []);
  await replaceParts(act, { personId: uuid }, input);
  act.touched('Person', uuid, namedFields(input), input.sensitivityReason);
  act.tell('PersonAmended', uuid);
  return uuid;
}
