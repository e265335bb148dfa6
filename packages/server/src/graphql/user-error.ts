import { Field, ObjectType } from 'type-graphql';

@ObjectType('UserError', {
  description: 'Why an act was not done, in words for the person who tried. Nothing was changed.',
})
export class UserErrorType {
  @Field(() => String, { description: 'A stable name of the reason, such as NOT_FOUND, INVALID, CONFLICT, TAKEN.' })
  code: string;

  @Field(() => String, { description: 'What happened, why, and what to do: one or two plain sentences.' })
  message: string;

  @Field(() => [String], {
    description: 'The input field at fault, as in `["input", "participants", "2", "name"]`; empty when it is none.',
  })
  path: string[];
}

/** What every payload has beside its record. */
@ObjectType()
export abstract class Payload {
  @Field(() => [UserErrorType], { description: 'Empty when the act was done.' })
  userErrors: UserErrorType[];
}
