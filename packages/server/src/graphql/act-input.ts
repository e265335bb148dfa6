import { Field, InputType, Int } from 'type-graphql';

/** What every act can be given. */
@InputType()
export abstract class ActInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Makes a repeated send harmless for 7 days: 8 to 200 characters, new for each act. The same key with another body is refused.',
  })
  idempotencyKey?: string | null;
}

/** Publishes `expectedVersion`, for inputs that share their other fields with the recording of the same thing. */
export const ExpectedVersion = (): PropertyDecorator =>
  Field(() => Int, {
    nullable: true,
    description:
      'The version that was read. When somebody else has amended the record since, the act is refused with CONFLICT.',
  }) as PropertyDecorator;

/** What every act on an existing record can be given. */
@InputType()
export abstract class AmendInput extends ActInput {
  @ExpectedVersion()
  expectedVersion?: number | null;
}
