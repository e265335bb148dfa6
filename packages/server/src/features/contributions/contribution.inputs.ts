import { ArrayMaxSize, IsEmail, MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ActInput, DateTime, ExpectedVersion, Payload, Written } from '../../graphql';
import { EngagementStatus, EngagementType } from '../engagements';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';

const atMost = (length: number): { message: string } => ({ message: `This has at most ${length} characters.` });

/** Where somebody works: seen by the partner, or named anew. */
@InputType()
abstract class Workplace extends ActInput {
  @Field(() => ID, { nullable: true, description: 'Where they work: an organisation that the partner sees.' })
  organisationId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Or its name: found among what the partner brought in and what is public, or else made.',
  })
  @MaxLength(300, atMost(300))
  organisationName?: string | null;

  @Field(() => String, { nullable: true, description: 'What they do there.' })
  @MaxLength(200, atMost(200))
  roleThere?: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number; of Kenya unless it begins with +.' })
  @MaxLength(60, atMost(60))
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  @IsEmail({}, { message: 'This is not an e-mail address. Write it as in name@example.org.' })
  email?: string | null;
}

@InputType({ description: 'A person whom a partner knows. They are recorded as INTERNAL, never as more closed.' })
export class ContributePersonInput extends Workplace {
  @Field(() => String, { description: 'Their name; a title before it is understood.' })
  @Written(200, { message: 'A name has 1 to 200 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Who they are. No names or findings of victims.' })
  @MaxLength(2000, atMost(2000))
  summary?: string | null;

  @Field(() => ID, { nullable: true, description: 'Their county.' })
  countyId?: string | null;
}

@InputType({ description: 'What to change of a person whom the partner brought in. What is left out stays.' })
export class AmendContributedPersonInput extends ActInput {
  @ExpectedVersion()
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'Their name.' })
  @Written(200, { message: 'A name has 1 to 200 characters.' })
  name?: string;

  @Field(() => String, { nullable: true, description: 'Who they are.' })
  @MaxLength(2000, atMost(2000))
  summary?: string | null;

  @Field(() => ID, { nullable: true, description: 'Their county.' })
  countyId?: string | null;

  @Field(() => String, { nullable: true, description: 'A phone number more.' })
  @MaxLength(60, atMost(60))
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'An e-mail address more.' })
  @IsEmail({}, { message: 'This is not an e-mail address. Write it as in name@example.org.' })
  email?: string | null;
}

@InputType({ description: 'An organisation that a partner knows. It is recorded as INTERNAL, never as more closed.' })
export class ContributeOrganisationInput extends ActInput {
  @Field(() => String, { description: 'Its full name.' })
  @Written(300, { message: 'A name has 1 to 300 characters.' })
  name: string;

  @Field(() => ID, { nullable: true, description: 'What kind it is; other when left out.' })
  kindId?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is.' })
  @MaxLength(2000, atMost(2000))
  summary?: string | null;

  @Field(() => ID, { nullable: true, description: 'The county of its seat.' })
  countyId?: string | null;
}

@InputType({ description: 'What to change of an organisation that the partner brought in. What is left out stays.' })
export class AmendContributedOrganisationInput extends ActInput {
  @ExpectedVersion()
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'Its full name.' })
  @Written(300, { message: 'A name has 1 to 300 characters.' })
  name?: string;

  @Field(() => ID, { nullable: true, description: 'What kind it is.' })
  kindId?: string;

  @Field(() => String, { nullable: true, description: 'What it is.' })
  @MaxLength(2000, atMost(2000))
  summary?: string | null;

  @Field(() => ID, { nullable: true, description: 'The county of its seat.' })
  countyId?: string | null;
}

@InputType({ description: 'Somebody new whom the partner brings in with an engagement.' })
export class ContributedNewcomerInput extends Workplace {
  @Field(() => String, { description: 'Their name; a title before it is understood.' })
  @Written(200, { message: 'A name has 1 to 200 characters.' })
  name: string;
}

@InputType({ description: 'Who took part: somebody whom the partner may add to, or somebody new. Exactly one.' })
export class ContributedParticipantInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A person: public, its own, or shared with the right to contribute.',
  })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'An organisation, of which the same holds.' })
  organisationId?: string | null;

  @Field(() => ContributedNewcomerInput, { nullable: true, description: 'Somebody new.' })
  newPerson?: ContributedNewcomerInput | null;
}

@InputType()
abstract class ContributedEngagementFields extends ActInput {
  @Field(() => String, { nullable: true, description: 'What it is about, in a few words.' })
  @MaxLength(300, atMost(300))
  subject?: string | null;

  @Field(() => EngagementStatus, { nullable: true, description: 'How far it is: held when in the past, else planned.' })
  status?: EngagementStatus | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ends.' })
  endsAt?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Takes the whole day on which it starts in Nairobi.' })
  allDay?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Where it takes place.' })
  @MaxLength(300, atMost(300))
  place?: string | null;

  @Field(() => ID, { nullable: true, description: 'The county that it takes place in.' })
  countyId?: string | null;

  @Field(() => String, { nullable: true, description: 'What happened. No names or findings of victims.' })
  @MaxLength(20_000, atMost(20_000))
  summary?: string | null;

  @Field(() => [ID], { nullable: true, description: 'What it is about. On amending, the whole list.' })
  @ArrayMaxSize(20, { message: 'Name at most 20 topics.' })
  topicIds?: string[] | null;

  @Field(() => [ContributedParticipantInput], {
    nullable: true,
    description: 'Who takes part beside the partner itself, at most 100. On amending, those to add.',
  })
  @ArrayMaxSize(100, { message: 'Name at most 100 participants at once.' })
  participants?: ContributedParticipantInput[] | null;
}

@InputType({
  description: 'An engagement of a partner’s own. It is INTERNAL: staff see it, and the partner that gave it.',
})
export class ContributeEngagementInput extends ContributedEngagementFields {
  @Field(() => ID, { description: 'What kind of engagement it is.' })
  typeId: string;

  @Field(() => DateTime, { description: 'When it begins.' })
  startsAt: string;
}

@InputType({ description: 'What to change of an engagement that the partner brought in. What is left out stays.' })
export class AmendContributedEngagementInput extends ContributedEngagementFields {
  @ExpectedVersion()
  expectedVersion?: number | null;

  @Field(() => ID, { nullable: true, description: 'What kind of engagement it is.' })
  typeId?: string;

  @Field(() => DateTime, { nullable: true, description: 'When it begins.' })
  startsAt?: string;
}

@ObjectType('ContributedPersonPayload', { description: 'The person as they now are.' })
export class ContributedPersonPayload extends Payload {
  @Field(() => PersonType, { nullable: true, description: 'The person.' })
  person: PersonType | null;
}

@ObjectType('ContributedOrganisationPayload', { description: 'The organisation as it now is.' })
export class ContributedOrganisationPayload extends Payload {
  @Field(() => OrganisationType, { nullable: true, description: 'The organisation.' })
  organisation: OrganisationType | null;
}

@ObjectType('ContributedEngagementPayload', { description: 'The engagement as it now is.' })
export class ContributedEngagementPayload extends Payload {
  @Field(() => EngagementType, { nullable: true, description: 'The engagement.' })
  engagement: EngagementType | null;
}
