import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ActInput, DateTime, Node, Payload } from '../../graphql';
import { AccountType } from '../accounts';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';

@ObjectType('Merge', {
  implements: Node,
  description: 'Two records that became one. It can be undone as long as nothing of it was changed since. Staff only.',
})
export class MergeType extends Node {
  @Field(() => PersonType, { nullable: true, description: 'The person who was kept.' })
  keptPerson: PersonType | null;

  @Field(() => PersonType, { nullable: true, description: 'The record of a person that was absorbed.' })
  absorbedPerson: PersonType | null;

  @Field(() => OrganisationType, { nullable: true, description: 'The organisation that was kept.' })
  keptOrganisation: OrganisationType | null;

  @Field(() => OrganisationType, { nullable: true, description: 'The record of an organisation that was absorbed.' })
  absorbedOrganisation: OrganisationType | null;

  @Field(() => DateTime, { description: 'When they were merged.' })
  mergedAt: Date;

  @Field(() => AccountType, { nullable: true, description: 'Who merged them.' })
  mergedBy: AccountType | null;

  @Field(() => DateTime, { nullable: true, description: 'When that was undone.' })
  undoneAt: Date | null;
}

@ObjectType('MergeMove', { description: 'How much of one kind moves to the record that is kept.' })
export class MergeMove {
  @Field(() => String, {
    description: 'Of what kind: engagements, memberships, contactPoints, commitments, tasks, notes, files, tags, …',
  })
  kind: string;

  @Field(() => Int, { description: 'How many, as far as the viewer may see them.' })
  count: number;
}

@ObjectType('MergeConflict', { description: 'A fact on which the two records differ.' })
export class MergeConflict {
  @Field(() => String, { description: 'The field, as it is named in the API.' })
  field: string;

  @Field(() => String, { nullable: true, description: 'What the record that is kept says; it stands.' })
  kept: string | null;

  @Field(() => String, { nullable: true, description: 'What the absorbed record says.' })
  absorbed: string | null;
}

@ObjectType('MergePreview', { description: 'What merging two records would do.' })
export class MergePreview {
  @Field(() => [MergeMove], {
    description: 'What of the absorbed record moves to the one that is kept, by kind, with how many.',
  })
  moves: MergeMove[];

  @Field(() => [MergeConflict], {
    description: 'Facts on which both differ. What the kept one says stands, and its blanks are filled from the other.',
  })
  conflicts: MergeConflict[];

  @Field(() => [String], {
    description: 'Partners who see the absorbed record and will not see the one that is kept: shares do not move.',
  })
  closesTo: string[];

  @Field(() => [String], {
    description: 'Partners who see the record that is kept, and will see it with what moves to it.',
  })
  staysOpenTo: string[];
}

@InputType({ description: 'Two records of one person or organisation.' })
export class MergeInput extends ActInput {
  @Field(() => ID, { description: 'The record that is kept.' })
  keepId: string;

  @Field(() => ID, { description: 'The record that is absorbed: it stays as a signpost to the other.' })
  absorbId: string;
}

@ObjectType('MergePayload', { description: 'The merge as it now is.' })
export class MergePayload extends Payload {
  @Field(() => MergeType, { nullable: true, description: 'The merge.' })
  merge: MergeType | null;
}
