import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { ClippingType } from '../coverage';
import { EngagementType } from '../engagements';
import { EnquiryType } from '../enquiries';
import { MediaEventType } from '../media-events';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';
import { NoteType } from '../notes';
import { PostType } from '../posts';
import { PressReleaseType } from '../releases';
import { TagType } from '../tags';
import { TermType } from '../vocabularies';

export enum SearchKind {
  PERSON = 'PERSON',
  ORGANISATION = 'ORGANISATION',
  POST = 'POST',
  ENGAGEMENT = 'ENGAGEMENT',
  NOTE = 'NOTE',
  TAG = 'TAG',
  TERM = 'TERM',
  CLIPPING = 'CLIPPING',
  PRESS_RELEASE = 'PRESS_RELEASE',
  ENQUIRY = 'ENQUIRY',
  MEDIA_EVENT = 'MEDIA_EVENT',
}
registerEnumType(SearchKind, {
  name: 'SearchKind',
  description: 'What can be found.',
  valuesConfig: {
    PERSON: { description: 'People, by all of their names, and by an address or number that is exactly theirs.' },
    ORGANISATION: { description: 'Organisations, likewise.' },
    POST: { description: 'Posts, by their own name and their organisation’s.' },
    ENGAGEMENT: { description: 'Engagements, by subject and place; for staff, by the words of their summary too.' },
    NOTE: { description: 'Notes, by their words. Staff only.' },
    TAG: { description: 'Tags. Staff only.' },
    TERM: { description: 'Terms that records are ordered by: kinds, types, topics.' },
    CLIPPING: { description: 'Coverage, by headline, byline and text. Staff only.' },
    PRESS_RELEASE: {
      description:
        'Press releases, by their headlines and, while they are under no embargo, by the words of their newest text. Staff only.',
    },
    ENQUIRY: { description: 'Enquiries, by what is asked and by whom, where that is not closed. Staff only.' },
    MEDIA_EVENT: { description: 'Media events, by title, place and what they are about. Staff only.' },
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

  @Field(() => NoteType, { nullable: true, description: 'The note.' })
  note: NoteType | null;

  @Field(() => TagType, { nullable: true, description: 'The tag.' })
  tag: TagType | null;

  @Field(() => TermType, { nullable: true, description: 'The term.' })
  term: TermType | null;

  @Field(() => ClippingType, { nullable: true, description: 'The clipping.' })
  clipping: ClippingType | null;

  @Field(() => PressReleaseType, { nullable: true, description: 'The press release.' })
  pressRelease: PressReleaseType | null;

  @Field(() => EnquiryType, { nullable: true, description: 'The enquiry.' })
  enquiry: EnquiryType | null;

  @Field(() => MediaEventType, { nullable: true, description: 'The media event.' })
  mediaEvent: MediaEventType | null;
}
