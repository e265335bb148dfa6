import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import { ActInput, type Context, Gate, planned, recorded } from '../../graphql';
import { extend, many, one } from '../../reading';
import { FilePayload, FileType, fileReading, putFileTo } from '../files';
import { lockMediaEvent } from './lock-media-event';
import { mediaEventReading } from './media-event.readings';
import { MediaEventType } from './media-event.types';

export const mediaEventFiles = [
  extend(mediaEventReading, {
    relations: { materials: many(fileReading, { on: 'mediaEventId', order: [{ field: 'createdAt' }] }) },
  }),
  extend(fileReading, { relations: { mediaEvent: one(mediaEventReading, { by: 'mediaEventId' }) } }),
];

@InputType({ description: 'An uploaded file that is handed out at a media event.' })
export class AttachMediaEventFileInput extends ActInput {
  @Field(() => ID, { description: 'What `POST /files` answered. It must be on no record yet, and the own.' })
  fileId: string;
}

@Resolver(() => MediaEventType)
export class MediaEventFilesFields {
  @FieldResolver(() => [FileType], { description: 'What is handed out, the first one first.' })
  materials(): never {
    return planned();
  }

  @Gate('media:write')
  @Mutation(() => FilePayload, { description: 'Puts an uploaded file to what is handed out at a media event.' })
  attachMediaEventFile(
    @Arg('id', () => ID, { description: 'The event.' }) id: string,
    @Arg('input', () => AttachMediaEventFileInput, { description: 'Which file.' }) input: AttachMediaEventFileInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<FilePayload> {
    return context.act(info, input, async (act) => {
      const event = await lockMediaEvent(id);
      return { file: recorded(fileReading, await putFileTo(act, input.fileId, 'media_event_id', event.id, 1)) };
    });
  }
}

@Resolver(() => FileType)
export class FileMediaEventFields {
  @FieldResolver(() => MediaEventType, { nullable: true, description: 'The media event at which it is handed out.' })
  mediaEvent(): never {
    return planned();
  }
}
