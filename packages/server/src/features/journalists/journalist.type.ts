import { Field, Int, ObjectType } from 'type-graphql';
import { type Amendable, DateTime, Node, amendableOf } from '../../graphql';
import { AccountType } from '../accounts';
import { Channel, PersonType } from '../people';
import { TermType } from '../vocabularies';
import { PressCardCategory, Weekday } from './journalist.enums';

export const JournalistAbilities = amendableOf('Journalist');

@ObjectType('Journalist', {
  implements: Node,
  description:
    'The media profile of a person. Where they work are their memberships of outlets, and their languages the person’s. Staff only.',
})
export class JournalistType extends Node {
  @Field(() => PersonType, { nullable: true, description: 'Whose profile it is.' })
  person: PersonType | null;

  @Field(() => [TermType], { description: 'What they cover, as IPTC Media Topics.' })
  beats: TermType[];

  @Field(() => Boolean, { description: 'Whether they work for themselves.' })
  isFreelance: boolean;

  @Field(() => Channel, {
    nullable: true,
    description: 'How they like to be pitched; null where the person’s preferred channel holds.',
  })
  bestChannel: Channel | null;

  @Field(() => String, { nullable: true, description: 'From when they can be reached, in Nairobi: `14:00`.' })
  bestFrom: string | null;

  @Field(() => String, { nullable: true, description: 'Until when they can be reached, in Nairobi: `16:00`.' })
  bestUntil: string | null;

  @Field(() => Weekday, { nullable: true, description: 'The day on which they write to a deadline.' })
  deadlineDay: Weekday | null;

  @Field(() => String, { nullable: true, description: 'What to mind: `Producer first`.' })
  approach: string | null;

  @Field(() => String, { nullable: true, description: 'Number of their press card.' })
  pressCardNumber: string | null;

  @Field(() => Int, { nullable: true, description: 'For which year the press card is.' })
  pressCardYear: number | null;

  @Field(() => PressCardCategory, { nullable: true, description: 'As what they are accredited.' })
  pressCardCategory: PressCardCategory | null;

  @Field(() => DateTime, { nullable: true, description: 'When somebody last made sure that all of this is so.' })
  verifiedAt: Date | null;

  @Field(() => AccountType, { nullable: true, description: 'Who made sure.' })
  verifiedBy: AccountType | null;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;

  @Field(() => JournalistAbilities, { description: 'What the viewer may do with it.' })
  viewerCan: Amendable;
}
