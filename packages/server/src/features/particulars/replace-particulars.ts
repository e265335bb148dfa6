import { newId } from '../../kernel';
import { currentManager } from '../../persistence';
import { periodOf } from '../memberships';
import { Identifier, Link, OtherName } from './particular.entities';
import type { IdentifierInput, LinkInput, OtherNameInput } from './particular.inputs';

export interface Particulars {
  readonly otherNames?: readonly OtherNameInput[] | null;
  readonly identifiers?: readonly IdentifierInput[] | null;
  readonly links?: readonly LinkInput[] | null;
}

/** A list that is given replaces the whole list; one that is left out stays. */
export async function replaceParticulars(
  owner: { personId: string } | { organisationId: string },
  given: Particulars,
): Promise<void> {
  const manager = currentManager();
  if (given.otherNames) {
    await manager.delete(OtherName, owner);
    const rows = given.otherNames.map((each, index) => ({
      id: newId(),
      ...owner,
      name: each.name.trim(),
      note: each.note?.trim() || null,
      ...periodOf(each, ['input', 'otherNames', String(index)]),
    }));
    if (rows.length > 0) await manager.insert(OtherName, rows);
  }
  if (given.identifiers) {
    await manager.delete(Identifier, owner);
    const rows = given.identifiers.map(({ scheme, value }) => ({
      id: newId(),
      ...owner,
      scheme: scheme.trim(),
      value: value.trim(),
    }));
    if (rows.length > 0) await manager.insert(Identifier, rows);
  }
  if (given.links) {
    await manager.delete(Link, owner);
    const rows = given.links.map(({ url, label }) => ({
      id: newId(),
      ...owner,
      url: url.trim(),
      label: label?.trim() || null,
    }));
    if (rows.length > 0) await manager.insert(Link, rows);
  }
}
