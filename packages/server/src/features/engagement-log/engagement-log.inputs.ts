import { ArrayMaxSize, IsEmail, Length, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Sensitivity } from '../../access';
import { AmendInput, DateOnly, DateTime, Written } from '../../graphql';
import {
  Attendance,
  EngagementDirection,
  EngagementStatus,
  Medium,
  ParticipantRole,
  ParticipationLevel,
} from '../engagements';
import { Priority } from '../tasks';

const atMost = (length: number) => ({
  message: `This has at most ${length} characters. Shorten it, or put the rest into a note or a file.`,
});

@InputType({ description: 'Somebody who is not in the directory yet and is added in passing.' })
export class NewParticipantInput {
  @Field(() => String, { description: 'Their name; a title before it is understood.' })
  @Written(200, { message: 'A name has 1 to 200 characters.' })
  name: string;

  @Field(() => ID, { nullable: true, description: 'Where they belong.' })
  organisationId?: string | null;

  @Field(() => String, { nullable: true, description: 'Where they belong, by name: found or made.' })
  @MaxLength(300, atMost(300))
  organisationName?: string | null;

  @Field(() => String, { nullable: true, description: 'Their post there: found or made.' })
  @MaxLength(200, atMost(200))
  postLabel?: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number; of Kenya unless it begins with +.' })
  @MaxLength(60, atMost(60))
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  @IsEmail({}, { message: 'This is not an e-mail address. Write it as in name@example.org.' })
  email?: string | null;
}

@InputType({ description: 'A participant: a person, an organisation, or somebody new. Exactly one of the three.' })
export class ParticipantInput {
  @Field(() => ID, { nullable: true, description: 'The participation, when it is there already.' })
  id?: string | null;

  @Field(() => ID, { nullable: true, description: 'A person.' })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'An organisation itself.' })
  organisationId?: string | null;

  @Field(() => NewParticipantInput, { nullable: true, description: 'Somebody new.' })
  newPerson?: NewParticipantInput | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'For which organisation; what the person held on that day when left out, nobody but themselves when null.',
  })
  onBehalfOfId?: string | null;

  @Field(() => ID, { nullable: true, description: 'In which post; what the person held on that day when left out.' })
  inPostId?: string | null;

  @Field(() => ParticipantRole, { nullable: true, description: 'As what: attendee when left out.' })
  role?: ParticipantRole | null;

  @Field(() => Attendance, {
    nullable: true,
    description: 'Whether they come or came: attended for one that was held, else invited.',
  })
  attendance?: Attendance | null;

  @Field(() => String, { nullable: true, description: 'A remark.' })
  @MaxLength(1000, atMost(1000))
  note?: string | null;
}

@InputType({ description: 'Something that we have to do about it.' })
export class FollowUpInput {
  @Field(() => String, { description: 'What is to be done.' })
  @Written(300, { message: 'Say what is to be done in 1 to 300 characters.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'More about it.' })
  @MaxLength(5000, atMost(5000))
  description?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who is to do it; whoever records it when left out.' })
  assigneeId?: string | null;

  @Field(() => DateOnly, { nullable: true, description: 'By which day it is due.' })
  dueOn?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the assignee is reminded.' })
  remindAt?: string | null;

  @Field(() => Priority, { nullable: true, description: 'How pressing it is: normal when left out.' })
  priority?: Priority | null;
}

@InputType({ description: 'Something that was said.' })
export class DiscussionPointInput {
  @Field(() => ID, { nullable: true, description: 'The point, when it is there already.' })
  id?: string | null;

  @Field(() => ID, { nullable: true, description: 'What it is about.' })
  topicId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Who raised it: the place of the participant in this same input, counted from 0.',
  })
  raisedByParticipant?: number | null;

  @Field(() => String, { description: 'What was said. No names or findings of victims: use the case code.' })
  @Written(5000, { message: 'Say what was said in 1 to 5,000 characters.' })
  summary: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How they take it: from −2, strongly against us, to 2, strongly for us.',
  })
  @Min(-2, { message: 'This goes from −2 to 2.' })
  @Max(2, { message: 'This goes from −2 to 2.' })
  sentiment?: number | null;

  @Field(() => String, { nullable: true, description: 'What we answered.' })
  @MaxLength(5000, atMost(5000))
  ourResponse?: string | null;

  @Field(() => [FollowUpInput], { nullable: true, description: 'New follow-ups of it.' })
  followUps?: FollowUpInput[] | null;
}

@InputType({ description: 'Something that a participant promised.' })
export class EngagementCommitmentInput {
  @Field(() => Int, { description: 'Who: the place of the participant in this same input, counted from 0.' })
  byParticipant: number;

  @Field(() => String, { description: 'What, word for word where possible.' })
  @Written(2000, { message: 'Say what was promised in 1 to 2,000 characters.' })
  text: string;

