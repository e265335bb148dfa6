import { Field, ID, ObjectType } from 'type-graphql';
import { PartialDate } from '../../graphql';

@ObjectType('OtherName', {
  description: 'Another name (Popolo): maiden name, pen name, former name. Search finds by it.',
})
export class OtherNameType {
  @Field(() => ID, { description: 'Tells names apart.' })
  id: string;

  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What kind of name it is.' })
  note: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Since when it was used, as far as known.' })
  startedOn: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when it was used, as far as known.' })
  endedOn: string | null;
}

@ObjectType('Identifier', { description: 'A number or code that others know the record by, with who gives it out.' })
export class IdentifierType {
  @Field(() => ID, { description: 'Tells identifiers apart.' })
  id: string;

  @Field(() => String, { description: 'Who gives it out; codes of org-id.guide where there is one, such as `KE-NCB`.' })
  scheme: string;

  @Field(() => String, { description: 'The number or code.' })
  value: string;
}

@ObjectType('Link', { description: 'A page about the record.' })
export class LinkType {
  @Field(() => ID, { description: 'Tells links apart.' })
  id: string;

  @Field(() => String, { description: 'Address, http or https.' })
  url: string;

  @Field(() => String, { nullable: true, description: 'What it leads to.' })
  label: string | null;
}
