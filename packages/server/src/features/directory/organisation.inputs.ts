import { ArrayMaxSize, IsIn, Length, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Sensitivity } from '../../access';
import { ActInput, DateOnly, ExpectedVersion, PartialDate, Written } from '../../graphql';
import { ContactPointInput } from '../contact-points';
import { LawfulBasis } from '../lawful-basis';
import { IdentifierInput, LinkInput, OtherNameInput } from '../particulars';
import { atMost, many, tagLength } from './limits';

/** Code list OrganisationType of the International Aid Transparency Initiative. */
const iatiTypes = ['10', '11', '15', '21', '22', '23', '24', '30', '40', '60', '70', '71', '72', '73', '80', '90'];

/** What can be said of an organisation when it is recorded and when it is amended. */
@InputType()
abstract class OrganisationFields extends ActInput {
  @Field(() => String, { nullable: true, description: 'Short name or abbreviation.' })
  @MaxLength(60, atMost(60))
  shortName?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation that it is part of.' })
  parentId?: string | null;

  @Field(() => String, { nullable: true, description: 'One sentence on what it is.' })
  @MaxLength(500, atMost(500))
  summary?: string | null;

  @Field(() => String, { nullable: true, description: 'More about it.' })
  @MaxLength(20_000, atMost(20_000))
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'IATI organisation type, such as 22 for a national NGO.' })
  @IsIn(iatiTypes, { message: `This is no IATI organisation type. It is one of ${iatiTypes.join(', ')}.` })
  iatiType?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was founded, as far as known.' })
  foundedOn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was dissolved, as far as known.' })
  dissolvedOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'County of its seat. Another one than before lets go of a constituency elsewhere.',
  })
  countyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Constituency of its seat; brings its county with it.' })
  constituencyId?: string | null;

  @Field(() => String, { nullable: true, description: 'Ward or place.' })
  @MaxLength(200, atMost(200))
  place?: string | null;

  @Field(() => LawfulBasis, { nullable: true, description: 'On what ground its people’s data is kept.' })
  lawfulBasis?: LawfulBasis | null;

  @Field(() => String, { nullable: true, description: 'Where that ground is written down.' })
  @MaxLength(1000, atMost(1000))
  lawfulBasisSource?: string | null;

  @Field(() => DateOnly, { nullable: true, description: 'When that ground was last reviewed.' })
  lawfulBasisReviewedOn?: string | null;

  @Field(() => Sensitivity, { nullable: true, description: 'How closed it is: internal when left out.' })
  sensitivity?: Sensitivity | null;

  @Field(() => [OtherNameInput], { nullable: true, description: 'Further names, at most 30.' })
  @ArrayMaxSize(30, many(30, 'other names'))
  otherNames?: OtherNameInput[] | null;

  @Field(() => [IdentifierInput], { nullable: true, description: 'Numbers and codes, at most 30.' })
  @ArrayMaxSize(30, many(30, 'identifiers'))
  identifiers?: IdentifierInput[] | null;

  @Field(() => [LinkInput], { nullable: true, description: 'Pages about it, at most 30.' })
  @ArrayMaxSize(30, many(30, 'links'))
  links?: LinkInput[] | null;

  @Field(() => [String], { nullable: true, description: 'Tags by name: found or made; at most 50.' })
  @ArrayMaxSize(50, many(50, 'tags'))
  @Length(1, 60, { each: true, ...tagLength })
  tags?: string[] | null;
}

const nameLimits = { message: 'A name has 1 to 300 characters.' };

@InputType({ description: 'A new organisation, with what hangs on it: all or nothing.' })
export class RecordOrganisationInput extends OrganisationFields {
  @Field(() => String, { description: 'Full name.' })
  @Written(300, nameLimits)
  name: string;

  @Field(() => ID, { description: 'What kind of organisation it is.' })
  kindId: string;

  @Field(() => [ContactPointInput], { nullable: true, description: 'How to reach it, at most 30.' })
  @ArrayMaxSize(30, many(30, 'contact points'))
  contactPoints?: ContactPointInput[] | null;
}

@InputType({
  description:
    'What to change of an organisation: what is left out stays, null clears, a list replaces the whole list.',
})
export class AmendOrganisationInput extends OrganisationFields {
  @ExpectedVersion()
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'Full name.' })
  @Written(300, nameLimits)
  name?: string;

  @Field(() => ID, { nullable: true, description: 'What kind of organisation it is.' })
  kindId?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is made less closed; needed then.' })
  @Length(3, 1000, { message: 'Give the reason in 3 to 1,000 characters.' })
  sensitivityReason?: string | null;
}
