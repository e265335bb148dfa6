import { Field, Int, ObjectType } from 'type-graphql';
import { Sensitivity } from '../../access';
import { type Amendable, DateTime, Node, TimelineEntry, amendableOf, connectionOf } from '../../graphql';
import { AccountType } from '../accounts';
import { EngagementType } from '../engagements';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';

export const NoteAbilities = amendableOf('Note');

@ObjectType('Note', {
  implements: [Node, TimelineEntry],
  description: 'A remark of staff on a person, an organisation or an engagement. Partners see none.',
})
export class NoteType extends Node {
  @Field(() => DateTime, { nullable: true, description: 'When it was written: `createdAt`.' })
  at: Date | null;

  @Field(() => String, { description: 'The remark.' })
  body: string;

  @Field(() => PersonType, { nullable: true, description: 'On whom.' })
  person: PersonType | null;

  @Field(() => OrganisationType, { nullable: true, description: 'On which organisation.' })
  organisation: OrganisationType | null;

  @Field(() => EngagementType, { nullable: true, description: 'On which engagement.' })
  engagement: EngagementType | null;

  @Field(() => Sensitivity, { description: 'How closed it is: at least as closed as what it is on.' })
  sensitivity: Sensitivity;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was written.' })
  createdAt: Date;

  @Field(() => AccountType, { nullable: true, description: 'Who wrote it.' })
  createdBy: AccountType | null;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt: Date;

  @Field(() => NoteAbilities, { description: 'What the viewer may do with it: only its author amends a note.' })
  viewerCan: Amendable;
}

export const NoteConnection = connectionOf(() => NoteType, 'Note', { description: 'Notes, the newest first.' });
