import { In } from 'typeorm';
import type { Act } from '../../graphql';
import { invalid, newId } from '../../kernel';
import { currentManager } from '../../persistence';
import { currentSealing } from '../../sealing';
import { ContactPoint } from './contact-point.entity';
import { contactFault, normaliseContact } from './normalise';

export interface NewContactPoint {
  readonly type: string;
  readonly value: string;
  readonly label?: string | null;
  readonly isPreferred?: boolean | null;
  readonly validFrom?: string | null;
  readonly validUntil?: string | null;
  readonly sensitivity?: number | null;
}

/** Either key, as uuid. */
export type ContactOwner = { readonly personId: string } | { readonly organisationId: string };

/** Adds one to a person or an organisation; one that is there already (equal type and normalised value) is returned instead. */
export async function insertContactPoint(
  act: Act,
  owner: ContactOwner,
  given: NewContactPoint,
  path: readonly string[],
): Promise<string> {
  const contact = normaliseContact(given.type, given.value);
  if (!contact) throw invalid(contactFault(given.type, given.value), [...path, 'value']);
  if (given.validFrom && given.validUntil && given.validUntil < given.validFrom)
    throw invalid('It cannot stop being valid before it begins. Correct one of the two dates.', [
      ...path,
      'validUntil',
    ]);
  const manager = currentManager();
  const { normalised } = contact;
  const known = await manager.findOneBy(ContactPoint, {
    ...owner,
    type: given.type,
    normalised: In([normalised, currentSealing().blind(normalised)]),
  });
  if (known) return known.id;
  const id = newId();
  await manager.insert(ContactPoint, {
    id,
    ...owner,
    type: given.type,
    ...contact,
    label: given.label?.trim() || null,
    preferred: given.isPreferred ?? false,
    validFrom: given.validFrom ?? null,
    validUntil: given.validUntil ?? null,
    sensitivity: given.sensitivity ?? 1,
    createdAt: act.now,
    createdById: act.by.accountId,
  });
  act.touched('ContactPoint', id);
  return id;
}
