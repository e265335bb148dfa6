import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../graphql';

/** The value lists that administrators keep. */
export enum Vocabulary {
  STAKEHOLDER_KIND = 'STAKEHOLDER_KIND',
  ORGANISATION_KIND = 'ORGANISATION_KIND',
  ENGAGEMENT_TYPE = 'ENGAGEMENT_TYPE',
  TOPIC = 'TOPIC',
  RELATIONSHIP_TYPE = 'RELATIONSHIP_TYPE',
  OUTLET_MEDIUM = 'OUTLET_MEDIUM',
  JOURNALIST_ROLE = 'JOURNALIST_ROLE',
  BEAT = 'BEAT',
  COVERAGE_TYPE = 'COVERAGE_TYPE',
  KEY_MESSAGE = 'KEY_MESSAGE',
}
registerEnumType(Vocabulary, {
  name: 'Vocabulary',
  description: 'The value lists that administrators keep.',
  valuesConfig: {
    STAKEHOLDER_KIND: { description: 'What a person is to us: policy maker, media contact, partner staff, …' },
    ORGANISATION_KIND: { description: 'What an organisation is: legislature, media outlet, partner NGO, …' },
    ENGAGEMENT_TYPE: { description: 'What happened: sensitisation meeting, phone call, training, …' },
    TOPIC: { description: 'What it was about; a tree.' },
    RELATIONSHIP_TYPE: { description: 'How two stakeholders are tied, with a label for each end.' },
    OUTLET_MEDIUM: { description: 'What an outlet is: newspaper, community radio, wire service, …' },
    JOURNALIST_ROLE: { description: 'As what somebody works at an outlet: reporter, editor, stringer, …' },
    BEAT: { description: 'What a journalist covers: IPTC Media Topics, a tree.' },
    COVERAGE_TYPE: { description: 'What a piece of coverage is: article, interview, editorial, …' },
    KEY_MESSAGE: { description: 'What we want to come through in coverage.' },
  },
});

/** Who can stand at an end of a relationship. */
export enum RelationshipEndKind {
  PERSON = 'PERSON',
  ORGANISATION = 'ORGANISATION',
}
registerEnumType(RelationshipEndKind, {
  name: 'RelationshipEndKind',
  description: 'Who can stand at an end of a relationship.',
  valuesConfig: {
    PERSON: { description: 'Only a person.' },
    ORGANISATION: { description: 'Only an organisation.' },
  },
});

@ObjectType('Term', {
  implements: Node,
  description: 'One value of a vocabulary. It can be renamed and retired, never deleted.',
})
export class TermType extends Node {
  @Field(() => Vocabulary, { description: 'The list that it belongs to.' })
  vocabulary: Vocabulary;

  @Field(() => String, { description: 'Stable name for programs, such as `courtesy_call`.' })
  code: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its code in a standard, such as the qcode `medtop:20000129` of the IPTC Media Topics.',
  })
  standardCode: string | null;

  @Field(() => String, { description: 'Label in English.' })
  labelEn: string;

  @Field(() => String, { description: 'Label in Kiswahili.' })
  labelSw: string;

  @Field(() => String, {
    nullable: true,
    description: 'For relationship types: the label seen from the other end, in English.',
  })
  inverseLabelEn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'For relationship types: the label seen from the other end, in Kiswahili.',
  })
  inverseLabelSw: string | null;

  @Field(() => Boolean, { description: 'For relationship types: both ends carry the same label.' })
  isSymmetric: boolean;

  @Field(() => RelationshipEndKind, {
    nullable: true,
    description: 'For relationship types: who advises, chairs, …; null where it can be either.',
  })
  fromKind: RelationshipEndKind | null;

  @Field(() => RelationshipEndKind, {
    nullable: true,
    description: 'For relationship types: who is advised, chaired, …; null where it can be either.',
  })
  toKind: RelationshipEndKind | null;

  @Field(() => Boolean, {
    description: 'For relationship types: what is recorded of it is protected, and open only to those who are named.',
  })
  isProtected: boolean;

  @Field(() => TermType, { nullable: true, description: 'The wider term, in a tree.' })
  parent: TermType | null;

  @Field(() => TermType, {
    nullable: true,
    description: 'For kinds of organisation: what its people become by belonging to it.',
  })
  impliesKind: TermType | null;

  @Field(() => Int, { description: 'Place in the list.' })
  position: number;

  @Field(() => Boolean, { description: 'A retired term is offered no more; records that carry it keep it.' })
  isRetired: boolean;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;
}
