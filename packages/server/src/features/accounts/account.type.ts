import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Role } from '../../access';
import { DateTime, Node, connectionOf } from '../../graphql';
import { ApiKeyType } from './api-keys/api-key.type';
import { PasskeyType } from './passkeys/passkey.type';

registerEnumType(Role, {
  name: 'Role',
  description: 'What an account is for. Roles combine, and none opens everything.',
  valuesConfig: {
    ADMINISTRATOR: { description: 'Accounts, settings and vocabularies; opens no PROTECTED record by itself.' },
    PROGRAMME_LEAD: { description: 'Leads the programme: all of its records, vocabularies and imports.' },
    ADVOCACY_OFFICER: { description: 'Logs engagements and keeps relationships.' },
    MEDIA_LIAISON: { description: 'Keeps journalists and outlets.' },
    FIELD_OFFICER: { description: 'Doctors, lawyers and monitors in the field.' },
    RESOURCE_CENTRE_OFFICER: { description: 'Runs the resource centre; looks records up.' },
    DATA_PROTECTION_OFFICER: { description: 'Watches over personal data; edits nothing.' },
    AUDITOR: { description: 'Reads, for a time; edits nothing.' },
    PARTNER_ADMINISTRATOR: { description: 'Manages the accounts of its own partner organisation, and no others.' },
    PARTNER_MEMBER: { description: 'Works at a partner organisation; sees what is shared with it.' },
  },
});

export enum Locale {
  EN = 'en',
  SW = 'sw',
}
registerEnumType(Locale, {
  name: 'Locale',
  description: 'Language of the screens and messages.',
  valuesConfig: { EN: { description: 'English.' }, SW: { description: 'Kiswahili.' } },
});

@ObjectType('Account', {
  implements: Node,
  description: 'Somebody who can sign in. Colleagues see name and roles; the rest is for administrators and oneself.',
})
export class AccountType extends Node {
  @Field(() => String, { description: 'The name that colleagues know.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Sign-in address. Null for those who may not know it.' })
  email: string | null;

  @Field(() => [Role], { description: 'What the account is for.' })
  roles: Role[];

  @Field(() => Locale, { nullable: true, description: 'Language of their screens. Null for others.' })
  locale: Locale | null;

  @Field(() => Boolean, { description: 'A suspended account cannot sign in, and its sessions have ended.' })
  isSuspended: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the password alone does not open it. Null for those who may not know it.',
  })
  hasSecondFactor: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether an authenticator app is set up. Null for others.' })
  hasAuthenticatorApp: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Recovery codes that are still good. Null for others.' })
  recoveryCodesLeft: number | null;

  @Field(() => DateTime, { description: 'When the account was made.' })
  createdAt: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When they last signed in. Null for others, or when they never did.',
  })
  lastSeenAt: Date | null;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;
}

@ObjectType('Session', { implements: Node, description: 'One sign-in on one device.' })
export class SessionType extends Node {
  @Field(() => String, { description: 'The browser or program, as it calls itself.' })
  device: string;

  @Field(() => String, { description: 'The network address that signed in.' })
  address: string;

  @Field(() => DateTime, { description: 'When it was opened.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it was last renewed.' })
  lastUsedAt: Date;

  @Field(() => Boolean, { description: 'True for the session that asks.' })
  isCurrent: boolean;
}

@ObjectType('Viewer', { description: 'Who is asking, and what their roles allow.' })
export class ViewerType {
  @Field(() => AccountType, { description: 'The account that signed in.' })
  account: AccountType;

  @Field(() => [String], { description: 'The kinds of act that are allowed, such as `engagements:write`.' })
  permissions: string[];

  @Field(() => [String], { description: 'What the account may give to an API key beside looking up.' })
  keyPermissions: string[];

  @Field(() => [ApiKeyType], { description: 'The own API keys that are good, the newest first.' })
  apiKeys: ApiKeyType[];

  @Field(() => [PasskeyType], { description: 'The own passkeys, the newest first.' })
  passkeys: PasskeyType[];

  @Field(() => Boolean, { description: 'True for accounts of partner organisations.' })
  isPartner: boolean;

  @Field(() => [SessionType], { description: 'Where the account is signed in, the newest first.' })
  sessions: SessionType[];
}

@ObjectType('Invitation', {
  implements: Node,
  description: 'An offer of an account, bound to an address, good once and for 7 days.',
})
export class InvitationType extends Node {
  @Field(() => String, { description: 'The address that it is bound to.' })
  email: string;

  @Field(() => String, { description: 'The name that the account begins with.' })
  name: string;

  @Field(() => [Role], { description: 'The roles that the account will have.' })
  roles: Role[];

  @Field(() => AccountType, { nullable: true, description: 'Who invited.' })
  invitedBy: AccountType | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it stops being good.' })
  expiresAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the account was made from it.' })
  acceptedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken back.' })
  withdrawnAt: Date | null;
}

export const AccountConnection = connectionOf(() => AccountType, 'Account', { description: 'Accounts.' });
export const InvitationConnection = connectionOf(() => InvitationType, 'Invitation', { description: 'Invitations.' });
