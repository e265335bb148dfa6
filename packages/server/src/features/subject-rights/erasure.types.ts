import { Length } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ActInput, DateTime, Node, PageArguments, Payload, connectionOf } from '../../graphql';
import { AccountType } from '../accounts';

export enum ErasureEffectType {
  REMOVED = 'REMOVED',
  EMPTIED = 'EMPTIED',
  DETACHED = 'DETACHED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ErasureEffectType, {
  name: 'ErasureEffect',
  description: 'What becomes of rows when somebody is erased.',
  valuesConfig: {
    REMOVED: { description: 'They go.' },
    EMPTIED: { description: 'They stay and are counted; what tells who it was goes out of them.' },
    DETACHED: { description: 'They stay as they are, without the person: a promise stays with its post.' },
    WITHDRAWN: { description: 'They end at once.' },
  },
});

@ObjectType('ErasureChange', { description: 'What becomes of one kind of thing, and how many there are.' })
export class ErasureChangeType {
  @Field(() => String, { description: 'As in the gathered data, or `mentions` for what others wrote.' })
  section: string;

  @Field(() => ErasureEffectType, { description: 'What becomes of them.' })
  effect: ErasureEffectType;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType('ErasurePreview', { description: 'What erasing somebody would do. Nothing is done by asking.' })
export class ErasurePreviewType {
  @Field(() => [ErasureChangeType], { description: 'Kind by kind.' })
  changes: ErasureChangeType[];

  @Field(() => String, { nullable: true, description: 'Why it is not possible now, in words; null when it is.' })
  blockedBecause: string | null;
}

@ObjectType('LegalHold', {
  implements: Node,
  description: 'While it stands, nothing on the person is erased, by request or by age.',
})
export class LegalHoldType extends Node {
  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => DateTime, { description: 'Since when.' })
  placedAt: Date;

  @Field(() => AccountType, { nullable: true, description: 'Who placed it.' })
  placedBy: AccountType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was lifted.' })
  liftedAt: Date | null;
}

export const LegalHoldConnection = connectionOf(() => LegalHoldType, 'LegalHold', {
  description: 'Legal holds, the newest first.',
});

@ArgsType()
export class LegalHoldsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Only those on this person.' })
  personId?: string;

  @Field(() => Boolean, { nullable: true, description: 'Only those that stand.' })
  standingOnly?: boolean;
}

@InputType({ description: 'Who is to be erased.' })
export class ErasePersonInput extends ActInput {
  @Field(() => ID, { description: 'The record; those that were merged into it go with it.' })
  personId: string;
}

@InputType({ description: 'That nothing on somebody may be erased, and why.' })
export class PlaceLegalHoldInput extends ActInput {
  @Field(() => ID, { description: 'The record.' })
  personId: string;

  @Field(() => String, { description: 'Why: the case, the order.' })
  @Length(3, 1000, { message: 'Give the reason in 3 to 1,000 characters.' })
  reason: string;
}

@ObjectType('ErasePersonPayload', { description: 'That it was done. It cannot be undone.' })
export class ErasePersonPayload extends Payload {
  @Field(() => DateTime, { nullable: true, description: 'When.' })
  erasedAt: Date | null;
}

@ObjectType('LegalHoldPayload', { description: 'The hold as it now is.' })
export class LegalHoldPayload extends Payload {
  @Field(() => LegalHoldType, { nullable: true, description: 'The hold.' })
  legalHold: LegalHoldType | null;
}
