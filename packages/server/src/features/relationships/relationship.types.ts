import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Sensitivity } from '../../access';
import { Node, PartialDate } from '../../graphql';
import { Stakeholder } from '../stakeholders';
import { TermType } from '../vocabularies';

@ObjectType('Relationship', {
  implements: Node,
  description: 'How two people or organisations are tied: advises, funds, ally of, … Staff only.',
})
export class RelationshipType extends Node {
  @Field(() => TermType, { description: 'What kind of tie it is, with a label for each end.' })
  type: TermType;

  @Field(() => Stakeholder, { nullable: true, description: 'Who advises, funds, …' })
  from: Stakeholder | null;

  @Field(() => Stakeholder, { nullable: true, description: 'Who is advised, funded, …' })
  to: Stakeholder | null;

  @Field(() => PartialDate, { nullable: true, description: 'Since when, as far as known.' })
  startedOn: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when, as far as known; empty while it lasts.' })
  endedOn: string | null;

  @Field(() => String, { nullable: true, description: 'A remark on it.' })
  note: string | null;

  @Field(() => Sensitivity, { description: 'How closed it is: at least as closed as either end.' })
  sensitivity: Sensitivity;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;
}

@ObjectType('RelationshipEnd', { description: 'A relationship as seen from one of its ends.' })
export class RelationshipEndType {
  @Field(() => ID, { description: 'Tells ends apart; not the relationship’s id.' })
  id: string;

  @Field(() => RelationshipType, { description: 'The relationship.' })
  relationship: RelationshipType;

  @Field(() => TermType, { description: 'What kind of tie it is.' })
  type: TermType;

  @Field(() => Boolean, {
    description: 'True where the label applies, and false where the inverse label does; a symmetric tie has but one.',
  })
  isForward: boolean;

  @Field(() => Stakeholder, { nullable: true, description: 'Who stands at the other end.' })
  other: Stakeholder | null;
}
