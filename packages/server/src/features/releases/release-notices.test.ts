import { type Actor, Role } from '../../access';
import { releaseWorld } from './testing/release-world';

const desk = releaseWorld();
const { world, act, draft, submit, approve, amend, withdraw } = desk;
let lead: Actor;
beforeAll(async () => {
  await desk.start();
  lead = await world.app.actor(Role.PROGRAMME_LEAD);
});
afterAll(() => desk.stop());

/** What somebody is told and did not read yet, of one release. */
const toldTo = async (as: Actor, id: string): Promise<string[]> => {
  const { notifications } = await world.app.get(
    as,
    '{ notifications(unreadOnly: true, first: 50) { nodes { kind pressRelease { id titleEn } } } }',
  );
  return notifications.nodes
    .filter((each: { pressRelease: { id: string } | null }) => each.pressRelease?.id === id)
    .map(({ kind }: { kind: string }) => kind);
};
const sendBack = (id: string, number = 1, as = desk.colleague) =>
  act('returnPressRelease', 'ReturnPressReleaseInput', { number, reason: 'The number is wrong.' }, id, as);

describe('a press release that waits for approval', () => {
  it('is told to everybody who may approve it, and to nobody else', async () => {
    const officer = await world.app.actor(Role.FIELD_OFFICER);
    const member = await world.member();
    const { id } = await draft();
    await amend(id, { contact: 'Press desk' }, lead);
    expect(await toldTo(desk.colleague, id)).toEqual([]);
    await submit(id);
    expect(await toldTo(desk.colleague, id)).toEqual(['RELEASE_SUBMITTED']);
    // Whoever wrote in it does not approve it.
    for (const as of [desk.liaison, lead, officer, member]) expect(await toldTo(as, id)).toEqual([]);
  });

  it('is told of no more once somebody has approved it, and its authors are told that', async () => {
    const { id } = await draft();
    await submit(id);
    expect(await toldTo(lead, id)).toEqual(['RELEASE_SUBMITTED']);
    await approve(id);
    expect(await toldTo(lead, id)).toEqual([]);
    expect(await toldTo(desk.colleague, id)).toEqual([]);
    expect(await toldTo(desk.liaison, id)).toEqual(['RELEASE_APPROVED']);
  });

  it('is told to its authors when it is sent back, until they have written the next version', async () => {
    const { id } = await draft();
    await submit(id);
    await sendBack(id);
    expect(await toldTo(desk.liaison, id)).toEqual(['RELEASE_RETURNED']);
    expect(await toldTo(lead, id)).toEqual([]);
    await amend(id, { contact: 'Press desk, +254 700 000 000' });
    expect(await toldTo(desk.liaison, id)).toEqual([]);
    await submit(id, 2);
    expect(await toldTo(desk.colleague, id)).toEqual(['RELEASE_SUBMITTED']);
  });

  it('is told of no more when it is withdrawn, or changed while it waits', async () => {
    const [{ id: withdrawn }, { id: changed }] = [await draft(), await draft()];
    for (const id of [withdrawn, changed]) await submit(id);
    await withdraw(withdrawn);
    await amend(changed, { contact: 'Another desk' });
    for (const id of [withdrawn, changed]) expect(await toldTo(desk.colleague, id)).toEqual([]);
  });

  it('is told to nobody where the approval was refused', async () => {
    const { id } = await draft();
    await submit(id);
    const before = await world.app.rows('notification');
    expect((await approve(id, 1, desk.liaison)).userErrors).toMatchObject([{ code: 'REFUSED' }]);
    expect((await approve(id, 2)).userErrors).toMatchObject([{ code: 'REFUSED' }]);
    expect(await world.app.rows('notification')).toEqual(before);
  });
});
