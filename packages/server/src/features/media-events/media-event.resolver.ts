import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, Gate, PageArguments, Reads, planned, recorded } from '../../graphql';
import { many, one } from '../../reading';
import { SpokespersonType } from '../spokespeople';
import type { AnswerLinks } from './answer-links';
import { amendMediaEvent, cancelMediaEvent, recordMediaEvent } from './media-event.acts';
import { MediaEventsArguments } from './media-event.filters';
import {
  AmendMediaEventInput,
  CancelMediaEventInput,
  MediaEventPayload,
  RecordMediaEventInput,
} from './media-event.inputs';
import { mediaEventReading } from './media-event.readings';
import { MediaEventConnection, MediaEventType } from './media-event.types';

@Resolver()
export class MediaEventResolver {
  constructor(
    /** Whether a mail server is set up. */
    private readonly canSend: () => boolean,
    private readonly links: AnswerLinks,
    /** Asks for the outbox to be looked at once the act is committed, and not only when its minute comes. */
    private readonly enqueue: (task: 'mail', payload: object) => Promise<void>,
  ) {}

  @Gate('media:read')
  @Query(() => MediaEventType, { nullable: true, description: 'One media event, or null when there is none.' })
  @Reads(one(mediaEventReading))
  mediaEvent(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('media:read')
  @Query(() => MediaEventConnection, { description: 'Media events, the latest first unless told.' })
  @Reads(many(mediaEventReading, { order: [{ field: 'startsAt', descending: true }] }))
  mediaEvents(
    @Args(() => MediaEventsArguments) _: MediaEventsArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('media:write')
  @Mutation(() => MediaEventPayload, { description: 'Records a media event. Nobody is invited by it.' })
  recordMediaEvent(
    @Arg('input', () => RecordMediaEventInput, { description: 'What, when and where.' }) input: RecordMediaEventInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<MediaEventPayload> {
    return context.act(info, input, async (act) => ({
      mediaEvent: recorded(mediaEventReading, await recordMediaEvent(act, input)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => MediaEventPayload, {
    description:
      'Changes a media event. Those who were invited are not told by it, save who waited and has a place now: see `untoldCount`.',
  })
  amendMediaEvent(
    @Arg('id', () => ID, { description: 'The event.' }) id: string,
    @Arg('input', () => AmendMediaEventInput, { description: 'What to change.' }) input: AmendMediaEventInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<MediaEventPayload> {
    return context.act(info, input, async (act) => {
      const amended = await amendMediaEvent(act, id, input, { canSend: this.canSend(), links: this.links });
      await this.enqueue('mail', {});
      return { mediaEvent: recorded(mediaEventReading, amended) };
    });
  }

  @Gate('media:write')
  @Mutation(() => MediaEventPayload, {
    description: 'Cancels a media event. Calendars learn it; a letter tells those who were invited.',
  })
  cancelMediaEvent(
    @Arg('id', () => ID, { description: 'The event.' }) id: string,
    @Arg('input', () => CancelMediaEventInput, { description: 'Why.' }) input: CancelMediaEventInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<MediaEventPayload> {
    return context.act(info, input, async (act) => ({
      mediaEvent: recorded(mediaEventReading, await cancelMediaEvent(act, id, input)),
    }));
  }
}

@Resolver(() => SpokespersonType)
export class SpokespersonMediaEventsFields {
  @FieldResolver(() => MediaEventConnection, { description: 'Where they spoke, or will, the latest first.' })
  mediaEvents(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}
