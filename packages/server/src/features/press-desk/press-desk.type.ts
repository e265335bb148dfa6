import { MaxLength } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { AmendInput, type Amendable, DateTime, Node, Payload, amendableOf } from '../../graphql';
import { AccountType } from '../accounts';

const atMost = (length: number): { message: string } => ({ message: `This has at most ${length} characters.` });

export const PressDeskAbilities = amendableOf('PressDesk');

@ObjectType('PressDesk', {
  implements: Node,
  description: 'What holds for all that the press desk publishes. There is one. Staff only.',
})
export class PressDeskType extends Node {
  @Field(() => String, {
    nullable: true,
    description: 'About the organisation, in English: offered to each press release, which has a copy of its own.',
  })
  boilerplateEn: string | null;

  @Field(() => String, { nullable: true, description: 'The same in Kiswahili.' })
  boilerplateSw: string | null;

  @Field(() => Boolean, {
    description: 'Whether the public feed answers. Where it does not, nothing that is published can be read there.',
  })
  isFeedOn: boolean;

  @Field(() => DateTime, { description: 'When it was changed last.' })
  updatedAt: Date;

  @Field(() => AccountType, { nullable: true, description: 'Who changed it last.' })
  updatedBy: AccountType | null;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;

  @Field(() => PressDeskAbilities, { description: 'What the viewer may do with it.' })
  viewerCan: Amendable;
}

@InputType({ description: 'What to change of the press desk’s settings: what is left out stays, null clears.' })
export class AmendPressDeskInput extends AmendInput {
  @Field(() => String, { nullable: true, description: 'About the organisation, in English.' })
  @MaxLength(2000, atMost(2000))
  boilerplateEn?: string | null;

  @Field(() => String, { nullable: true, description: 'The same in Kiswahili.' })
  @MaxLength(2000, atMost(2000))
  boilerplateSw?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the public feed answers.' })
  isFeedOn?: boolean | null;
}

@ObjectType('PressDeskPayload', { description: 'The settings as they now are.' })
export class PressDeskPayload extends Payload {
  @Field(() => PressDeskType, { nullable: true, description: 'The settings.' })
  pressDesk: PressDeskType | null;
}
