import { Field, ID, Int, ObjectType, createUnionType, registerEnumType } from 'type-graphql';
import { FieldSet } from '../../access';
import { DateOnly, DateTime, Node, connectionOf } from '../../graphql';
import { AccountType } from '../accounts';
import { AgreementType } from '../agreements';
import { CoalitionType } from '../coalitions';
import { EngagementType } from '../engagements';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';

registerEnumType(FieldSet, {
  name: 'FieldSet',
  description: 'How much of a record is shared. Each holds what the one before it holds.',
  valuesConfig: {
    SUMMARY: { description: 'Who or what it is: names, kinds, posts; for an engagement when, where and about what.' },
    CONTACT: { description: 'And how to reach them; for an engagement who took part.' },
    FULL: { description: 'And all else that partners can be shown. Never what is for staff alone.' },
  },
});

export enum ShareRight {
  VIEW = 'VIEW',
  COMMENT = 'COMMENT',
  CONTRIBUTE = 'CONTRIBUTE',
}

registerEnumType(ShareRight, {
  name: 'ShareRight',
  description: 'What a partner may do with what is shared.',
  valuesConfig: {
    VIEW: { description: 'Read it.' },
    COMMENT: { description: 'And comment on it.' },
    CONTRIBUTE: { description: 'And add to it.' },
  },
});

export enum RecordKind {
  PERSON = 'PERSON',
  ORGANISATION = 'ORGANISATION',
  ENGAGEMENT = 'ENGAGEMENT',
}

registerEnumType(RecordKind, {
  name: 'RecordKind',
  description: 'What kind of record is shared.',
  valuesConfig: {
    PERSON: { description: 'People.' },
    ORGANISATION: { description: 'Organisations.' },
    ENGAGEMENT: { description: 'Engagements.' },
  },
});

export const Shareable = createUnionType({
  name: 'Shareable',
  description: 'A record that can be shared.',
  types: () => [PersonType, OrganisationType, EngagementType] as const,
});

@ObjectType('SavedSelection', {
  implements: Node,
  description: 'Records of one kind that answer to every criterion. Those that come to do so later are in it, too.',
})
export class SavedSelectionType extends Node {
  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => RecordKind, { description: 'Of which kind its records are.' })
  recordKind: RecordKind;

  @Field(() => [ID], { description: 'Topics of engagements, of which one is enough.' })
  topicIds: string[];

  @Field(() => [ID], { description: 'Types of engagements, or kinds of organisations, of which one is enough.' })
  typeIds: string[];

  @Field(() => [ID], { description: 'Counties, of which one is enough.' })
  countyIds: string[];

  @Field(() => [ID], { description: 'Tags of people or organisations, of which one is enough.' })
  tagIds: string[];
}

@ObjectType('ShareGrant', {
  implements: Node,
  description:
    'Opens a record, or a selection of records, to a partner or a coalition: for a purpose, under an agreement, until an end.',
})
export class ShareGrantType extends Node {
  @Field(() => Shareable, { nullable: true, description: 'The record; none when it is a selection.' })
  record: typeof Shareable | null;

  @Field(() => SavedSelectionType, { nullable: true, description: 'The selection; none when it is a record.' })
  selection: SavedSelectionType | null;

  @Field(() => OrganisationType, { nullable: true, description: 'The partner that it is opened to.' })
  toOrganisation: OrganisationType | null;

  @Field(() => CoalitionType, { nullable: true, description: 'The coalition that it is opened to.' })
  toCoalition: CoalitionType | null;

  @Field(() => FieldSet, { description: 'How much is opened.' })
  fieldSet: FieldSet;

  @Field(() => ShareRight, { description: 'What the partner may do with it.' })
  may: ShareRight;

  @Field(() => String, { description: 'What for: one of the purposes of the agreement.' })
  purpose: string;

  @Field(() => AgreementType, { nullable: true, description: 'The agreement that it rests on.' })
  agreement: AgreementType | null;

  @Field(() => DateOnly, { nullable: true, description: 'Its own last day; none when it ends with the agreement.' })
  expiresOn: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it stops, or stopped, opening anything: its own end, its agreement’s or its withdrawal.',
  })
  endsAt: Date | null;

  @Field(() => Boolean, { description: 'Whether it opens anything now.' })
  isInForce: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it was withdrawn.' })
  withdrawnAt: Date | null;

  @Field(() => AccountType, { nullable: true, description: 'Who withdrew it.' })
  withdrawnBy: AccountType | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn. Staff only.' })
  withdrawalReason: string | null;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was shared.' })
  createdAt: Date;

  @Field(() => AccountType, { nullable: true, description: 'Who shared it.' })
  createdBy: AccountType | null;
}

export const ShareGrantConnection = connectionOf(() => ShareGrantType, 'ShareGrant', {
  description: 'Shares, the newest first.',
});

export const SavedSelectionConnection = connectionOf(() => SavedSelectionType, 'SavedSelection', {
  description: 'Saved selections, by name.',
});
