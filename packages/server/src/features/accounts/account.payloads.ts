import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime, Payload } from '../../graphql';
import { AccountType, InvitationType } from './account.type';

@ObjectType('SignInPayload', {
  description: 'An open session, whose cookies are set as well in a browser; or a challenge that asks for a code.',
})
export class SignInPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'For API clients: `Authorization: Bearer` for 10 minutes.' })
  accessToken: string | null;

  @Field(() => String, { nullable: true, description: 'For API clients: buys the next access token, once.' })
  refreshToken: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the access token stops being good.' })
  expiresAt: Date | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who signed in. Null for a session that must set up a second factor first.',
  })
  account: AccountType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the account has a second factor: what `completeSignIn` takes with the code, within 5 minutes.',
  })
  challenge: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the challenge stops being good.' })
  challengeExpiresAt: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True where the account needs a second factor and has none: everything but setting one up is refused with SECOND_FACTOR_REQUIRED.',
  })
  mustSetUpSecondFactor: boolean | null;
}

@ObjectType('SignOutPayload', { description: 'The session has ended.' })
export class SignOutPayload extends Payload {}

@ObjectType('EndSessionPayload', { description: 'That device is signed out.' })
export class EndSessionPayload extends Payload {}

@ObjectType('EndOtherSessionsPayload', { description: 'Only the device that asks is signed in.' })
export class EndOtherSessionsPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many devices were signed out.' })
  endedCount: number | null;
}

@ObjectType('PasswordResetPayload', { description: 'A link with which the account’s owner chooses a new password.' })
export class PasswordResetPayload extends Payload {
  @Field(() => AccountType, { nullable: true, description: 'The account.' })
  account: AccountType | null;

  @Field(() => String, { nullable: true, description: 'The link, shown this once: it cannot be asked for again.' })
  link: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it stops being good.' })
  expiresAt: Date | null;
}

@ObjectType('ResetPasswordPayload', { description: 'The new password is set; nobody is signed in by that.' })
export class ResetPasswordPayload extends Payload {}

@ObjectType('AccountPayload', { description: 'The account as it now is.' })
export class AccountPayload extends Payload {
  @Field(() => AccountType, { nullable: true, description: 'The account.' })
  account: AccountType | null;
}

@ObjectType('InviteAccountPayload', { description: 'The invitation and its link.' })
export class InviteAccountPayload extends Payload {
  @Field(() => InvitationType, { nullable: true, description: 'The invitation.' })
  invitation: InvitationType | null;

  @Field(() => String, { nullable: true, description: 'The link, shown this once: it cannot be asked for again.' })
  link: string | null;
}

@ObjectType('InvitationPayload', { description: 'The invitation as it now is.' })
export class InvitationPayload extends Payload {
  @Field(() => InvitationType, { nullable: true, description: 'The invitation.' })
  invitation: InvitationType | null;
}
