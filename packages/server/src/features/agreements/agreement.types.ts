import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateOnly, DateTime, Node, connectionOf } from '../../graphql';
import { AccountType } from '../accounts';
import { CoalitionType } from '../coalitions';
import { OrganisationType } from '../organisations';

export enum AgreementKind {
  MOU = 'MOU',
  COALITION_CHARTER = 'COALITION_CHARTER',
  DATA_SHARING_AGREEMENT = 'DATA_SHARING_AGREEMENT',
  GRANT = 'GRANT',
  SERVICE = 'SERVICE',
}

registerEnumType(AgreementKind, {
  name: 'AgreementKind',
  description: 'What sort of agreement it is.',
  valuesConfig: {
    MOU: { description: 'A memorandum of understanding.' },
    COALITION_CHARTER: { description: 'The charter that the members of a coalition sign.' },
    DATA_SHARING_AGREEMENT: { description: 'An agreement on sharing personal data.' },
    GRANT: { description: 'A grant agreement.' },
    SERVICE: { description: 'A contract for a service.' },
  },
});

export enum AgreementStatus {
  DRAFT = 'DRAFT',
  UNDER_REVIEW = 'UNDER_REVIEW',
  SIGNED = 'SIGNED',
  ACTIVE = 'ACTIVE',
  EXPIRED = 'EXPIRED',
  TERMINATED = 'TERMINATED',
}

registerEnumType(AgreementStatus, {
  name: 'AgreementStatus',
  description: 'How far an agreement is. Records are shared only under one that is ACTIVE.',
  valuesConfig: {
    DRAFT: { description: 'Being written.' },
    UNDER_REVIEW: { description: 'Being looked at by those who are to sign.' },
    SIGNED: { description: 'Signed, and not yet in force.' },
    ACTIVE: { description: 'In force today.' },
    EXPIRED: { description: 'Its last day has passed.' },
    TERMINATED: { description: 'Ended before its time.' },
  },
});

export enum DataClass {
  PEOPLE = 'PEOPLE',
  ORGANISATIONS = 'ORGANISATIONS',
  ENGAGEMENTS = 'ENGAGEMENTS',
  CONTACT_POINTS = 'CONTACT_POINTS',
}

registerEnumType(DataClass, {
  name: 'DataClass',
  description: 'What an agreement allows to be shared.',
  valuesConfig: {
    PEOPLE: { description: 'People and what they hold.' },
    ORGANISATIONS: { description: 'Organisations.' },
    ENGAGEMENTS: { description: 'Engagements, with who took part and what was said.' },
    CONTACT_POINTS: { description: 'How to reach people and organisations.' },
  },
});

@ObjectType('Agreement', {
  implements: Node,
  description:
    'What organisations have signed, and what sharing rests on: when it ends, so does all that is shared under it.',
})
export class AgreementType extends Node {
  @Field(() => String, { description: 'What it is called.' })
  title: string;

  @Field(() => AgreementKind, { description: 'What sort it is.' })
  type: AgreementKind;

  @Field(() => AgreementStatus, { description: 'How far it is, by its dates today.' })
  status: AgreementStatus;

  @Field(() => CoalitionType, { nullable: true, description: 'The coalition whose members it binds.' })
  coalition: CoalitionType | null;

  @Field(() => DateOnly, { nullable: true, description: 'When the last party signed.' })
  signedOn: string | null;

  @Field(() => DateOnly, { nullable: true, description: 'The first day on which it holds.' })
  effectiveFrom: string | null;

  @Field(() => DateOnly, { nullable: true, description: 'The last day on which it holds; none when it has no end.' })
  expiresOn: string | null;

  @Field(() => Int, { description: 'How many days before its end it is listed for renewal.' })
  renewalNoticeDays: number;

  @Field(() => Boolean, { description: 'In force, and within its days of notice.' })
  isExpiringSoon: boolean;

  @Field(() => [String], { description: 'What may be shared for: a share names one of these.' })
  purposes: string[];

  @Field(() => [DataClass], { description: 'What may be shared.' })
  dataClasses: DataClass[];

  @Field(() => DateTime, { nullable: true, description: 'When it was ended before its time.' })
  terminatedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was ended.' })
  terminationReason: string | null;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  createdAt: Date;

  @Field(() => AccountType, { nullable: true, description: 'Who recorded it.' })
  createdBy: AccountType | null;
}

@ObjectType('AgreementParty', { implements: Node, description: 'An organisation that signs an agreement.' })
export class AgreementPartyType extends Node {
  @Field(() => AgreementType, { nullable: true, description: 'Which agreement.' })
  agreement: AgreementType | null;

  @Field(() => OrganisationType, { nullable: true, description: 'Who signs.' })
  organisation: OrganisationType | null;

  @Field(() => String, { nullable: true, description: 'By whose hand.' })
  signatory: string | null;

  @Field(() => String, { nullable: true, description: 'As what they sign.' })
  signatoryTitle: string | null;

  @Field(() => DateOnly, { nullable: true, description: 'When.' })
  signedOn: string | null;
}

export const AgreementConnection = connectionOf(() => AgreementType, 'Agreement', {
  description: 'Agreements, those that end first standing first unless ordered otherwise.',
});
export const AgreementPartyConnection = connectionOf(() => AgreementPartyType, 'AgreementParty', {
  description: 'Parties of an agreement, or agreements of a party.',
});
