import { ArrayMaxSize, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Sensitivity } from '../../access';
import { ActInput, DateOnly, ExpectedVersion, PartialDate, Written } from '../../graphql';
import { ContactPointInput } from '../contact-points';
import { LawfulBasis } from '../lawful-basis';
import { IdentifierInput, LinkInput, OtherNameInput } from '../particulars';
import { Channel } from '../people';
import { atMost, many, tagLength } from './limits';

@InputType({
  description:
    'Where a new person belongs. Names an organisation and perhaps a post by id, or by name to find or create it.',
})
export class PersonMembershipInput {
  @Field(() => ID, { nullable: true, description: 'The organisation.' })
  organisationId?: string | null;

  @Field(() => String, { nullable: true, description: 'The organisation by name: found or made.' })
  @MaxLength(300, atMost(300))
  organisationName?: string | null;

  @Field(() => ID, { nullable: true, description: 'Kind of an organisation that is made; `other` when left out.' })
  organisationKindId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The post.' })
  postId?: string | null;

  @Field(() => String, { nullable: true, description: 'The post by name: found or made.' })
  @MaxLength(300, atMost(300))
  postLabel?: string | null;

  @Field(() => String, { nullable: true, description: 'As what, where there is no post: member, volunteer, …' })
  @MaxLength(200, atMost(200))
  role?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Since when.' })
  startedOn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when; empty while it lasts.' })
  endedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'How we know.' })
  @MaxLength(1000, atMost(1000))
  source?: string | null;
}

/** What can be said of a person when they are recorded and when they are amended. */
@InputType()
abstract class PersonFields extends ActInput {
  @Field(() => String, { nullable: true, description: 'Given name; taken from the name when left out.' })
  @MaxLength(200, atMost(200))
  givenName?: string | null;

  @Field(() => String, { nullable: true, description: 'Family name; taken from the name when left out.' })
  @MaxLength(200, atMost(200))
  familyName?: string | null;

  @Field(() => String, { nullable: true, description: 'Further names.' })
  @MaxLength(200, atMost(200))
  additionalName?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the father or forefather.' })
  @MaxLength(200, atMost(200))
  patronymicName?: string | null;

  @Field(() => String, { nullable: true, description: 'What stands before the name; taken from the name too.' })
  @MaxLength(100, atMost(100))
  honorificPrefix?: string | null;

  @Field(() => String, { nullable: true, description: 'What stands after the name; taken from the name too.' })
  @MaxLength(100, atMost(100))
  honorificSuffix?: string | null;

  @Field(() => String, { nullable: true, description: 'What lists sort by; family name first when left out.' })
  @MaxLength(300, atMost(300))
  sortName?: string | null;

  @Field(() => String, { nullable: true, description: 'Gender, in the person’s own words.' })
  @MaxLength(60, atMost(60))
  gender?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Birth date, as far as known.' })
  bornOn?: string | null;

  @Field(() => String, { nullable: true, description: 'One sentence on who they are.' })
  @MaxLength(500, atMost(500))
  summary?: string | null;

  @Field(() => String, { nullable: true, description: 'More about them.' })
  @MaxLength(20_000, atMost(20_000))
  biography?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'County. Another one than before lets go of a constituency elsewhere.',
  })
  countyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Constituency; brings its county with it.' })
  constituencyId?: string | null;

  @Field(() => String, { nullable: true, description: 'Ward or place.' })
  @MaxLength(200, atMost(200))
  place?: string | null;

  @Field(() => [String], { nullable: true, description: 'Languages as BCP 47 codes: en, sw, ki, luo, … At most 20.' })
  @ArrayMaxSize(20, many(20, 'languages'))
  @Matches(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
    each: true,
    message: 'A language is a code such as en, sw, ki or luo (BCP 47).',
  })
  languages?: string[] | null;

  @Field(() => Channel, { nullable: true, description: 'How they like to be reached.' })
  preferredChannel?: Channel | null;

  @Field(() => LawfulBasis, { nullable: true, description: 'On what ground their data is kept.' })
  lawfulBasis?: LawfulBasis | null;

  @Field(() => String, { nullable: true, description: 'Where that ground is written down.' })
  @MaxLength(1000, atMost(1000))
  lawfulBasisSource?: string | null;

  @Field(() => DateOnly, { nullable: true, description: 'When that ground was last reviewed.' })
  lawfulBasisReviewedOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'Days that may pass between contacts, 1 to 3,650; 60 when empty.' })
  @Min(1, { message: 'The rhythm is 1 to 3,650 days.' })
  @Max(3650, { message: 'The rhythm is 1 to 3,650 days.' })
  contactRhythmDays?: number | null;

  @Field(() => Sensitivity, { nullable: true, description: 'How closed the record is: internal when left out.' })
  sensitivity?: Sensitivity | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Kinds to add by hand, beside those that follow from posts and memberships.',
  })
  @ArrayMaxSize(20, many(20, 'kinds'))
  kindIds?: string[] | null;

  @Field(() => [OtherNameInput], { nullable: true, description: 'Further names, at most 30.' })
  @ArrayMaxSize(30, many(30, 'other names'))
  otherNames?: OtherNameInput[] | null;

  @Field(() => [IdentifierInput], { nullable: true, description: 'Numbers and codes, at most 30.' })
  @ArrayMaxSize(30, many(30, 'identifiers'))
  identifiers?: IdentifierInput[] | null;

  @Field(() => [LinkInput], { nullable: true, description: 'Pages about them, at most 30.' })
  @ArrayMaxSize(30, many(30, 'links'))
  links?: LinkInput[] | null;

  @Field(() => [String], { nullable: true, description: 'Tags by name: found or made; at most 50.' })
  @ArrayMaxSize(50, many(50, 'tags'))
  @Length(1, 60, { each: true, ...tagLength })
  tags?: string[] | null;
}

@InputType({ description: 'A new person, with what hangs on them: all or nothing.' })
export class RecordPersonInput extends PersonFields {
  @Field(() => String, { description: 'The name that they go by; titles before and after it are understood.' })
  @Written(300, { message: 'A name has 1 to 300 characters.' })
  name: string;

  @Field(() => [ContactPointInput], { nullable: true, description: 'How to reach them, at most 30.' })
  @ArrayMaxSize(30, many(30, 'contact points'))
  contactPoints?: ContactPointInput[] | null;

  @Field(() => [PersonMembershipInput], { nullable: true, description: 'What they hold or held, at most 30.' })
  @ArrayMaxSize(30, many(30, 'memberships'))
  memberships?: PersonMembershipInput[] | null;
}

@InputType({
  description: 'What to change of a person: what is left out stays, null clears, a list replaces the whole list.',
})
export class AmendPersonInput extends PersonFields {
  @ExpectedVersion()
  expectedVersion?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name that they go by. Given and family name and what lists sort by follow it unless given too.',
  })
  @Written(300, { message: 'A name has 1 to 300 characters.' })
  name?: string;

  @Field(() => String, { nullable: true, description: 'Why the record is made less closed; needed then.' })
  @Length(3, 1000, { message: 'Give the reason in 3 to 1,000 characters.' })
  sensitivityReason?: string | null;
}
