import { ArrayMaxSize, Max, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { Written } from '../../../graphql';

const daysMessage = 'A key is good for 1 to 365 days.';

@InputType({ description: 'What a program is to be allowed, and for how long.' })
export class CreateApiKeyInput {
  @Field(() => String, { description: 'What it is for, 1 to 100 characters.' })
  @Written(100, { message: 'Say what the key is for in 1 to 100 characters.' })
  name: string;

  @Field(() => [String], {
    description:
      'What it may do beside reading, such as `engagements:write`: out of `viewer.keyPermissions`. What the account can look up, its keys can as well.',
  })
  @ArrayMaxSize(50, { message: 'A key has no right that you have not, and none over accounts.' })
  permissions: string[];

  @Field(() => Int, { description: 'Days until it ends by itself, 1 to 365.' })
  @Min(1, { message: daysMessage })
  @Max(365, { message: daysMessage })
  days: number;

  @Field(() => String, { description: 'The own password.' })
  password: string;
}
