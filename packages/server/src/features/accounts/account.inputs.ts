import { IsEmail, Length, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Role } from '../../access';
import { ActInput, AmendInput, IdFilter, BooleanFilter, TextFilter, enumListFilterOf, Written } from '../../graphql';
import { Locale } from './account.type';

const emailMessage = 'This is not an e-mail address. Write it as in name@example.org.';

@InputType({ description: 'Address and password.' })
export class SignInInput {
  @Field(() => String, { description: 'E-mail address of the account.' })
  email: string;

  @Field(() => String, { description: 'Password, at most 200 characters.' })
  password: string;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Keep the session for 30 days; otherwise it ends with the browser, after 12 hours at most.',
  })
  remember?: boolean | null;
}

@InputType({ description: 'For API clients that keep their refresh token themselves.' })
export class RenewSessionInput {
  @Field(() => String, { description: 'The newest refresh token of the session. It is exchanged for the next one.' })
  refreshToken: string;
}

@InputType({ description: 'The old password and the new one.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password as it is now.' })
  currentPassword: string;

  @Field(() => String, { description: 'The new password: 12 characters or more, nothing common.' })
  newPassword: string;
}

@InputType({ description: 'What people may change of their own account.' })
export class AmendMyProfileInput extends AmendInput {
  @Field(() => String, { nullable: true, description: 'The name that colleagues know.' })
  @Written(200, { message: 'A name has 1 to 200 characters.' })
  name?: string;

  @Field(() => Locale, { nullable: true, description: 'Language of the screens.' })
  locale?: Locale;
}

@InputType({ description: 'Whom to invite, and as what.' })
export class InviteAccountInput extends ActInput {
  @Field(() => String, { description: 'The address that the invitation is bound to.' })
  @IsEmail({}, { message: emailMessage })
  email: string;

  @Field(() => String, { description: 'Their name.' })
  @Written(200, { message: 'A name has 1 to 200 characters.' })
  name: string;

  @Field(() => [Role], { description: 'Staff roles, or partner roles with the organisation.' })
  roles: Role[];

  @Field(() => ID, {
    nullable: true,
    description:
      'The partner organisation, for partner roles only. A partner’s administrator invites into its own house.',
  })
  organisationId?: string | null;
}

@InputType({ description: 'What makes an account out of an invitation.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'The secret from the link.' })
  @MaxLength(200, { message: 'This is not the secret of an invitation.' })
  token: string;

  @Field(() => String, { description: 'The password to sign in with: 12 characters or more, nothing common.' })
  password: string;

  @Field(() => String, { nullable: true, description: 'Their name, where the invitation has it wrong.' })
  @Written(200, { message: 'A name has 1 to 200 characters.' })
  name?: string;
}

@InputType({ description: 'What makes a new password out of a link.' })
export class ResetPasswordInput {
  @Field(() => String, { description: 'The secret from the link.' })
  @MaxLength(200, { message: 'This is not the secret of a link.' })
  token: string;

  @Field(() => String, { description: 'The new password: 12 characters or more, nothing common.' })
  password: string;
}

@InputType({ description: 'Why something is done.' })
export class ReasonInput extends ActInput {
  @Field(() => String, { description: 'One sentence, 3 to 1,000 characters; it is kept in the audit log.' })
  @Length(3, 1000, { message: 'Give the reason in 3 to 1,000 characters.' })
  reason: string;
}

@InputType({ description: 'The roles that an account is to have.' })
export class ChangeRolesInput extends AmendInput {
  @Field(() => [Role], { description: 'All of them; what is not listed is taken away.' })
  roles: Role[];
}

const RoleListFilter = enumListFilterOf(Role, 'Role');

@InputType({ description: 'Which accounts.' })
export class AccountFilter {
  @Field(() => [AccountFilter], { nullable: true, description: 'All of these.' })
  and?: AccountFilter[];

  @Field(() => [AccountFilter], { nullable: true, description: 'Any of these.' })
  or?: AccountFilter[];

  @Field(() => AccountFilter, { nullable: true, description: 'Not this.' })
  not?: AccountFilter;

  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter;

  @Field(() => TextFilter, { nullable: true, description: 'By name.' })
  name?: TextFilter;

  @Field(() => RoleListFilter, { nullable: true, description: 'By role.' })
  roles?: InstanceType<typeof RoleListFilter>;

  @Field(() => BooleanFilter, { nullable: true, description: 'Suspended or not.' })
  isSuspended?: BooleanFilter;
}

@InputType({ description: 'By the account that a field points to.' })
export class AccountIs {
  @Field(() => AccountFilter, { nullable: true, description: 'It is one of these.' })
  is?: AccountFilter;

  @Field(() => Boolean, { nullable: true, description: 'True where there is none, false where there is one.' })
  isNull?: boolean;
}
