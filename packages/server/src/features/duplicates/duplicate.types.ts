import { Field, Float, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { OrganisationType } from '../organisations';
import { IdentifierInput } from '../particulars';
import { PersonType } from '../people';

export enum DuplicateReason {
  SIMILAR_NAME = 'SIMILAR_NAME',
  SAME_EMAIL = 'SAME_EMAIL',
  SAME_PHONE = 'SAME_PHONE',
  SAME_POST = 'SAME_POST',
  SAME_IDENTIFIER = 'SAME_IDENTIFIER',
}
registerEnumType(DuplicateReason, {
  name: 'DuplicateReason',
  description: 'Why two records may be of the same person or organisation.',
  valuesConfig: {
    SIMILAR_NAME: { description: 'One of its names is alike: another spelling or order, a name more or less.' },
    SAME_EMAIL: { description: 'The same e-mail address.' },
    SAME_PHONE: { description: 'The same telephone number.' },
    SAME_POST: { description: 'Holds the same post today.' },
    SAME_IDENTIFIER: { description: 'The same number from the same register.' },
  },
});

@ObjectType('PossibleDuplicatePerson', { description: 'Somebody who may be the same person.' })
export class PossibleDuplicatePersonType {
  @Field(() => PersonType, { description: 'Who is in the directory already.' })
  person: PersonType;

  @Field(() => [DuplicateReason], { description: 'Why they may be the same; never empty.' })
  reasons: DuplicateReason[];

  @Field(() => Float, { description: 'How alike the names are, from 0 to 1; 0 when no name was asked for.' })
  similarity: number;
}

@ObjectType('PossibleDuplicateOrganisation', { description: 'Something that may be the same organisation.' })
export class PossibleDuplicateOrganisationType {
  @Field(() => OrganisationType, { description: 'What is in the directory already.' })
  organisation: OrganisationType;

  @Field(() => [DuplicateReason], { description: 'Why it may be the same; never empty.' })
  reasons: DuplicateReason[];

  @Field(() => Float, { description: 'How alike the names are, from 0 to 1; 0 when no name was asked for.' })
  similarity: number;
}

/** What can be asked of either. */
@InputType()
export abstract class DuplicatesInput {
  @Field(() => String, { nullable: true, description: 'The name, as far as it is typed.' })
  name?: string | null;

  @Field(() => [String], { nullable: true, description: 'E-mail addresses.' })
  emails?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Telephone numbers; of Kenya unless they begin with +.' })
  phones?: string[] | null;

  @Field(() => [IdentifierInput], { nullable: true, description: 'Numbers and codes.' })
  identifiers?: IdentifierInput[] | null;

  @Field(() => ID, { nullable: true, description: 'The record itself, when it is there already.' })
  exceptId?: string | null;
}

@InputType({ description: 'What is known of a person who may be in the directory already.' })
export class PossibleDuplicatePeopleInput extends DuplicatesInput {
  @Field(() => ID, { nullable: true, description: 'The post that they hold.' })
  postId?: string | null;
}

@InputType({ description: 'What is known of an organisation that may be in the directory already.' })
export class PossibleDuplicateOrganisationsInput extends DuplicatesInput {}
