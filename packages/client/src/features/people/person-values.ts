import type { AmendPersonInput, LawfulBasis, PersonHeadFragment, RecordPersonInput, Sensitivity } from '../../graphql';
import { toE164 } from '../../lib/phone-number';
import { emptyMembership, membershipInput, type MembershipValues } from '../choices';

/** What the form for a person holds, new or known. */
export type PersonValues = {
  name: string;
  honorificPrefix: string;
  gender: string;
  countyId: string | null;
  constituencyId: string | null;
  place: string;
  summary: string;
  kindIds: string[];
  tags: string[];
  contactRhythmDays: number | null;
  lawfulBasis: LawfulBasis | null;
  lawfulBasisSource: string;
  sensitivity: Sensitivity;
};

/** What only a new person's form asks for. */
export type FirstContact = { phone: string; email: string; membership: MembershipValues };

export const emptyPerson: PersonValues = {
  name: '',
  honorificPrefix: '',
  gender: '',
  countyId: null,
  constituencyId: null,
  place: '',
  summary: '',
  kindIds: [],
  tags: [],
  contactRhythmDays: null,
  lawfulBasis: 'LEGITIMATE_INTEREST',
  lawfulBasisSource: '',
  sensitivity: 'INTERNAL',
};

export const emptyContact: FirstContact = { phone: '', email: '', membership: emptyMembership };

export const valuesOf = (person: PersonHeadFragment): PersonValues => ({
  name: person.name,
  honorificPrefix: person.honorificPrefix ?? '',
  gender: person.gender ?? '',
  countyId: person.county?.id ?? null,
  constituencyId: person.constituency?.id ?? null,
  place: person.place ?? '',
  summary: person.summary ?? '',
  kindIds: person.addedKinds.map(({ id }) => id),
  tags: person.tags.map(({ name }) => name),
  contactRhythmDays: person.contactRhythmDays ?? null,
  lawfulBasis: person.lawfulBasis ?? null,
  lawfulBasisSource: person.lawfulBasisSource ?? '',
  sensitivity: person.sensitivity,
});

const shared = (values: PersonValues) => ({
  honorificPrefix: values.honorificPrefix.trim() || null,
  gender: values.gender || null,
  countyId: values.countyId,
  constituencyId: values.constituencyId,
  place: values.place.trim() || null,
  summary: values.summary.trim() || null,
  kindIds: values.kindIds,
  tags: values.tags,
  contactRhythmDays: values.contactRhythmDays,
  lawfulBasis: values.lawfulBasis,
  lawfulBasisSource: values.lawfulBasisSource.trim() || null,
  sensitivity: values.sensitivity,
});

export function recordInput(values: PersonValues, contact: FirstContact, idempotencyKey: string): RecordPersonInput {
  const { phone, email, membership } = contact;
  const known = membership.post ?? membership.organisation;
  return {
    idempotencyKey,
    name: values.name.trim(),
    ...shared(values),
    contactPoints: [
      ...(phone.trim() ? [{ type: 'MOBILE' as const, value: toE164(phone) }] : []),
      ...(email.trim() ? [{ type: 'EMAIL' as const, value: email.trim() }] : []),
    ],
    memberships: known ? [membershipInput(membership)] : [],
  };
}

/** Only what was changed is sent: what is omitted stays. */
export function amendInput(values: PersonValues, person: PersonHeadFragment, reason: string): AmendPersonInput {
  const before = shared(valuesOf(person)) as Record<string, unknown>;
  const after = shared(values) as Record<string, unknown>;
  const changed = Object.fromEntries(
    Object.entries(after).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field])),
  );
  return {
    expectedVersion: person.version,
    ...(values.name.trim() !== person.name && { name: values.name.trim() }),
    ...changed,
    ...(values.sensitivity !== person.sensitivity && { sensitivityReason: reason.trim() || undefined }),
  };
}
