import { Field, Int, ObjectType } from 'type-graphql';
import { Sensitivity } from '../../access';
import { DateOnly, DateTime, Node, PartialDate, type Mergeable, connectionOf, mergeableOf } from '../../graphql';
import { AccountType } from '../accounts';
import { ConstituencyType, CountyType } from '../areas';
import { LawfulBasis } from '../lawful-basis';
import { TagType } from '../tags';
import { TermType } from '../vocabularies';

export const OrganisationAbilities = mergeableOf('Organisation');

@ObjectType('Organisation', {
  implements: Node,
  description:
    'An organisation of any kind (Popolo): partner NGO, outlet, legislature, committee, ministry, … Organisations nest.',
})
export class OrganisationType extends Node {
  @Field(() => String, { description: 'Full name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Short name or abbreviation.' })
  shortName: string | null;

  @Field(() => TermType, { description: 'What kind of organisation it is.' })
  kind: TermType;

  @Field(() => OrganisationType, { nullable: true, description: 'The organisation that it is part of.' })
  parent: OrganisationType | null;

  @Field(() => String, { nullable: true, description: 'One sentence on what it is.' })
  summary: string | null;

  @Field(() => String, { nullable: true, description: 'More about it.' })
  description: string | null;

  @Field(() => String, { nullable: true, description: 'IATI organisation type, such as 22 for a national NGO.' })
  iatiType: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was founded, as far as known.' })
  foundedOn: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was dissolved, as far as known.' })
  dissolvedOn: string | null;

  @Field(() => CountyType, { nullable: true, description: 'County of its seat.' })
  county: CountyType | null;

  @Field(() => ConstituencyType, { nullable: true, description: 'Constituency of its seat.' })
  constituency: ConstituencyType | null;

  @Field(() => String, { nullable: true, description: 'Ward or place.' })
  place: string | null;

  @Field(() => Boolean, { description: 'True for our own house.' })
  isOurs: boolean;

  @Field(() => LawfulBasis, { nullable: true, description: 'On what ground its people’s data is kept. Staff only.' })
  lawfulBasis: LawfulBasis | null;

  @Field(() => String, { nullable: true, description: 'Where that ground is written down. Staff only.' })
  lawfulBasisSource: string | null;

  @Field(() => DateOnly, { nullable: true, description: 'When that ground was last reviewed. Staff only.' })
  lawfulBasisReviewedOn: string | null;

  @Field(() => Sensitivity, { description: 'How closed it is.' })
  sensitivity: Sensitivity;

  @Field(() => DateTime, { nullable: true, description: 'When an engagement with it was last held. Staff only.' })
  lastEngagedAt: Date | null;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt: Date;

  @Field(() => AccountType, { nullable: true, description: 'Who recorded it.' })
  createdBy: AccountType | null;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'The organisation that this one was merged into; such a one is in no list.',
  })
  mergedInto: OrganisationType | null;

  @Field(() => [TagType], { description: 'Our own words on it. Staff only.' })
  tags: TagType[];

  @Field(() => OrganisationAbilities, { description: 'What the viewer may do with it.' })
  viewerCan: Mergeable;
}

export const OrganisationConnection = connectionOf(() => OrganisationType, 'Organisation', {
  description: 'Organisations.',
});
