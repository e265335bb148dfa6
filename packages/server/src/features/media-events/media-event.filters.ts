import { ArgsType, Field, InputType } from 'type-graphql';
import { BooleanFilter, Direction, InstantFilter, PageArguments, TextFilter, enumFilterOf } from '../../graphql';
import { MediaEventKind } from './media-event.enums';

const MediaEventKindFilter = enumFilterOf(MediaEventKind, 'MediaEventKind');

@InputType({ description: 'Which media events.' })
export class MediaEventFilter {
  @Field(() => [MediaEventFilter], { nullable: true, description: 'All of these.' })
  and?: MediaEventFilter[];

  @Field(() => [MediaEventFilter], { nullable: true, description: 'Any of these.' })
  or?: MediaEventFilter[];

  @Field(() => TextFilter, { nullable: true, description: 'By title.' })
  title?: TextFilter;

  @Field(() => MediaEventKindFilter, { nullable: true, description: 'By what they are.' })
  kind?: InstanceType<typeof MediaEventKindFilter>;

  @Field(() => InstantFilter, { nullable: true, description: 'By beginning.' })
  startsAt?: InstantFilter;

  @Field(() => InstantFilter, { nullable: true, description: 'By end: those to come end after now.' })
  endsAt?: InstantFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'By whether the world may read of them.' })
  isPublic?: BooleanFilter;
}

@InputType({ description: 'One key of an order; name one field in each.' })
export class MediaEventOrder {
  @Field(() => Direction, { nullable: true, description: 'By beginning.' })
  startsAt?: Direction;
}

@ArgsType()
export class MediaEventsArguments extends PageArguments {
  @Field(() => MediaEventFilter, { nullable: true, description: 'Which media events.' })
  filter?: MediaEventFilter;

  @Field(() => [MediaEventOrder], { nullable: true, description: 'In which order; the latest first when left out.' })
  orderBy?: MediaEventOrder[];
}
