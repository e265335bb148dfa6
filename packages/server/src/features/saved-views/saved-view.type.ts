import { MaxLength } from 'class-validator';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ActInput, AmendInput, DateTime, Node, Payload, connectionOf, Written } from '../../graphql';
import { AccountType } from '../accounts';

export enum SavedViewRoom {
  JOURNALISTS = 'JOURNALISTS',
  PEOPLE = 'PEOPLE',
  ORGANISATIONS = 'ORGANISATIONS',
}
registerEnumType(SavedViewRoom, {
  name: 'SavedViewRoom',
  description: 'Whose address a saved view keeps.',
  valuesConfig: {
    JOURNALISTS: { description: 'Journalists, in the Media room.' },
    PEOPLE: { description: 'People.' },
    ORGANISATIONS: { description: 'Organisations.' },
  },
});

@ObjectType('SavedView', {
  implements: Node,
  description:
    'What a room is asked for, kept with a name: one’s own, and those that colleagues share. It opens nothing: who opens it finds what they may see. Staff only.',
})
export class SavedViewType extends Node {
  @Field(() => SavedViewRoom, { description: 'The room.' })
  room: SavedViewRoom;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => String, {
    description: 'What the address of the room holds, as a JSON object. Days in it count from when it is opened.',
  })
  address: string;

  @Field(() => Boolean, { description: 'Whether colleagues see it as well.' })
  isShared: boolean;

  @Field(() => Boolean, { description: 'Whether it is the viewer’s own. Nobody else changes it.' })
  isOwn: boolean;

  @Field(() => AccountType, { nullable: true, description: 'Whose it is.' })
  keptBy: AccountType | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => Int, { description: 'Grows with each change; see `expectedVersion`.' })
  version: number;
}

export const SavedViewConnection = connectionOf(() => SavedViewType, 'SavedView', {
  description: 'Saved views, by name.',
});

const nameLimits = { message: 'A name has 1 to 100 characters.' };
const addressLimits = { message: 'This has at most 4000 characters.' };

@InputType({ description: 'A new view of a room.' })
export class RecordSavedViewInput extends ActInput {
  @Field(() => SavedViewRoom, { description: 'The room.' })
  room: SavedViewRoom;

  @Field(() => String, { description: 'What it is called. Nobody has two of one name in one room.' })
  @Written(100, nameLimits)
  name: string;

  @Field(() => String, { description: 'What the address of the room holds, as a JSON object.' })
  @MaxLength(4000, addressLimits)
  address: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether colleagues see it as well.' })
  isShared?: boolean | null;
}

@InputType({ description: 'What to change of one of the own views: what is left out stays.' })
export class AmendSavedViewInput extends AmendInput {
  @Field(() => String, { nullable: true, description: 'What it is called.' })
  @Written(100, nameLimits)
  name?: string;

  @Field(() => String, { nullable: true, description: 'What the address of the room holds, as a JSON object.' })
  @MaxLength(4000, addressLimits)
  address?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether colleagues see it as well.' })
  isShared?: boolean;
}

@ObjectType('SavedViewPayload', { description: 'The view as it now is.' })
export class SavedViewPayload extends Payload {
  @Field(() => SavedViewType, { nullable: true, description: 'The view.' })
  savedView: SavedViewType | null;
}
