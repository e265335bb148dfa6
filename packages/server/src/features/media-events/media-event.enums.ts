import { registerEnumType } from 'type-graphql';

export enum MediaEventKind {
  BRIEFING = 'BRIEFING',
  PRESS_CONFERENCE = 'PRESS_CONFERENCE',
  SITE_VISIT = 'SITE_VISIT',
}
registerEnumType(MediaEventKind, {
  name: 'MediaEventKind',
  description: 'What a media event is.',
  valuesConfig: {
    BRIEFING: { description: 'Background for a few, to be used as agreed.' },
    PRESS_CONFERENCE: { description: 'On the record, with questions.' },
    SITE_VISIT: { description: 'Where it happened: a station, a court, a clinic.' },
  },
});

export enum InvitationSuppression {
  CLOSED = 'CLOSED',
  DO_NOT_CONTACT = 'DO_NOT_CONTACT',
  CONSENT_WITHDRAWN = 'CONSENT_WITHDRAWN',
  CHANNEL_CLOSED = 'CHANNEL_CLOSED',
  OPTED_OUT = 'OPTED_OUT',
  BOUNCED = 'BOUNCED',
  NO_ADDRESS = 'NO_ADDRESS',
}
registerEnumType(InvitationSuppression, {
  name: 'InvitationSuppression',
  description: 'Why an invitation, or what follows it, does not go to somebody: in the order in which it is asked.',
  valuesConfig: {
    CLOSED: { description: 'Their record is above INTERNAL, or was erased or merged: nothing leaves the house.' },
    DO_NOT_CONTACT: { description: 'They must not be contacted at all.' },
    CONSENT_WITHDRAWN: { description: 'They took back their consent to being contacted.' },
    CHANNEL_CLOSED: { description: 'They must not be contacted this way.' },
    OPTED_OUT: { description: 'They asked for no more mail of the press desk.' },
    BOUNCED: { description: 'Their address does not take mail. Correct or verify it.' },
    NO_ADDRESS: { description: 'No e-mail address of theirs is known that may be used.' },
  },
});

export enum InvitationAnswer {
  YES = 'YES',
  NO = 'NO',
  MAYBE = 'MAYBE',
  WAITING = 'WAITING',
}
registerEnumType(InvitationAnswer, {
  name: 'InvitationAnswer',
  description: 'What somebody said to an invitation.',
  valuesConfig: {
    YES: { description: 'They come.' },
    NO: { description: 'They do not come.' },
    MAYBE: { description: 'They may come.' },
    WAITING: { description: 'They would come, and all places were taken when they said so.' },
  },
});

export enum Accreditation {
  NONE = 'NONE',
  REQUESTED = 'REQUESTED',
  GRANTED = 'GRANTED',
  REFUSED = 'REFUSED',
}
registerEnumType(Accreditation, {
  name: 'Accreditation',
  description: 'Whether somebody is let in as press.',
  valuesConfig: {
    NONE: { description: 'Nobody asked for it.' },
    REQUESTED: { description: 'They asked for it; nobody decided.' },
    GRANTED: { description: 'They are let in.' },
    REFUSED: { description: 'They are not let in as press, for a reason that is kept.' },
  },
});

export enum LetterAudience {
  CAME = 'CAME',
  MISSED = 'MISSED',
  INVITED = 'INVITED',
  UNTOLD = 'UNTOLD',
  MOVED_UP = 'MOVED_UP',
}
registerEnumType(LetterAudience, {
  name: 'LetterAudience',
  description: 'To whom a letter about a media event goes.',
  valuesConfig: {
    CAME: { description: 'Those who came.' },
    MISSED: { description: 'Those who were invited and did not come.' },
    INVITED: { description: 'All who were invited, save those who said no: when something changes.' },
    UNTOLD: { description: 'Of these, those who do not know yet how the event stands by now.' },
    MOVED_UP: { description: 'Who waited and has a place now. Written by itself, as the place is free.' },
  },
});
