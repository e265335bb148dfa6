import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { EngagementType } from '../engagements';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';
import { PostType } from '../posts';

export enum SearchKind {
  PERSON = 'PERSON',
  ORGANISATION = 'ORGANISATION',
  POST = 'POST',
  ENGAGEMENT = 'ENGAGEMENT',
}
registerEnumType(SearchKind, {
  name: 'SearchKind',
  description: 'What can be found.',
  valuesConfig: {
    PERSON: { description: 'People, by all of their names.' },
    ORGANISATION: { description: 'Organisations, by all of their names.' },
    POST: { description: 'Posts, by their own name and their organisation’s.' },
    ENGAGEMENT: { description: 'Engagements, by subject and place.' },
  },
});

@ObjectType('SearchHit', {
  description: 'Something that was found: the one record of its kind is there, the others are null.',
})
export class SearchHitType {
  @Field(() => ID, { description: 'Tells hits apart; not the record’s id.' })
  id: string;

  @Field(() => SearchKind, { description: 'What it is.' })
  kind: SearchKind;

  @Field(() => PersonType, { nullable: true, description: 'The person.' })
  person: PersonType | null;

  @Field(() => OrganisationType, { nullable: true, description: 'The organisation.' })
  organisation: OrganisationType | null;

  @Field(() => PostType, { nullable: true, description: 'The post.' })
  post: PostType | null;

  @Field(() => EngagementType, { nullable: true, description: 'The engagement.' })
  engagement: EngagementType | null;
}
