import { Field, Int, ObjectType } from 'type-graphql';
import { Sensitivity } from '../../access';
import { DateOnly, DateTime, type Mergeable, Node, PartialDate, connectionOf, mergeableOf } from '../../graphql';
import { AccountType } from '../accounts';
import { ConstituencyType, CountyType } from '../areas';
import { LawfulBasis } from '../lawful-basis';
import { TagType } from '../tags';
import { TermType } from '../vocabularies';
import { Channel, ContactStatus } from './person.enums';

export const PersonAbilities = mergeableOf('Person');

@ObjectType('Person', {
  implements: Node,
  description:
    'A person (Popolo), with every hat that they wear or wore. Never somebody who suffered torture: a case is an opaque code.',
})
export class PersonType extends Node {
  @Field(() => String, { description: 'The name that they go by, honorific excluded.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Given name.' })
  givenName: string | null;

  @Field(() => String, { nullable: true, description: 'Family name.' })
  familyName: string | null;

  @Field(() => String, { nullable: true, description: 'Further names.' })
  additionalName: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the father or forefather.' })
  patronymicName: string | null;

  @Field(() => String, { nullable: true, description: 'What stands before the name: Sen., Hon., Dr, Sheikh, …' })
  honorificPrefix: string | null;

  @Field(() => String, { nullable: true, description: 'What stands after the name: SC, EBS, …' })
  honorificSuffix: string | null;

  @Field(() => String, { description: 'What lists sort by: family name first, where it is known.' })
  sortName: string;

  @Field(() => String, { nullable: true, description: 'Gender, in the person’s own words.' })
  gender: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Birth date, as far as known. Staff only.' })
  bornOn: string | null;

  @Field(() => String, { nullable: true, description: 'One sentence on who they are.' })
  summary: string | null;

  @Field(() => String, { nullable: true, description: 'More about them.' })
  biography: string | null;

  @Field(() => CountyType, { nullable: true, description: 'The county that they belong to.' })
  county: CountyType | null;

  @Field(() => ConstituencyType, { nullable: true, description: 'The constituency that they belong to.' })
  constituency: ConstituencyType | null;

  @Field(() => String, { nullable: true, description: 'Ward or place.' })
  place: string | null;

  @Field(() => [String], { description: 'Languages that they speak, as BCP 47 codes: en, sw, ki, luo, …' })
  languages: string[];

  @Field(() => Channel, { nullable: true, description: 'How they like to be reached.' })
  preferredChannel: Channel | null;

  @Field(() => LawfulBasis, { nullable: true, description: 'On what ground their data is kept. Staff only.' })
  lawfulBasis: LawfulBasis | null;

  @Field(() => String, { nullable: true, description: 'Where that ground is written down. Staff only.' })
  lawfulBasisSource: string | null;

  @Field(() => DateOnly, { nullable: true, description: 'When that ground was last reviewed. Staff only.' })
  lawfulBasisReviewedOn: string | null;

  @Field(() => Int, { nullable: true, description: 'Days that may pass between contacts; 60 when empty. Staff only.' })
  contactRhythmDays: number | null;

  @Field(() => Sensitivity, { description: 'How closed the record is.' })
  sensitivity: Sensitivity;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When they were recorded.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When the record was last changed.' })
  updatedAt: Date;

  @Field(() => AccountType, { nullable: true, description: 'Who recorded them.' })
  createdBy: AccountType | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When an engagement with them was last held, closed ones left out. Staff only.',
  })
  lastEngagedAt: Date | null;

  @Field(() => ContactStatus, { nullable: true, description: 'How the relationship stands. Staff only.' })
  contactStatus: ContactStatus | null;

  @Field(() => PersonType, {
    nullable: true,
    description: 'The person that this record was merged into; such a record is in no list.',
  })
  mergedInto: PersonType | null;

  @Field(() => [TermType], {
    description: 'What they are today: follows from posts and memberships, and what was added by hand.',
  })
  kinds: TermType[];

  @Field(() => [TermType], { description: 'The kinds that were added by hand.' })
  addedKinds: TermType[];

  @Field(() => [TagType], { description: 'Our own words on them. Staff only.' })
  tags: TagType[];

  @Field(() => PersonAbilities, { description: 'What the viewer may do with the record.' })
  viewerCan: Mergeable;
}

export const PersonConnection = connectionOf(() => PersonType, 'Person', { description: 'People.' });
