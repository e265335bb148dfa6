import { Field, ObjectType } from 'type-graphql';
import { DateTime, Node, Payload } from '../../../graphql';

@ObjectType('ApiKey', {
  implements: Node,
  description:
    'What a program signs in with. It acts with the rights of its account at that moment, as far as it was given them.',
})
export class ApiKeyType extends Node {
  @Field(() => String, { description: 'What it is for.' })
  name: string;

  @Field(() => String, { description: 'Its first characters, to know it again.' })
  beginning: string;

  @Field(() => [String], { description: 'What it may do beside looking up what its account can.' })
  permissions: string[];

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it ends.' })
  expiresAt: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was last used, to the minute. Null when it never was.',
  })
  lastUsedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was revoked.' })
  revokedAt: Date | null;
}

@ObjectType('CreateApiKeyPayload', { description: 'The key.' })
export class CreateApiKeyPayload extends Payload {
  @Field(() => ApiKeyType, { nullable: true, description: 'What is kept of it.' })
  apiKey: ApiKeyType | null;

  @Field(() => String, {
    nullable: true,
    description: 'For `Authorization: Bearer`. Shown this once: it cannot be asked for again.',
  })
  key: string | null;
}

@ObjectType('ApiKeyPayload', { description: 'The key as it now is.' })
export class ApiKeyPayload extends Payload {
  @Field(() => ApiKeyType, { nullable: true, description: 'The key.' })
  apiKey: ApiKeyType | null;
}
