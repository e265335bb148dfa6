import { Field, ID, InterfaceType } from 'type-graphql';
import { DateTime } from './scalars';

@InterfaceType('TimelineEntry', { description: 'Anything that stands on a timeline.' })
export abstract class TimelineEntry {
  @Field(() => ID, { description: 'Opaque, stable, and unique over all types.' })
  id: string;

  @Field(() => DateTime, { nullable: true, description: 'When it happened, or when we learned of it.' })
  at: Date | null;
}
