import { type Actor, Role } from '../../../access';
import { mailRules } from '../../../background';
import { opaqueId } from '../../../kernel';
import { MailCatcher } from '../../../testing/mail-catcher';
import { type TestDoor, testDoor } from '../../../testing/test-door';
import { deliverMail, smtpMailer } from '../../mail';
import { ShareWorld } from '../../sharing/testing/share-world';

export type Recipient = Record<string, unknown> & { id: string; person: { id: string; name: string } };

/** A media liaison with journalists to pitch, a mail server that catches, and a guard; on a database of its own. */
export function pitchWorld() {
  const world = new ShareWorld();
  const catcher = new MailCatcher();
  let door: TestDoor;
  let liaison: Actor;
  let sent = 0;

  const PITCH = `id status subject sentCount version story { id title } recipients(first: 100) { nodes {
  id status leftOut suppression isHeld guardReason sentAt delivery deliveryCode reply version person { id name } } }`;
  const act = async (name: string, type: string, input: object, id?: string, as = liaison) =>
    (
      await world.app.get(
        as,
        `mutation($input: ${type}!${id ? ', $id: ID!' : ''}) { ${name}(${id ? 'id: $id, ' : ''}input: $input) { pitch { ${PITCH} } userErrors { code message path } } }`,
        { input, id },
      )
    )[name];
  const draft = async (personIds: string[], more: object = {}) => {
    const input = {
      storyTitle: `Behind the counter ${(sent += 1)}`,
      channel: 'EMAIL',
      subject: 'For {{outlet}}: {{story}}',
      body: 'Dear {{firstName}},\n\nmay we tell you about {{ story }}?',
      personIds,
      ...more,
    };
    const { pitch, userErrors } = await act('recordPitch', 'RecordPitchInput', input);
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    return pitch;
  };
  const send = (id: string, input: object = {}, as = liaison) => act('sendPitch', 'SendPitchInput', input, id, as);
  const answer = async (recipientId: string, status: string, reply?: string) =>
    (
      await world.app.get(
        liaison,
        `mutation($id: ID!, $input: RecordPitchAnswerInput!) { recordPitchAnswer(id: $id, input: $input) { recipient { status reply repliedAt } userErrors { code } } }`,
        { id: recipientId, input: { status, reply } },
      )
    ).recordPitchAnswer;
  const recipients = async (id: string): Promise<Recipient[]> =>
    (await world.app.get(liaison, `query($id: ID!) { pitch(id: $id) { ${PITCH} } }`, { id })).pitch.recipients.nodes;
  const deliver = () =>
    deliverMail({
      dataSource: world.app.dataSource,
      clock: { now: () => world.app.time.now },
      mailer: smtpMailer({ url: catcher.url, from: 'Press desk <press@house.example>' }),
      optOutLinks: world.app.optOutLinks,
      ...mailRules(world.app.answerLinks),
    });
  const later = (minutes: number) =>
    void (world.app.time.now = new Date(world.app.time.now.getTime() + minutes * 60_000));

  let radio: string;
  const journalist = async (name: string, more: Record<string, unknown> = {}): Promise<string> => {
    const contactPoints = [{ type: 'EMAIL', value: `${name.toLowerCase()}@desk.example` }];
    const id = await world.person(name, { contactPoints, ...more });
    await world.act('recordMembership', 'RecordMembershipInput', 'membership { id }', {
      personId: id,
      organisationId: radio,
    });
    return id;
  };
  const clearGuard = () =>
    world.app.dataSource.query(
      `update pitch_recipient set sent_at = sent_at - interval '60 days'; update pitch set sent_at = sent_at - interval '60 days' where sent_at is not null; delete from announced_pitch`,
    );

  return {
    world,
    catcher,
    act,
    draft,
    send,
    answer,
    recipients,
    deliver,
    later,
    journalist,
    clearGuard,
    get liaison() {
      return liaison;
    },
    get door() {
      return door;
    },
    async start() {
      await world.start();
      await catcher.start();
      door = await testDoor(world.app);
      liaison = await world.app.actor(Role.MEDIA_LIAISON);
      world.app.mail.canSend = true;
      radio = await world.organisation('Tausi Radio');
      const [medium] = await world.app.rows('term', `vocabulary = 'OUTLET_MEDIUM'`);
      await world.app.get(
        liaison,
        `mutation($input: RecordOutletInput!) { recordOutlet(input: $input) { userErrors { code } } }`,
        {
          input: { organisationId: radio, mediumId: opaqueId('trm', String(medium!.id)) },
        },
      );
    },
    async stop() {
      await catcher.stop();
      await door.stop();
      await world.app.stop();
    },
  };
}
