import {
  graphql,
  type ContactPointFieldsFragment,
  type ContactPointType,
  type ReachOfOrganisationFragment,
  type ReachOfPersonFragment,
} from '../../graphql';

export const ContactPointFields = graphql(`
  fragment ContactPointFields on ContactPoint {
    id
    type
    value
    label
    isPreferred
    isBlocked
    validFrom
    validUntil
    verifiedAt
    verifiedBy {
      id
      name
    }
    sensitivity
    version
  }
`);

export const DoNotContactFields = graphql(`
  fragment DoNotContactFields on DoNotContact {
    id
    channel
    closes
    reason
    instead
    setAt
  }
`);

export const ReachOfPerson = graphql(`
  fragment ReachOfPerson on Person {
    id
    contactPoints {
      ...ContactPointFields
    }
    doNotContact {
      ...DoNotContactFields
    }
    lawfulBasis
    lawfulBasisSource
    consentsWithdrawn
    preferredChannel
    languages
    county {
      id
      name
    }
    constituency {
      id
      name
    }
    place
    viewerCan {
      amend
    }
  }
`);

export const ReachOfOrganisation = graphql(`
  fragment ReachOfOrganisation on Organisation {
    id
    contactPoints {
      ...ContactPointFields
    }
    doNotContact {
      ...DoNotContactFields
    }
    lawfulBasis
    lawfulBasisSource
    county {
      id
      name
    }
    constituency {
      id
      name
    }
    place
    viewerCan {
      amend
    }
  }
`);

export type Reachable = ReachOfPersonFragment | ReachOfOrganisationFragment;

const CALLED = new Set<ContactPointType>(['PHONE', 'MOBILE', 'FAX']);

/** Where a click leads; null for what is only read. */
export function linkOf(type: ContactPointType, value: string): string | null {
  if (type === 'EMAIL') return `mailto:${value}`;
  if (type === 'SMS') return `sms:${value}`;
  if (CALLED.has(type)) return `tel:${value}`;
  if (type === 'WHATSAPP') return `https://wa.me/${value.replace(/\D/g, '')}`;
  return /^https?:\/\//.test(value) ? value : null;
}

export const isNumber = (type: ContactPointType): boolean =>
  CALLED.has(type) || type === 'SMS' || type === 'WHATSAPP' || type === 'SIGNAL' || type === 'TELEGRAM';

/** Whether a way may be used on a day: nobody asked not to, and it is good then. */
export const isUsable = (
  { isBlocked, validFrom, validUntil }: Pick<ContactPointFieldsFragment, 'isBlocked' | 'validFrom' | 'validUntil'>,
  day: string,
): boolean => !isBlocked && (!validFrom || validFrom <= day) && (!validUntil || validUntil >= day);
