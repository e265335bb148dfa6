import { MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { ActInput } from '../../../graphql';

const codeMessage = 'A code has at most 40 characters.';

@InputType({ description: 'The second step of a sign-in.' })
export class CompleteSignInInput {
  @Field(() => String, { description: 'What `signIn` answered.' })
  @MaxLength(200, { message: 'This is not the challenge of a sign-in.' })
  challenge: string;

  @Field(() => String, { description: 'The six digits that the app shows, or a recovery code.' })
  @MaxLength(40, { message: codeMessage })
  code: string;
}

@InputType({ description: 'Who begins to set up an authenticator app.' })
export class BeginSecondFactorInput {
  @Field(() => String, {
    nullable: true,
    description: 'The own password. Not needed by a session that may do nothing but this.',
  })
  password?: string | null;
}

@InputType({ description: 'A code as a proof.' })
export class CodeInput extends ActInput {
  @Field(() => String, {
    description: 'The six digits that the app shows; a recovery code where one has the app lost.',
  })
  @MaxLength(40, { message: codeMessage })
  code: string;
}

@InputType({ description: 'Password and code, both.' })
export class RemoveSecondFactorInput extends CodeInput {
  @Field(() => String, { description: 'The own password.' })
  password: string;
}
