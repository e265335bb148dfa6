import { type Actor, Role } from '../../../access';
import { type TestDoor, testDoor } from '../../../testing/test-door';
import { ShareWorld } from '../../sharing/testing/share-world';

export const RELEASE = `id state titleEn titleSw embargoUntil isUnderEmbargo publishAt publicAt correctedAt withdrawalReason version
  viewerCan { amend approve }
  latest { number status returnReason contact authors { name } approvedBy { name } materials { id name } texts { id language title summary body boilerplate correction } }`;

export const paragraph = (text: string): string => JSON.stringify([{ type: 'paragraph', content: [{ text }] }]);

export const english = (more: object = {}): object => ({
  language: 'EN',
  title: 'Ten stations without a doctor',
  summary: 'What forty visits have shown.',
  body: paragraph('Nobody was there.'),
  ...more,
});
export const swahili = (more: object = {}): object => ({
  language: 'SW',
  title: 'Vituo kumi bila daktari',
  summary: 'Ziara arobaini zilichoonyesha.',
  body: paragraph('Hakukuwa na mtu.'),
  ...more,
});

/** A media liaison who writes, a colleague who approves, and the public at the door; on a database of its own. */
export function releaseWorld() {
  const world = new ShareWorld();
  let door: TestDoor;
  let liaison: Actor;
  let colleague: Actor;

  const act = async (name: string, type: string, input: object, id?: string, as = liaison) =>
    (
      await world.app.get(
        as,
        `mutation($input: ${type}!${id ? ', $id: ID!' : ''}) { ${name}(${id ? 'id: $id, ' : ''}input: $input) { pressRelease { ${RELEASE} } userErrors { code message path } } }`,
        { input, id },
      )
    )[name];
  const done = async (...given: Parameters<typeof act>) => {
    const { pressRelease, userErrors } = await act(...given);
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    return pressRelease;
  };
  const draft = (more: object = {}, as = liaison) =>
    done('recordPressRelease', 'RecordPressReleaseInput', { texts: [english(), swahili()], ...more }, undefined, as);
  const submit = (id: string, number = 1, as = liaison) =>
    act('submitPressRelease', 'PressReleaseVersionInput', { number }, id, as);
  const approve = (id: string, number = 1, as = colleague) =>
    act('approvePressRelease', 'PressReleaseVersionInput', { number }, id, as);
  const publish = (id: string, input: object = {}, as = liaison) =>
    act('publishPressRelease', 'PublishPressReleaseInput', { number: 1, ...input }, id, as);
  const amend = (id: string, input: object, as = liaison) =>
    act('amendPressRelease', 'AmendPressReleaseInput', input, id, as);

  return {
    world,
    act,
    draft,
    submit,
    approve,
    publish,
    amend,
    /** One that was approved, and waits to be published. */
    async approved(more: object = {}) {
      const { id } = await draft(more);
      await submit(id);
      const { pressRelease, userErrors } = await approve(id);
      if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
      return pressRelease;
    },
    withdraw: (id: string, reason = 'It was wrong.') =>
      act('withdrawPressRelease', 'WithdrawPressReleaseInput', { reason }, id),
    read: async (id: string, as: Actor = liaison) =>
      (await world.app.get(as, `query($id: ID!) { pressRelease(id: $id) { ${RELEASE} } }`, { id })).pressRelease,
    feed: (path: string, headers: Record<string, string> = {}) => fetch(`${door.url}/feed${path}`, { headers }),
    async titles(language = 'en'): Promise<string[]> {
      const answer = await fetch(`${door.url}/feed/${language}/releases.json`);
      return ((await answer.json()) as { items: { title: string }[] }).items.map(({ title }) => title);
    },
    /** From here on the database's clock shows this instant. */
    atInstant: (instant: Date | null) =>
      world.app.dataSource.query(
        `create or replace function present_instant() returns timestamptz language sql stable as $$ select ${instant ? `'${instant.toISOString()}'::timestamptz` : 'now()'} $$`,
      ),
    get liaison() {
      return liaison;
    },
    get colleague() {
      return colleague;
    },
    get door() {
      return door;
    },
    async start() {
      await world.start();
      door = await testDoor(world.app);
      liaison = await world.app.actor(Role.MEDIA_LIAISON);
      colleague = await world.app.actor(Role.ADVOCACY_OFFICER);
    },
    async stop() {
      await door.stop();
      await world.app.stop();
    },
  };
}
