import { FieldResolver, Int, Resolver } from 'type-graphql';
import { planned } from '../../graphql';
import { CountyType } from '../areas';
import { PersonType } from '../people';
import { TermType } from '../vocabularies';
import { JournalistType } from './journalist.type';

@Resolver(() => PersonType)
export class PersonJournalistFields {
  @FieldResolver(() => JournalistType, {
    nullable: true,
    description: 'What makes them a journalist; null for others. Staff only.',
  })
  journalist(): never {
    return planned();
  }
}

@Resolver(() => TermType)
export class TermJournalistFields {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'For beats and media: how many journalists cover it or what is narrower, or work there today; of people whom all staff see. Staff only.',
  })
  journalistCount(): never {
    return planned();
  }
}

@Resolver(() => CountyType)
export class CountyJournalistFields {
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many journalists are based there, or work for an outlet that names it. Staff only.',
  })
  journalistCount(): never {
    return planned();
  }
}
