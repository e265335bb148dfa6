import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../../../graphql';

@ObjectType('BeginSecondFactorPayload', { description: 'What the authenticator app is to be given. It is shown once.' })
export class BeginSecondFactorPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'The secret in base32 (RFC 4648), for typing it in.' })
  secret: string | null;

  @Field(() => String, { nullable: true, description: 'The same as an `otpauth://` address, for a QR code.' })
  uri: string | null;
}

@ObjectType('RecoveryCodesPayload', { description: 'Ten codes for whoever has lost the app. They are shown once.' })
export class RecoveryCodesPayload extends Payload {
  @Field(() => [String], { nullable: true, description: 'Each is good once, in place of a code of the app.' })
  recoveryCodes: string[] | null;
}
