import { Matches, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ActInput, ExpectedVersion, Payload, Written } from '../../graphql';
import { RelationshipEndKind, TermType, Vocabulary } from './term.type';

const labelLimits = { message: 'A label has 1 to 100 characters.' };
const inverseLimits = { message: 'This has at most 100 characters.' };

/** What can be said of a term when it is added and when it is amended. */
@InputType()
abstract class TermFields extends ActInput {
  @Field(() => String, {
    nullable: true,
    description: 'For relationship types: the label seen from the other end, in English.',
  })
  @MaxLength(100, inverseLimits)
  inverseLabelEn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'For relationship types: the label seen from the other end, in Kiswahili.',
  })
  @MaxLength(100, inverseLimits)
  inverseLabelSw?: string | null;

  @Field(() => RelationshipEndKind, {
    nullable: true,
    description: 'For relationship types: who advises, chairs, …; null for either. What was recorded before stays.',
  })
  fromKind?: RelationshipEndKind | null;

  @Field(() => RelationshipEndKind, {
    nullable: true,
    description: 'For relationship types: who is advised, chaired, …; null for either. What was recorded before stays.',
  })
  toKind?: RelationshipEndKind | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'For relationship types: what is recorded from now on is protected.',
  })
  isProtected?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'The wider term, of the same vocabulary.' })
  parentId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'For kinds of organisation: the kind of stakeholder that its people become.',
  })
  impliesKindId?: string | null;
}

@InputType({ description: 'A new term, put at the end of its list.' })
export class AddTermInput extends TermFields {
  @Field(() => Vocabulary, { description: 'The list that it belongs to.' })
  vocabulary: Vocabulary;

  @Field(() => String, {
    nullable: true,
    description: 'Stable name for programs: small letters, digits and `_`. Made from the English label when left out.',
  })
  @Matches(/^[a-z][a-z0-9_]{0,59}$/, {
    message: 'A code begins with a small letter, followed by small letters, digits and _, 60 at most.',
  })
  code?: string | null;

  @Field(() => String, { description: 'Label in English.' })
  @Written(100, labelLimits)
  labelEn: string;

  @Field(() => String, { description: 'Label in Kiswahili.' })
  @Written(100, labelLimits)
  labelSw: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'For relationship types: both ends carry the same label. It cannot be changed later.',
  })
  isSymmetric?: boolean | null;
}

@InputType({ description: 'What to change of a term: what is left out stays, null clears.' })
export class AmendTermInput extends TermFields {
  @ExpectedVersion()
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'Label in English.' })
  @Written(100, labelLimits)
  labelEn?: string;

  @Field(() => String, { nullable: true, description: 'Label in Kiswahili.' })
  @Written(100, labelLimits)
  labelSw?: string;

  @Field(() => Int, { nullable: true, description: 'Place in the list, 0 to 100,000.' })
  @Min(0, { message: 'A place is 0 to 100,000.' })
  @Max(100_000, { message: 'A place is 0 to 100,000.' })
  position?: number | null;
}

@ObjectType('TermPayload', { description: 'The term as it now is.' })
export class TermPayload extends Payload {
  @Field(() => TermType, { nullable: true, description: 'The term.' })
  term: TermType | null;
}
