import type { FieldSet, RecordKind, ShareInput, ShareRight } from '../../../graphql';

export type Partner = { kind: 'organisation' | 'coalition'; id: string; name: string };

export type ShareValues = {
  partner: Partner | null;
  agreementId: string | null;
  purpose: string | null;
  fieldSet: FieldSet;
  may: ShareRight;
  /** Its own last day; null when it ends with the agreement. */
  expiresOn: string | null;
};

/** What is shared: records of one kind, or a saved selection. */
export type Shared = { kind: RecordKind; recordIds?: string[]; selectionId?: string };

export const emptyShare: ShareValues = {
  partner: null,
  agreementId: null,
  purpose: null,
  fieldSet: 'SUMMARY',
  may: 'VIEW',
  expiresOn: null,
};

type Binding = { id: string; purposes: string[]; dataClasses: string[]; expiresOn: string | null };

/** The first agreement and an only purpose are chosen; a choice that is not offered any more is taken back. */
export function settled(values: ShareValues, binding: readonly Binding[], kind: RecordKind): ShareValues {
  const agreement = binding.find(({ id }) => id === values.agreementId) ?? binding[0];
  const purposes = agreement?.purposes ?? [];
  const named = values.purpose !== null && purposes.includes(values.purpose);
  return {
    ...values,
    agreementId: agreement?.id ?? null,
    purpose: named ? values.purpose : purposes.length === 1 ? (purposes[0] ?? null) : null,
    fieldSet: agreement && !fieldSetsOf(agreement, kind).includes(values.fieldSet) ? 'SUMMARY' : values.fieldSet,
    expiresOn:
      values.expiresOn && agreement?.expiresOn && values.expiresOn > agreement.expiresOn ? null : values.expiresOn,
  };
}

/** Contacts of people and organisations are shared only where the agreement names them. */
export const fieldSetsOf = (agreement: Pick<Binding, 'dataClasses'>, kind: RecordKind): FieldSet[] =>
  kind === 'ENGAGEMENT' || agreement.dataClasses.includes('CONTACT_POINTS')
    ? ['SUMMARY', 'CONTACT', 'FULL']
    : ['SUMMARY'];

/** What the server is asked; null while something is still to be chosen. */
export function shareInput(values: ShareValues, shared: Shared): ShareInput | null {
  const { partner, agreementId, purpose, fieldSet, may, expiresOn } = values;
  if (!partner || !agreementId || !purpose) return null;
  const { recordIds, selectionId } = shared;
  return {
    ...(selectionId ? { selectionId } : { recordIds }),
    ...(partner.kind === 'coalition' ? { toCoalitionId: partner.id } : { toOrganisationId: partner.id }),
    agreementId,
    purpose,
    fieldSet,
    may,
    expiresOn,
  };
}
