import { Length } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Sensitivity } from '../../access';
import { ActInput, AmendInput, type Context, Gate, Payload, RemovedPayload, recorded } from '../../graphql';
import { amendNote, removeNote, writeNote } from './note.acts';
import { noteReading } from './note.reading';
import { NoteType } from './note.type';

const bodyLimits = { message: 'A note has 1 to 20,000 characters.' };

@InputType({ description: 'A remark. No names or findings of victims: use the case code.' })
export class WriteNoteInput extends ActInput {
  @Field(() => ID, { description: 'What it is on: a person, an organisation or an engagement.' })
  onId: string;

  @Field(() => String, { description: 'The remark.' })
  @Length(1, 20_000, bodyLimits)
  body: string;

  @Field(() => Sensitivity, {
    nullable: true,
    description: 'How closed it is: as closed as what it is on when left out.',
  })
  sensitivity?: Sensitivity | null;
}

@InputType({ description: 'What the note is to say.' })
export class AmendNoteInput extends AmendInput {
  @Field(() => String, { description: 'The remark.' })
  @Length(1, 20_000, bodyLimits)
  body: string;
}

@ObjectType('NotePayload', { description: 'The note as it now is.' })
export class NotePayload extends Payload {
  @Field(() => NoteType, { nullable: true, description: 'The note.' })
  note: NoteType | null;
}

@Resolver()
export class NoteMutations {
  @Gate('engagements:write')
  @Mutation(() => NotePayload, { description: 'Writes a note on a person, an organisation or an engagement.' })
  writeNote(
    @Arg('input', () => WriteNoteInput, { description: 'On what, and what.' }) input: WriteNoteInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<NotePayload> {
    return context.act(info, input, async (act) => ({ note: recorded(noteReading, await writeNote(act, input)) }));
  }

  @Gate('engagements:write')
  @Mutation(() => NotePayload, { description: 'Changes one of the own notes.' })
  amendNote(
    @Arg('id', () => ID, { description: 'The note.' }) id: string,
    @Arg('input', () => AmendNoteInput, { description: 'What it is to say.' }) input: AmendNoteInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<NotePayload> {
    return context.act(info, input, async (act) => ({ note: recorded(noteReading, await amendNote(act, id, input)) }));
  }

  @Gate('engagements:write')
  @Mutation(() => RemovedPayload, { description: 'Removes one of the own notes.' })
  removeNote(
    @Arg('id', () => ID, { description: 'The note.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<RemovedPayload> {
    return context.act(info, null, async (act) => ({ removedId: await removeNote(act, id) }));
  }
}
