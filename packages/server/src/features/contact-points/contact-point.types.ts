import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Length, MaxLength } from 'class-validator';
import { Sensitivity } from '../../access';
import { ActInput, AmendInput, DateOnly, DateTime, Node, Payload, Written } from '../../graphql';
import { AccountType } from '../accounts';
import { Channel } from '../people';
import { ContactPointType } from './contact-point-type';

@ObjectType('ContactPoint', {
  implements: Node,
  description: 'One way to reach a person or an organisation. Numbers are E.164, of Kenya where no country is said.',
})
export class ContactPointObject extends Node {
  @Field(() => ContactPointType, { description: 'What kind of address or number it is.' })
  type: ContactPointType;

  @Field(() => String, { description: 'The address or number.' })
  value: string;

  @Field(() => String, { nullable: true, description: 'Whose or where it is: office, through the assistant, …' })
  label: string | null;

  @Field(() => Boolean, { description: 'The one to use first.' })
  isPreferred: boolean;

  @Field(() => DateOnly, { nullable: true, description: 'First day on which it is good.' })
  validFrom: string | null;

  @Field(() => DateOnly, { nullable: true, description: 'Last day on which it is good.' })
  validUntil: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When somebody last made sure of it.' })
  verifiedAt: Date | null;

  @Field(() => AccountType, { nullable: true, description: 'Who last made sure of it.' })
  verifiedBy: AccountType | null;

  @Field(() => Sensitivity, { description: 'How closed it is: at least as closed as whose it is.' })
  sensitivity: Sensitivity;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;

  @Field(() => Boolean, { description: 'Must not be used: they asked not to be contacted this way, or at all.' })
  isBlocked: boolean;
}

@ObjectType('DoNotContact', { implements: Node, description: 'They must not be contacted this way, or at all.' })
export class DoNotContactType extends Node {
  @Field(() => Channel, { nullable: true, description: 'Which way; null means not at all.' })
  channel: Channel | null;

  @Field(() => [ContactPointType], {
    description: 'What must not be used because of it: a wish about the telephone closes every number that one rings.',
  })
  closes: ContactPointType[];

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'What to do instead.' })
  instead: string | null;

  @Field(() => DateTime, { description: 'Since when.' })
  setAt: Date;

  @Field(() => AccountType, { nullable: true, description: 'Who noted it.' })
  setBy: AccountType | null;
}

@InputType()
abstract class ContactPointFields extends AmendInput {
  @Field(() => String, { nullable: true, description: 'Whose or where it is.' })
  @MaxLength(200, { message: 'This has at most 200 characters.' })
  label?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'The one to use first.' })
  isPreferred?: boolean | null;

  @Field(() => DateOnly, { nullable: true, description: 'First day on which it is good.' })
  validFrom?: string | null;

  @Field(() => DateOnly, { nullable: true, description: 'Last day on which it is good.' })
  validUntil?: string | null;

  @Field(() => Sensitivity, { nullable: true, description: 'How closed it is: internal when left out.' })
  sensitivity?: Sensitivity | null;
}

const valueLimits = { message: 'An address or number has 1 to 500 characters.' };

@InputType({ description: 'A way to reach somebody who is being recorded.' })
export class ContactPointInput {
  @Field(() => ContactPointType, { description: 'What kind of address or number it is.' })
  type: ContactPointType;

  @Field(() => String, { description: 'The address or number.' })
  @Written(500, valueLimits)
  value: string;

  @Field(() => String, { nullable: true, description: 'Whose or where it is.' })
  @MaxLength(200, { message: 'This has at most 200 characters.' })
  label?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'The one to use first.' })
  isPreferred?: boolean | null;

  @Field(() => DateOnly, { nullable: true, description: 'First day on which it is good.' })
  validFrom?: string | null;

  @Field(() => DateOnly, { nullable: true, description: 'Last day on which it is good.' })
  validUntil?: string | null;

  @Field(() => Sensitivity, { nullable: true, description: 'How closed it is: internal when left out.' })
  sensitivity?: Sensitivity | null;
}

@InputType({ description: 'A new way to reach somebody.' })
export class AddContactPointInput extends ContactPointFields {
  @Field(() => ID, { description: 'Whose it is: a person or an organisation.' })
  ofId: string;

  @Field(() => ContactPointType, { description: 'What kind of address or number it is.' })
  type: ContactPointType;

  @Field(() => String, { description: 'The address or number.' })
  @Written(500, valueLimits)
  value: string;
}

@InputType({ description: 'What to change of it: what is left out stays, null clears.' })
export class AmendContactPointInput extends ContactPointFields {
  @Field(() => String, { nullable: true, description: 'The address or number; it then counts as not verified.' })
  @Written(500, valueLimits)
  value?: string;
}

@InputType({ description: 'That somebody must not be contacted.' })
export class SetDoNotContactInput extends ActInput {
  @Field(() => ID, { description: 'Who: a person or an organisation.' })
  ofId: string;

  @Field(() => Channel, { nullable: true, description: 'Which way; not at all when left out.' })
  channel?: Channel | null;

  @Field(() => String, { description: 'Why.' })
  @Length(3, 1000, { message: 'Give the reason in 3 to 1,000 characters.' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'What to do instead.' })
  @MaxLength(500, { message: 'This has at most 500 characters.' })
  instead?: string | null;
}

@ObjectType('ContactPointPayload', { description: 'The contact point as it now is.' })
export class ContactPointPayload extends Payload {
  @Field(() => ContactPointObject, { nullable: true, description: 'The contact point.' })
  contactPoint: ContactPointObject | null;
}

@ObjectType('DoNotContactPayload', { description: 'What now holds.' })
export class DoNotContactPayload extends Payload {
  @Field(() => DoNotContactType, { nullable: true, description: 'What was set or lifted.' })
  doNotContact: DoNotContactType | null;
}
