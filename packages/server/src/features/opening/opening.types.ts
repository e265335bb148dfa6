import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ActInput, DateTime, Node, Payload, connectionOf } from '../../graphql';
import { AccountType } from '../accounts';
import { EngagementType } from '../engagements';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';

@ObjectType('BreakGlass', {
  implements: Node,
  description: 'That somebody opened a protected record to themselves in an emergency, for 60 minutes, and why.',
})
export class BreakGlassType extends Node {
  @Field(() => AccountType, { nullable: true, description: 'Who.' })
  account: AccountType | null;

  @Field(() => String, { description: 'Why, in their words.' })
  reason: string;

  @Field(() => DateTime, { description: 'Since when.' })
  openedAt: Date;

  @Field(() => DateTime, { description: 'Until when.' })
  expiresAt: Date;

  @Field(() => PersonType, { nullable: true, description: 'The person; null for who may not see them.' })
  person: PersonType | null;

  @Field(() => OrganisationType, { nullable: true, description: 'The organisation; null for who may not see it.' })
  organisation: OrganisationType | null;

  @Field(() => EngagementType, { nullable: true, description: 'The engagement; null for who may not see it.' })
  engagement: EngagementType | null;
}

export const BreakGlassConnection = connectionOf(() => BreakGlassType, 'BreakGlass', {
  description: 'Emergencies in which a protected record was opened, the newest first.',
});

@InputType({ description: 'A protected record that has to be read now, and why.' })
export class BreakGlassInput extends ActInput {
  @Field(() => ID, { description: 'The record: a person, an organisation or an engagement.' })
  recordId: string;

  @Field(() => String, { description: 'Why it cannot wait, in at least 10 characters. The owner reads it at once.' })
  @MaxLength(1000, { message: 'This has at most 1000 characters.' })
  reason: string;
}

@InputType({ description: 'Colleagues to whom a closed record is opened, or closed again.' })
export class ReadersInput extends ActInput {
  @Field(() => [ID], { description: 'Their accounts, at most 50.' })
  @ArrayMaxSize(50, { message: 'Name at most 50 colleagues at once.' })
  accountIds: string[];

  @Field(() => String, { nullable: true, description: 'Why; it stands in the audit log.' })
  @MaxLength(1000, { message: 'This has at most 1000 characters.' })
  reason?: string | null;
}

@ObjectType('OpeningPayload', { description: 'The record, as it may now be read.' })
export class OpeningPayload extends Payload {
  @Field(() => PersonType, { nullable: true, description: 'The record, when it is a person.' })
  person: PersonType | null;

  @Field(() => OrganisationType, { nullable: true, description: 'The record, when it is an organisation.' })
  organisation: OrganisationType | null;

  @Field(() => EngagementType, { nullable: true, description: 'The record, when it is an engagement.' })
  engagement: EngagementType | null;
}

@ObjectType('BreakGlassPayload', { description: 'The record, which is open until then.' })
export class BreakGlassPayload extends OpeningPayload {
  @Field(() => BreakGlassType, { nullable: true, description: 'What was written down of it.' })
  breakGlass: BreakGlassType | null;
}
