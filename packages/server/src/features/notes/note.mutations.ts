import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Mutation, ObjectType, Resolver } from 'type-graphql';
import { type Context, Gate, Payload, RemovedPayload, recorded } from '../../graphql';
import { amendNote, removeNote, writeNote } from './note.acts';
import { AmendNoteInput, WriteNoteInput } from './note.inputs';
import { noteReading } from './note.reading';
import { NoteType } from './note.type';

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
