import { Field, ObjectType } from 'type-graphql';
import { DateTime, Payload } from '../../graphql';
import { AccountType, InvitationType } from './account.type';

@ObjectType('SignInPayload', { description: 'An open session. In a browser its cookies are set as well.' })
export class SignInPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'For API clients: `Authorization: Bearer` for 10 minutes.' })
  accessToken: string | null;

  @Field(() => String, { nullable: true, description: 'For API clients: buys the next access token, once.' })
  refreshToken: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the access token stops being good.' })
  expiresAt: Date | null;

  @Field(() => AccountType, { nullable: true, description: 'Who signed in.' })
  account: AccountType | null;
}

@ObjectType('SignOutPayload', { description: 'The session has ended.' })
export class SignOutPayload extends Payload {}

@ObjectType('EndSessionPayload', { description: 'That device is signed out.' })
export class EndSessionPayload extends Payload {}

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
