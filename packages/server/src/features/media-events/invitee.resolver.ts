import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, Gate, recorded } from '../../graphql';
import type { AnswerLinks } from './answer-links';
import { checkIn, checkInWalkIn, undoCheckIn } from './at-the-door';
import {
  CheckInInput,
  CheckInWalkInInput,
  DecideAccreditationInput,
  InviteToMediaEventInput,
  InviteePayload,
  InviteesInput,
  MediaEventLetterPayload,
  RecordInvitationAnswerInput,
  RecordInvitationsInput,
  SendInvitationsInput,
  SendMediaEventLetterInput,
} from './invitee.inputs';
import { inviteeReading, letterReading } from './invitee.readings';
import {
  decideAccreditation,
  inviteToMediaEvent,
  recordInvitationAnswer,
  recordInvitations,
  recordInviteesTold,
  removeInvitees,
} from './invitees';
import { resendLetter, sendLetter } from './letters';
import { MediaEventPayload } from './media-event.inputs';
import { mediaEventReading } from './media-event.readings';
import { sendInvitations } from './send-invitations';

@Resolver()
export class InviteeResolver {
  constructor(
    /** Whether a mail server is set up. */
    private readonly canSend: () => boolean,
    private readonly links: AnswerLinks,
    /** Asks for the outbox to be looked at once the act is committed, and not only when its minute comes. */
    private readonly enqueue: (task: 'mail', payload: object) => Promise<void>,
  ) {}

