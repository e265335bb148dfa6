import { openRecord } from '../../access';
import type { Act } from '../../graphql';
import { invalid, newId } from '../../kernel';
import { currentManager } from '../../persistence';
import { type ContactPointInput, insertContactPoint } from '../contact-points';
import { type IdentifierInput, type LinkInput, type OtherNameInput, replaceParticulars } from '../particulars';
import { replaceTags, tagsByName } from '../tags';

export type Owner = { readonly personId: string } | { readonly organisationId: string };

interface GivenParts {
  readonly otherNames?: readonly OtherNameInput[] | null;
  readonly identifiers?: readonly IdentifierInput[] | null;
  readonly links?: readonly LinkInput[] | null;
  readonly tags?: readonly string[] | null;
}

const cleared = <Item>(list: readonly Item[] | null | undefined): readonly Item[] | undefined =>
  list === null ? [] : list;

/** Each list that is given replaces the whole list; null empties it. */
export async function replaceParts(act: Act, owner: Owner, given: GivenParts): Promise<void> {
  await replaceParticulars(owner, {
    otherNames: cleared(given.otherNames),
    identifiers: cleared(given.identifiers),
    links: cleared(given.links),
  });
  const tags = cleared(given.tags);
  if (!tags) return;
  const tagIds = await tagsByName(act, tags, ['input', 'tags']);
  if ('personId' in owner) await replaceTags('person', owner.personId, tagIds);
  else await replaceTags('organisation', owner.organisationId, tagIds);
}

export async function addContactPoints(act: Act, owner: Owner, given: readonly ContactPointInput[]): Promise<void> {
  if (given.filter(({ isPreferred }) => isPreferred).length > 1)
    throw invalid('One way to reach them is the preferred one. Choose one.', ['input', 'contactPoints']);
  for (const [index, contactPoint] of given.entries()) {
    const id = await insertContactPoint(act, owner, contactPoint, ['input', 'contactPoints', String(index)]);
    const sensitivity = contactPoint.sensitivity ?? 1;
    await openRecord(currentManager(), { id, kind: 'CONTACT_POINT', sensitivity, grantId: newId() }, [
      act.by.accountId,
    ]);
  }
}
