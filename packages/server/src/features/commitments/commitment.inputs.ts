import { IsUrl, MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Sensitivity } from '../../access';
import { ActInput, AmendInput, DateOnly, DateTime, Payload, Written } from '../../graphql';
import { CommitmentStatus, CommitmentType } from './commitment.type';

const textLimits = { message: 'Say what was promised in 1 to 2,000 characters.' };

@InputType({ description: 'What somebody promised. A person, a post or an organisation has to be named.' })
export class RecordCommitmentInput extends ActInput {
  @Field(() => ID, { nullable: true, description: 'Where it was made.' })
  engagementId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who promised.' })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'In which post.' })
  postId?: string | null;

  @Field(() => ID, { nullable: true, description: 'On behalf of which organisation.' })
  organisationId?: string | null;

  @Field(() => String, { description: 'What, word for word where possible.' })
  @Written(2000, textLimits)
  text: string;

  @Field(() => ID, { nullable: true, description: 'Who heard it.' })
  witnessId?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When; now when left out.' })
  madeAt?: string | null;

  @Field(() => DateOnly, { nullable: true, description: 'By which day it is due.' })
  dueOn?: string | null;

  @Field(() => Sensitivity, {
    nullable: true,
    description: 'How closed it is: internal when left out, and at least as closed as its engagement.',
  })
  sensitivity?: Sensitivity | null;
}

@InputType({ description: 'What to change of it: what is left out stays, null clears.' })
export class AmendCommitmentInput extends AmendInput {
  @Field(() => String, { nullable: true, description: 'What was promised.' })
  @Written(2000, textLimits)
  text?: string;

  @Field(() => ID, { nullable: true, description: 'In which post.' })
  postId?: string | null;

  @Field(() => ID, { nullable: true, description: 'On behalf of which organisation.' })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who heard it.' })
  witnessId?: string | null;

  @Field(() => DateOnly, { nullable: true, description: 'By which day it is due.' })
  dueOn?: string | null;
}

@InputType({ description: 'What became of it, and what shows that.' })
export class ChangeCommitmentStatusInput extends AmendInput {
  @Field(() => CommitmentStatus, { description: 'Where it stands now.' })
  status: CommitmentStatus;

  @Field(() => String, { nullable: true, description: 'Why. Needed for all but kept, and when it is opened again.' })
  @MaxLength(2000, { message: 'This has at most 2,000 characters.' })
  reason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What shows it, in words. Kept and partly kept need words, an address or a file.',
  })
  @MaxLength(2000, { message: 'This has at most 2,000 characters.' })
  evidence?: string | null;

  @Field(() => String, { nullable: true, description: 'What shows it, as an address.' })
  @IsUrl(
    { protocols: ['http', 'https'], require_protocol: true },
    { message: 'This is not an address of a page. Write it as in https://example.org.' },
  )
  evidenceUrl?: string | null;

  @Field(() => [ID], { nullable: true, description: 'What shows it, as files that were uploaded.' })
  fileIds?: string[] | null;
}

@ObjectType('CommitmentPayload', { description: 'The commitment as it now is.' })
export class CommitmentPayload extends Payload {
  @Field(() => CommitmentType, { nullable: true, description: 'The commitment.' })
  commitment: CommitmentType | null;
}
