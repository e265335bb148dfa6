import { MaxLength } from 'class-validator';
import { Field, InputType, ObjectType } from 'type-graphql';
import { ActInput, DateTime, Node, Payload, Written } from '../../../graphql';

const answerMessage = 'This is not the answer of a device.';

@ObjectType('Passkey', {
  implements: Node,
  description: 'What a device signs in with in place of address and password (WebAuthn level 3).',
})
export class PasskeyType extends Node {
  @Field(() => String, { description: 'What its owner calls it.' })
  name: string;

  @Field(() => Boolean, { description: 'Whether it is kept in a keychain that several devices share.' })
  isSynced: boolean;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it last opened a session. Null when it never did.' })
  lastUsedAt: Date | null;
}

@InputType({ description: 'Who begins to make a passkey.' })
export class BeginPasskeyInput {
  @Field(() => String, {
    nullable: true,
    description: 'The own password. Not needed by a session that may do nothing but set up a second factor.',
  })
  password?: string | null;
}

@InputType({ description: 'What a device has answered.' })
export class ConfirmPasskeyInput extends ActInput {
  @Field(() => String, { description: '`PublicKeyCredential.toJSON()` as text, at most 20,000 characters.' })
  @MaxLength(20_000, { message: answerMessage })
  response: string;

  @Field(() => String, { description: 'What to call it, 1 to 60 characters.' })
  @Written(60, { message: 'Give the passkey a name of 1 to 60 characters.' })
  name: string;
}

@InputType({ description: 'The proof for taking a passkey away.' })
export class RemovePasskeyInput extends ActInput {
  @Field(() => String, { description: 'The own password.' })
  password: string;
}

@InputType({ description: 'What a device has answered.' })
export class CompletePasskeySignInInput {
  @Field(() => String, { description: '`PublicKeyCredential.toJSON()` as text, at most 20,000 characters.' })
  @MaxLength(20_000, { message: answerMessage })
  response: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether the session outlives the browser.' })
  remember?: boolean | null;
}

@ObjectType('PasskeyOptionsPayload', { description: 'What the browser is to be asked for, within 5 minutes.' })
export class PasskeyOptionsPayload extends Payload {
  @Field(() => String, {
    nullable: true,
    description: '`PublicKeyCredentialCreationOptionsJSON` or `PublicKeyCredentialRequestOptionsJSON`, as text.',
  })
  options: string | null;
}

@ObjectType('ConfirmPasskeyPayload', { description: 'The passkey.' })
export class ConfirmPasskeyPayload extends Payload {
  @Field(() => PasskeyType, { nullable: true, description: 'What is kept of it.' })
  passkey: PasskeyType | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Ten codes for whoever loses all of their devices, shown once. Null where the account has some.',
  })
  recoveryCodes: string[] | null;
}
