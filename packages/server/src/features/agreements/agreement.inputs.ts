import { ArrayMaxSize, Max, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import {
  ActInput,
  AmendInput,
  BooleanFilter,
  DateFilter,
  DateOnly,
  Direction,
  ExpectedVersion,
  PageArguments,
  Payload,
  TextFilter,
  enumFilterOf,
} from '../../graphql';
import { AgreementKind, AgreementStatus, AgreementType, DataClass } from './agreement.types';

const atMost = (length: number): { message: string } => ({ message: `This has at most ${length} characters.` });

@InputType({ description: 'A party of an agreement.' })
export class AgreementPartyInput {
  @Field(() => ID, { description: 'Which organisation.' })
  organisationId: string;

  @Field(() => String, { nullable: true, description: 'By whose hand it signs.' })
  @MaxLength(200, atMost(200))
  signatory?: string | null;

  @Field(() => String, { nullable: true, description: 'As what they sign.' })
  @MaxLength(200, atMost(200))
  signatoryTitle?: string | null;

  @Field(() => DateOnly, { nullable: true, description: 'When it signed.' })
  signedOn?: string | null;
}

@InputType()
abstract class AgreementFields extends ActInput {
  @Field(() => ID, { nullable: true, description: 'The coalition whose members it binds.' })
  coalitionId?: string | null;

  @Field(() => [AgreementPartyInput], { nullable: true, description: 'Who signs; replaces the list. At most 50.' })
  @ArrayMaxSize(50, { message: 'An agreement has at most 50 parties.' })
  parties?: AgreementPartyInput[] | null;

  @Field(() => DateOnly, { nullable: true, description: 'When the last party signed. It is signed from then on.' })
  signedOn?: string | null;

  @Field(() => DateOnly, { nullable: true, description: 'The first day on which it holds; when signed unless told.' })
  effectiveFrom?: string | null;

  @Field(() => DateOnly, { nullable: true, description: 'The last day on which it holds.' })
  expiresOn?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many days before its end to list it: 0 to 730, 60 unless told.',
  })
  @Min(0, { message: 'Give a number of days from 0 to 730.' })
  @Max(730, { message: 'Give a number of days from 0 to 730.' })
  renewalNoticeDays?: number | null;

  @Field(() => [String], { nullable: true, description: 'What may be shared for, at most 20; replaces the list.' })
  @ArrayMaxSize(20, { message: 'An agreement has at most 20 purposes.' })
  purposes?: string[] | null;

  @Field(() => [DataClass], { nullable: true, description: 'What may be shared; replaces the list.' })
  dataClasses?: DataClass[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it lies with those who are to sign.' })
  isUnderReview?: boolean | null;
}

@InputType({ description: 'An agreement, from its first draft on.' })
export class RecordAgreementInput extends AgreementFields {
  @Field(() => String, { description: 'What it is called.' })
  @MaxLength(300, atMost(300))
  title: string;

  @Field(() => AgreementKind, { description: 'What sort it is.' })
  type: AgreementKind;
}

@InputType({ description: 'What to change of an agreement: what is left out stays, null clears.' })
export class AmendAgreementInput extends AgreementFields {
  @Field(() => String, { nullable: true, description: 'What it is called.' })
  @MaxLength(300, atMost(300))
  title?: string | null;

  @Field(() => AgreementKind, { nullable: true, description: 'What sort it is.' })
  type?: AgreementKind | null;

  @ExpectedVersion()
  expectedVersion?: number | null;
}

@InputType({ description: 'That an agreement ends before its time. All that is shared under it closes at once.' })
export class TerminateAgreementInput extends AmendInput {
  @Field(() => String, { description: 'Why.' })
  @MaxLength(1000, atMost(1000))
  reason: string;
}

@ObjectType('AgreementPayload', { description: 'The agreement as it now is.' })
export class AgreementPayload extends Payload {
  @Field(() => AgreementType, { nullable: true, description: 'The agreement.' })
  agreement: AgreementType | null;
}

const AgreementStatusFilter = enumFilterOf(AgreementStatus, 'AgreementStatus');
const AgreementKindFilter = enumFilterOf(AgreementKind, 'AgreementKind');

@InputType({ description: 'Which agreements.' })
export class AgreementFilter {
  @Field(() => TextFilter, { nullable: true, description: 'By title.' })
  title?: TextFilter;

  @Field(() => AgreementKindFilter, { nullable: true, description: 'By sort.' })
  type?: InstanceType<typeof AgreementKindFilter>;

  @Field(() => AgreementStatusFilter, { nullable: true, description: 'By how far they are.' })
  status?: InstanceType<typeof AgreementStatusFilter>;

  @Field(() => DateFilter, { nullable: true, description: 'By last day.' })
  expiresOn?: DateFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Within their days of notice, or not.' })
  isExpiringSoon?: BooleanFilter;
}

@InputType({ description: 'One key of an order; name one field in each.' })
export class AgreementOrder {
  @Field(() => Direction, { nullable: true, description: 'By last day.' })
  expiresOn?: Direction;

  @Field(() => Direction, { nullable: true, description: 'By title.' })
  title?: Direction;
}

@ArgsType()
export class AgreementsArguments extends PageArguments {
  @Field(() => AgreementFilter, { nullable: true, description: 'Which; all of them when left out.' })
  filter?: AgreementFilter;

  @Field(() => [AgreementOrder], { nullable: true, description: 'In which order.' })
  orderBy?: AgreementOrder[];
}
