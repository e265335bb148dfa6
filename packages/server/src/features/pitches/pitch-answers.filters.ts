import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { BooleanFilter, IdFilter, InstantFilter, PageArguments, enumFilterOf } from '../../graphql';
import { PitchStatus } from '../journalists';

const PitchStatusFilter = enumFilterOf(PitchStatus, 'PitchStatus');

export enum PitchAnswersGrouping {
  PRESS_LIST = 'PRESS_LIST',
  STATUS = 'STATUS',
  ANSWERED = 'ANSWERED',
}
registerEnumType(PitchAnswersGrouping, {
  name: 'PitchAnswersGrouping',
  description: 'What pitches to journalists can be counted by.',
  valuesConfig: {
    PRESS_LIST: { description: 'The press list by which they were addressed; null for those named by hand.' },
    STATUS: { description: 'What they answered.' },
    ANSWERED: { description: 'Whether they answered.' },
  },
});

@InputType({ description: 'Which press lists.' })
export class PressListFilter {
  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter;
}

@InputType({ description: 'By press list.' })
export class PressListIs {
  @Field(() => PressListFilter, { nullable: true, description: 'It is one of these.' })
  is?: PressListFilter;

  @Field(() => Boolean, { nullable: true, description: 'True for those named by hand.' })
  isNull?: boolean;
}

@InputType({ description: 'Which pitches to journalists.' })
export class PitchAnswersFilter {
  @Field(() => InstantFilter, { nullable: true, description: 'By when they were sent.' })
  sentAt?: InstantFilter;

  @Field(() => PitchStatusFilter, { nullable: true, description: 'By what they answered.' })
  status?: InstanceType<typeof PitchStatusFilter>;

  @Field(() => BooleanFilter, { nullable: true, description: 'By whether they answered.' })
  isAnswered?: BooleanFilter;

  @Field(() => PressListIs, { nullable: true, description: 'By the press list by which they were addressed.' })
  pressList?: PressListIs;
}

@ArgsType()
export class PitchAnswersArguments extends PageArguments {
  @Field(() => PitchAnswersFilter, { nullable: true, description: 'Which.' })
  filter?: PitchAnswersFilter;
}