  @Field(() => ID, { nullable: true, description: 'In which post; the one in which they take part when left out.' })
  postId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'On behalf of which organisation; the one for which they take part when left out.',
  })
  organisationId?: string | null;

  @Field(() => DateOnly, { nullable: true, description: 'By which day it is due.' })
  dueOn?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Who heard it: the place of a participant in this same input, counted from 0.',
  })
  witnessParticipant?: number | null;
}

/** What can be said of an engagement when it is recorded and when it is amended. */
@InputType()
abstract class EngagementFields extends AmendInput {
  @Field(() => String, {
    nullable: true,
    description: 'What it is about, in a few words; the type’s name when left out.',
  })
  @MaxLength(300, atMost(300))
  subject?: string | null;

  @Field(() => EngagementStatus, {
    nullable: true,
    description: 'How far it is: held when it lies in the past, else planned.',
  })
  status?: EngagementStatus | null;

  @Field(() => String, { nullable: true, description: 'Why it was not held.' })
  @MaxLength(1000, atMost(1000))
  statusReason?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ends.' })
  endsAt?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Takes the whole day on which it starts in Nairobi.' })
  allDay?: boolean | null;

  @Field(() => Medium, { nullable: true, description: 'How it takes place; follows from the type when left out.' })
  medium?: Medium | null;

  @Field(() => EngagementDirection, { nullable: true, description: 'Who sought it: us when left out.' })
  direction?: EngagementDirection | null;

  @Field(() => ParticipationLevel, { nullable: true, description: 'How far they had a say.' })
  participationLevel?: ParticipationLevel | null;

  @Field(() => String, { nullable: true, description: 'Where it takes place.' })
  @MaxLength(300, atMost(300))
  place?: string | null;

  @Field(() => ID, { nullable: true, description: 'The county that it takes place in.' })
  countyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The constituency that it takes place in.' })
  constituencyId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What happened. No names or findings of victims: use the case code.',
  })
  @MaxLength(20_000, atMost(20_000))
  summary?: string | null;

  @Field(() => String, { nullable: true, description: 'What not to raise, for the brief.' })
  @MaxLength(2000, atMost(2000))
  notToRaise?: string | null;

  @Field(() => Sensitivity, { nullable: true, description: 'How closed it is: internal when left out.' })
  sensitivity?: Sensitivity | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Accounts that a PROTECTED or SEALED engagement is opened to, beside whoever records it.',
  })
  openToIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'What it is about. On amending, the whole list.' })
  topicIds?: string[] | null;

  @Field(() => [ParticipantInput], {
    nullable: true,
    description:
      'Who takes part, at most 500. On amending, the whole list: those with an id are amended, others added, missing ones removed.',
  })
  @ArrayMaxSize(500, { message: 'An engagement has at most 500 participants. Record the others as an organisation.' })
  participants?: ParticipantInput[] | null;

  @Field(() => [DiscussionPointInput], {
    nullable: true,
    description:
      'What was said, at most 100. On amending, the whole list: those with an id are amended, others added, missing ones removed.',
  })
  @ArrayMaxSize(100, { message: 'An engagement has at most 100 discussion points.' })
  discussionPoints?: DiscussionPointInput[] | null;
}

@InputType({ description: 'An engagement with everything said, promised and left to do in it, recorded in one act.' })
export class RecordEngagementInput extends EngagementFields {
  @Field(() => ID, { description: 'What kind of engagement it is.' })
  typeId: string;

  @Field(() => DateTime, { description: 'When it begins.' })
  startsAt: string;

  @Field(() => [EngagementCommitmentInput], { nullable: true, description: 'What was promised.' })
  commitments?: EngagementCommitmentInput[] | null;

  @Field(() => [FollowUpInput], {
    nullable: true,
    description: 'What we have to do, beside the follow-ups of single points.',
  })
  tasks?: FollowUpInput[] | null;

  @Field(() => String, { nullable: true, description: 'A note on it.' })
  @MaxLength(20_000, atMost(20_000))
  note?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Files that were uploaded for it.' })
  fileIds?: string[] | null;
}

@InputType({
  description: 'What to change of an engagement: what is left out stays, null clears, a list replaces the whole list.',
})
export class AmendEngagementInput extends EngagementFields {
  @Field(() => ID, { nullable: true, description: 'What kind of engagement it is.' })
  typeId?: string;

  @Field(() => DateTime, { nullable: true, description: 'When it begins.' })
  startsAt?: string;

  @Field(() => String, { nullable: true, description: 'Why it is made less closed; needed then.' })
  @Length(3, 1000, { message: 'Give the reason in 3 to 1,000 characters.' })
  sensitivityReason?: string | null;
}
