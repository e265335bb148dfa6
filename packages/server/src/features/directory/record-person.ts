import type { Act } from '../../graphql';
import { currentManager } from '../../persistence';
import { placePerson } from '../memberships';
import { insertPerson } from '../people';
import { requireTerm, requireTerms } from '../references';
import { addContactPoints, replaceParts } from './parts';
import { personFacts } from './person-facts';
import type { PersonMembershipInput, RecordPersonInput } from './person.inputs';

/** Records a person with everything that hangs on them: all of it in one transaction, or nothing. */
export async function recordPerson(act: Act, input: RecordPersonInput): Promise<string> {
  const facts = await personFacts(input, act.now);
  const id = await insertPerson(act, {
    ...facts,
    name: input.name,
    ...(input.sortName?.trim() && { sortName: input.sortName.trim() }),
    ...(typeof input.sensitivity === 'number' && { sensitivity: input.sensitivity }),
  });
  if (input.kindIds) await replaceKinds(id, input.kindIds);
  await replaceParts(act, { personId: id }, input);
  await addContactPoints(act, { personId: id }, input.contactPoints ?? []);
  for (const [index, membership] of (input.memberships ?? []).entries())
    await place(act, id, membership, ['input', 'memberships', String(index)]);
  return id;
}

async function place(
  act: Act,
  personId: string,
  { organisationKindId, ...membership }: PersonMembershipInput,
  path: readonly string[],
): Promise<void> {
  const kind = organisationKindId
    ? await requireTerm('ORGANISATION_KIND', organisationKindId, 'kind of organisation', [
        ...path,
        'organisationKindId',
      ])
    : null;
  await placePerson(act, personId, { ...membership, kindId: kind?.id }, path);
}

/** The kinds that were added by hand, as a whole list. One that was retired stays where it is, but is not newly given. */
export async function replaceKinds(personId: string, ids: readonly string[]): Promise<void> {
  const manager = currentManager();
  const carried = (await manager.query(`select kind_id as id from person_kind where person_id = $1`, [personId])) as {
    id: string;
  }[];
  const kinds = await requireTerms(
    'STAKEHOLDER_KIND',
    ids,
    'kind of stakeholder',
    ['input', 'kindIds'],
    carried.map(({ id }) => id),
  );
  await manager.query(`delete from person_kind where person_id = $1 and kind_id <> all($2)`, [personId, kinds]);
  await manager.query(
    `insert into person_kind (person_id, kind_id) select $1, unnest($2::uuid[]) on conflict do nothing`,
    [personId, kinds],
  );
}
