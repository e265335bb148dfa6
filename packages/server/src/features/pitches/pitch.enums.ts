import { registerEnumType } from 'type-graphql';

export enum PitchChannel {
  EMAIL = 'EMAIL',
  PHONE = 'PHONE',
  WHATSAPP = 'WHATSAPP',
  SIGNAL = 'SIGNAL',
  SMS = 'SMS',
  IN_PERSON = 'IN_PERSON',
}
registerEnumType(PitchChannel, {
  name: 'PitchChannel',
  description: 'How a pitch is made: e-mail is sent from here, everything else is made by hand and logged.',
  valuesConfig: {
    EMAIL: { description: 'E-mail, sent through the mail server.' },
    PHONE: { description: 'A call.' },
    WHATSAPP: { description: 'WhatsApp.' },
    SIGNAL: { description: 'Signal.' },
    SMS: { description: 'Text message.' },
    IN_PERSON: { description: 'Face to face.' },
  },
});

export enum PitchStage {
  DRAFT = 'DRAFT',
  SENT = 'SENT',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(PitchStage, {
  name: 'PitchStage',
  description: 'How far a pitch as a whole is.',
  valuesConfig: {
    DRAFT: { description: 'Being written; nobody got it.' },
    SENT: { description: 'Sent, or made by hand.' },
    WITHDRAWN: { description: 'Given up before it went.' },
  },
});

/** Why somebody is left out: in the order in which it is asked. */
export enum PitchSuppression {
  CLOSED = 'CLOSED',
  DO_NOT_CONTACT = 'DO_NOT_CONTACT',
  CONSENT_WITHDRAWN = 'CONSENT_WITHDRAWN',
  CHANNEL_CLOSED = 'CHANNEL_CLOSED',
  OPTED_OUT = 'OPTED_OUT',
  DECLINED_STORY = 'DECLINED_STORY',
  EXCLUSIVE = 'EXCLUSIVE',
  BOUNCED = 'BOUNCED',
  NO_ADDRESS = 'NO_ADDRESS',
  PITCHED_LATELY = 'PITCHED_LATELY',
}
registerEnumType(PitchSuppression, {
  name: 'PitchSuppression',
  description: 'Why a pitch does not go to somebody.',
  valuesConfig: {
    CLOSED: { description: 'Their record is above INTERNAL, or was erased or merged: nothing leaves the house.' },
    DO_NOT_CONTACT: { description: 'They must not be contacted at all.' },
    CONSENT_WITHDRAWN: { description: 'They took back their consent to being contacted.' },
    CHANNEL_CLOSED: { description: 'They must not be contacted this way.' },
    OPTED_OUT: { description: 'They asked for no more pitches.' },
    DECLINED_STORY: { description: 'They declined this story.' },
    EXCLUSIVE: { description: 'The story is offered to others alone, for now.' },
    BOUNCED: { description: 'Their address does not take mail. Correct or verify it.' },
    NO_ADDRESS: { description: 'No e-mail address of theirs is known that may be used.' },
    PITCHED_LATELY: { description: 'Held by the guard, and left out by whoever sent it.' },
  },
});

export enum MailDelivery {
  QUEUED = 'QUEUED',
  SENT = 'SENT',
  BOUNCED = 'BOUNCED',
  FAILED = 'FAILED',
  WITHHELD = 'WITHHELD',
}
registerEnumType(MailDelivery, {
  name: 'MailDelivery',
  description: 'What became of a mail.',
  valuesConfig: {
    QUEUED: { description: 'Waits for its next attempt.' },
    SENT: { description: 'The mail server took it.' },
    BOUNCED: { description: 'Refused for good: there is no such mailbox.' },
    FAILED: { description: 'Given up after many attempts.' },
    WITHHELD: { description: 'Not sent any more: something forbade it before it went.' },
  },
});
