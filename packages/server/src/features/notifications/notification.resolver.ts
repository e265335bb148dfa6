import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, Info, Mutation, Query, Resolver, Subscription } from 'type-graphql';
import { type Context, Gate, PageArguments, Reads, followed } from '../../graphql';
import { uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { many, sql } from '../../reading';
import { notificationReading } from './notification.reading';
import {
  MarkNotificationsReadInput,
  MarkNotificationsReadPayload,
  NotificationConnection,
  NotificationType,
} from './notification.type';

@ArgsType()
class NotificationsArguments extends PageArguments {
  @Field(() => Boolean, { nullable: true, description: 'Only those that were not read.' })
  unreadOnly?: boolean;
}

const toldToViewer = many(notificationReading, {
  order: [{ field: 'at', descending: true }],
  conditions: { unreadOnly: (row, wanted) => (wanted.value === true ? sql`${row.readAt} is null` : undefined) },
});

@Resolver(() => NotificationType)
export class NotificationResolver {
  @Gate('signed-in')
  @Query(() => NotificationConnection, { description: 'What the viewer was told, the newest first.' })
  @Reads(toldToViewer)
  notifications(
    @Args(() => NotificationsArguments) _: NotificationsArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('signed-in')
  @Subscription(() => NotificationConnection, {
    name: 'notifications',
    subscribe: followed,
    description: 'The same, again each time that it has changed. The present answer is not told.',
  })
  @Reads(toldToViewer)
  followNotifications(
    @Args(() => NotificationsArguments) _: NotificationsArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('signed-in')
  @Mutation(() => MarkNotificationsReadPayload, {
    description: 'Marks the own notifications as read; others’ are left alone.',
  })
  markNotificationsRead(
    @Arg('input', () => MarkNotificationsReadInput, { description: 'Which.' }) input: MarkNotificationsReadInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<MarkNotificationsReadPayload> {
    return context.act(info, input, async (act) => {
      const ids = (input.ids ?? []).map((id) => uuidFromOpaque('ntf', id)).filter(Boolean);
      await currentManager().query(
        `update notification set read_at = $1 where account_id = $2 and read_at is null and ($3 or id = any($4))`,
        [act.now, act.by.accountId, input.all ?? false, ids],
      );
      return {};
    });
  }
}
