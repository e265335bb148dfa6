import type { ContactPointFieldsFragment, ContactPointType, Sensitivity } from '../../graphql';
import { toE164 } from '../../lib/phone-number';
import { isNumber } from './reach';

/** What the form for a contact point holds. */
export type ContactValues = {
  type: ContactPointType;
  value: string;
  label: string;
  isPreferred: boolean;
  validFrom: string | null;
  validUntil: string | null;
  sensitivity: Sensitivity;
};

export const freshContact: ContactValues = {
  type: 'MOBILE',
  value: '',
  label: '',
  isPreferred: false,
  validFrom: null,
  validUntil: null,
  sensitivity: 'INTERNAL',
};

export const valuesOfContact = (point: ContactPointFieldsFragment): ContactValues => ({
  type: point.type,
  value: point.value,
  label: point.label ?? '',
  isPreferred: point.isPreferred,
  validFrom: point.validFrom ?? null,
  validUntil: point.validUntil ?? null,
  sensitivity: point.sensitivity,
});

export const contactInput = ({
  type,
  value,
  label,
  isPreferred,
  validFrom,
  validUntil,
  sensitivity,
}: ContactValues) => ({
  value: isNumber(type) ? toE164(value) : value.trim(),
  label: label.trim() || null,
  isPreferred,
  validFrom,
  validUntil,
  sensitivity,
});