  @Gate('media:write')
  @Mutation(() => MediaEventPayload, {
    description: 'Puts people, or whoever is on a press list, on the list of a media event. Nothing goes out.',
  })
  inviteToMediaEvent(
    @Arg('id', () => ID, { description: 'The event.' }) id: string,
    @Arg('input', () => InviteToMediaEventInput, { description: 'Whom.' }) input: InviteToMediaEventInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<MediaEventPayload> {
    return context.act(info, input, async (act) => ({
      mediaEvent: recorded(mediaEventReading, await inviteToMediaEvent(act, id, input)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => MediaEventPayload, { description: 'Takes people off the list of whom nothing is known yet.' })
  removeInvitees(
    @Arg('id', () => ID, { description: 'The event.' }) id: string,
    @Arg('input', () => InviteesInput, { description: 'Whom.' }) input: InviteesInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<MediaEventPayload> {
    return context.act(info, input, async (act) => ({
      mediaEvent: recorded(mediaEventReading, await removeInvitees(act, id, input.inviteeIds)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => MediaEventPayload, {
    description:
      'Sends the invitation by e-mail, one mail to each, to those on the list whom it has not reached. Sent again, it goes to those alone.',
  })
  sendInvitations(
    @Arg('id', () => ID, { description: 'The event.' }) id: string,
    @Arg('input', () => SendInvitationsInput, { description: 'What it says.' }) input: SendInvitationsInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<MediaEventPayload> {
    return context.act(info, input, async (act) => {
      const sent = await sendInvitations(act, id, input, { canSend: this.canSend(), links: this.links });
      await this.enqueue('mail', {});
      return { mediaEvent: recorded(mediaEventReading, sent) };
    });
  }

  @Gate('media:write')
  @Mutation(() => MediaEventPayload, { description: 'Records that some were invited by phone, WhatsApp or in person.' })
  recordInvitations(
    @Arg('id', () => ID, { description: 'The event.' }) id: string,
    @Arg('input', () => RecordInvitationsInput, { description: 'Whom, and how.' }) input: RecordInvitationsInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<MediaEventPayload> {
    return context.act(info, input, async (act) => ({
      mediaEvent: recorded(mediaEventReading, await recordInvitations(act, id, input)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => InviteePayload, { description: 'Records what somebody said to their invitation.' })
  recordInvitationAnswer(
    @Arg('id', () => ID, { description: 'The invitee.' }) id: string,
    @Arg('input', () => RecordInvitationAnswerInput, { description: 'What they said.' })
    input: RecordInvitationAnswerInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<InviteePayload> {
    return context.act(info, input, async (act) => {
      const answered = await recordInvitationAnswer(act, id, input, { canSend: this.canSend(), links: this.links });
      await this.enqueue('mail', {});
      return { invitee: recorded(inviteeReading, answered) };
    });
  }

  @Gate('media:write')
  @Mutation(() => MediaEventPayload, {
    description:
      'Records that some were told by hand how the event stands by now: a change, or a place that is theirs.',
  })
  recordInviteesTold(
    @Arg('id', () => ID, { description: 'The event.' }) id: string,
    @Arg('input', () => InviteesInput, { description: 'Whom.' }) input: InviteesInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<MediaEventPayload> {
    return context.act(info, input, async (act) => ({
      mediaEvent: recorded(mediaEventReading, await recordInviteesTold(act, id, input.inviteeIds)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => InviteePayload, { description: 'Decides whether somebody is let in as press.' })
  decideAccreditation(
    @Arg('id', () => ID, { description: 'The invitee.' }) id: string,
    @Arg('input', () => DecideAccreditationInput, { description: 'What, and why.' }) input: DecideAccreditationInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<InviteePayload> {
    return context.act(info, input, async (act) => ({
      invitee: recorded(inviteeReading, await decideAccreditation(act, id, input)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => InviteePayload, { description: 'Notes that somebody on the list came.' })
  checkIn(
    @Arg('id', () => ID, { description: 'The invitee.' }) id: string,
    @Arg('input', () => CheckInInput, { description: 'What was seen.' }) input: CheckInInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<InviteePayload> {
    return context.act(info, input, async (act) => ({
      invitee: recorded(inviteeReading, await checkIn(act, id, input)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => InviteePayload, { description: 'Takes a check-in back. Who came uninvited is off the list by it.' })
  undoCheckIn(
    @Arg('id', () => ID, { description: 'The invitee.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<InviteePayload> {
    return context.act(info, null, async (act) => {
      const stays = await undoCheckIn(act, id);
      return { invitee: stays && recorded(inviteeReading, stays) };
    });
  }

  @Gate('media:write')
  @Mutation(() => InviteePayload, {
    description: 'Notes that somebody came who was not on the list: known, or new and a person from then on.',
  })
  checkInWalkIn(
    @Arg('id', () => ID, { description: 'The event.' }) id: string,
    @Arg('input', () => CheckInWalkInInput, { description: 'Who.' }) input: CheckInWalkInInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<InviteePayload> {
    return context.act(info, input, async (act) => ({
      invitee: recorded(inviteeReading, await checkInWalkIn(act, id, input)),
    }));
  }

  @Gate('media:write')
  @Mutation(() => MediaEventLetterPayload, {
    description: 'Writes to those who came, those who did not, or all who were invited: one mail to each.',
  })
  sendMediaEventLetter(
    @Arg('id', () => ID, { description: 'The event.' }) id: string,
    @Arg('input', () => SendMediaEventLetterInput, { description: 'To whom, and what.' })
    input: SendMediaEventLetterInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<MediaEventLetterPayload> {
    return context.act(info, input, async (act) => {
      const sent = await sendLetter(act, id, input, this.canSend());
      await this.enqueue('mail', {});
      return { letter: recorded(letterReading, sent) };
    });
  }

  @Gate('media:write')
  @Mutation(() => MediaEventLetterPayload, {
    description: 'Sends a letter again to those of its recipients whom it did not reach; to nobody who got it.',
  })
  resendMediaEventLetter(
    @Arg('id', () => ID, { description: 'The letter.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<MediaEventLetterPayload> {
    return context.act(info, null, async (act) => {
      const sent = await resendLetter(act, id, this.canSend());
      await this.enqueue('mail', {});
      return { letter: recorded(letterReading, sent) };
    });
  }
}
