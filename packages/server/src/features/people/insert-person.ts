import { Sensitivity, openRecord } from '../../access';
import type { Act } from '../../graphql';
import { invalid, newId } from '../../kernel';
import { currentManager, insertAlong } from '../../persistence';
import { Person } from './person.entity';
import { parsePersonName, sortName } from './person-name';

/** Everything about a new person beside what hangs on them. */
export type NewPerson = Partial<
  Omit<Person, 'id' | 'version' | 'createdAt' | 'updatedAt' | 'createdById' | 'mergedIntoId' | 'lastEngagedAt'>
> & {
  readonly name: string;
};

/** Nobody knows our names better than their bearers: a part that was given stands, only what was left out is derived. */
export async function insertPerson(
  act: Act,
  given: NewPerson,
  path: readonly string[] = ['input', 'name'],
): Promise<string> {
  const parsed = parsePersonName(given.name);
  if (!parsed) throw invalid('This is no name. Write the name that the person goes by.', path);
  const familyName = given.familyName ?? parsed.familyName;
  const sensitivity = given.sensitivity ?? Sensitivity.INTERNAL;
  const id = newId();
  insertAlong(Person, {
    ...given,
    id,
    name: parsed.name,
    givenName: given.givenName ?? parsed.givenName,
    familyName,
    honorificPrefix: given.honorificPrefix ?? parsed.honorificPrefix,
    honorificSuffix: given.honorificSuffix ?? parsed.honorificSuffix,
    sortName: given.sortName ?? sortName(parsed.name, familyName),
    languages: given.languages ?? [],
    sensitivity,
    createdAt: act.now,
    updatedAt: act.now,
    createdById: act.by.accountId,
  });
  await openRecord(currentManager(), { id, kind: 'PERSON', sensitivity, grantId: newId() }, [act.by.accountId]);
  act.touched('Person', id);
  act.tell('PersonRecorded', id);
  return id;
}
