import { type pitchWorld } from '../../pitches/testing/pitch-world';

export type Invitee = Record<string, unknown> & { id: string; person: { id: string; name: string } };

const INVITEE = `id at isWalkIn channel invitedAt leftOut suppression delivery deliveryCode answer answeredByLink crew note accreditation accreditationReason
  pressCardSeenAt checkedInAt isUntold newsAt toldAt version person { id name } outlet { name }`;
const EVENT = `id version invitationBody invitedCount acceptedCount attendedCount changedAt untoldCount letters(first: 20) { nodes { audience subject } } invitees(first: 100) { nodes { ${INVITEE} } }`;
const LETTER = `id audience deliveredCount recipients(first: 100) { nodes { leftOut delivery deliveryCode invitee { id person { name } } } }`;

/** What a media liaison does around events, at the desk of `pitchWorld`. */
export function eventWorld(desk: ReturnType<typeof pitchWorld>) {
  const { world } = desk;
  const payloads: Record<string, string> = {
    ...{ checkIn: `invitee { ${INVITEE} }`, undoCheckIn: `invitee { ${INVITEE} }` },
    ...{ checkInWalkIn: `invitee { ${INVITEE} }`, recordInvitationAnswer: `invitee { ${INVITEE} }` },
    ...{ decideAccreditation: `invitee { ${INVITEE} }` },
    ...{ sendMediaEventLetter: `letter { ${LETTER} }`, resendMediaEventLetter: `letter { ${LETTER} }` },
  };
  const types: Record<string, string> = { removeInvitees: 'InviteesInput', recordInviteesTold: 'InviteesInput' };
  const tried = async (name: string, id: string | null, input: object | null, as = desk.liaison) => {
    const type = types[name] ?? `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const declared = [id && '$id: ID!', input && `$input: ${type}!`].filter(Boolean).join(', ');
    const passed = [id && 'id: $id', input && 'input: $input'].filter(Boolean).join(', ');
    const query = `mutation(${declared}) { ${name}(${passed}) { ${payloads[name] ?? `mediaEvent { ${EVENT} }`} userErrors { code message path } } }`;
    return (await world.app.get(as, query, { id, input }))[name];
  };
  const done = async (name: string, id: string | null, input: object | null, as = desk.liaison) => {
    const { userErrors, ...answer } = await tried(name, id, input, as);
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    return Object.values(answer)[0] as ReturnType<typeof JSON.parse>;
  };
  /** So many hours from now. */
  const at = (hours: number): string => new Date(world.app.time.now.getTime() + hours * 3_600_000).toISOString();
  const event = async (more: object = {}): Promise<string> =>
    (
      await done('recordMediaEvent', null, {
        ...{ kind: 'PRESS_CONFERENCE', title: 'A doctor in every station' },
        ...{ startsAt: at(72), endsAt: at(74), venue: 'Lakeside hall' },
        ...more,
      })
    ).id;
  const invite = (id: string, personIds: string[]) => done('inviteToMediaEvent', id, { personIds });
  const wording = {
    subject: 'Invitation: {{title}}',
    body: 'Dear {{firstName}},\n\n{{when}}, {{where}}.\n\n{{answerLink}}',
  };
  const send = (id: string, input: object = wording) => tried('sendInvitations', id, input);
  const invitees = async (id: string): Promise<Record<string, Invitee>> => {
    const query = `query($id: ID!) { mediaEvent(id: $id) { ${EVENT} } }`;
    const { mediaEvent } = await world.app.get(desk.liaison, query, { id });
    return Object.fromEntries(
      mediaEvent.invitees.nodes.map((each: Invitee) => [each.person.name.split(' ')[0], each] as const),
    );
  };
  /** The path of the link in the last mail to an address. */
  const linkTo = (mailbox: string): string => {
    const mail = desk.catcher.caught.filter(({ to }) => to[0] === `${mailbox}@desk.example`).at(-1)!;
    const text = mail.text.replaceAll('=\r\n', '');
    return /http:\/\/localhost:4000(\/answer\/[\w-]{43})/.exec(text)![1]!;
  };
  return { tried, done, at, event, invite, send, invitees, linkTo, wording };
}
