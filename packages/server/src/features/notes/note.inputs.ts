import { Field, ID, InputType } from 'type-graphql';
import { Sensitivity } from '../../access';
import { ActInput, AmendInput, Written } from '../../graphql';

const bodyLimits = { message: 'A note has 1 to 20,000 characters.' };

@InputType({ description: 'A remark. No names or findings of victims: use the case code.' })
export class WriteNoteInput extends ActInput {
  @Field(() => ID, { description: 'What it is on: a person, an organisation or an engagement.' })
  onId: string;

  @Field(() => String, { description: 'The remark.' })
  @Written(20_000, bodyLimits)
  body: string;

  @Field(() => Sensitivity, {
    nullable: true,
    description: 'How closed it is: as closed as what it is on when left out.',
  })
  sensitivity?: Sensitivity | null;
}

@InputType({ description: 'What the note is to say.' })
export class AmendNoteInput extends AmendInput {
  @Field(() => String, { description: 'The remark.' })
  @Written(20_000, bodyLimits)
  body: string;
}
