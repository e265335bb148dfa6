import { Role } from '../../access';
import { uuid } from '../sharing/testing/share-world';
import { pitchWorld } from './testing/pitch-world';

const desk = pitchWorld();
const { world, act, draft, send, answer, recipients, journalist, clearGuard } = desk;
beforeAll(() => desk.start());
afterAll(() => desk.stop());
beforeEach(() => clearGuard());

const HOUR = 3_600_000;
const from = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString();
const reason = 'They cannot run it this week.';
const end = async (id: string, input: object = { reason }) =>
  (await act('endPitchExclusive', 'EndPitchExclusiveInput', input, id)).userErrors;
const OFFER = `isExclusive exclusiveUntil exclusiveEndedAt exclusiveEndReason exclusiveEndedBy { name }`;
const shown = async (id: string) =>
  (await world.app.get(desk.liaison, `query($id: ID!) { pitch(id: $id) { version ${OFFER} } }`, { id })).pitch;

async function untilOneWaits(): Promise<void> {
  const [{ count }] = (await world.app.dataSource.query(
    `select count(*)::int from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )) as [{ count: number }];
  if (count > 0) return;
  await new Promise((resolve) => setTimeout(resolve, 5));
  await untilOneWaits();
}

let made = 0;
/** A story that one has alone, and a draft of it to another. */
async function promised() {
  const [one, other] = [await journalist(`Wanza${(made += 1)}`), await journalist(`Yego${made}`)];
  const first = await draft([one], { exclusiveUntil: from(48 * HOUR) });
  expect((await send(first.id)).userErrors).toEqual([]);
  const second = await draft([other], { storyTitle: null, storyId: first.story.id });
  return { first, second };
}

describe('an offer to one alone that is ended by hand', () => {
  it('ends at once, and the story goes to others whom it did not go to before', async () => {
    const { first, second } = await promised();
    expect(await shown(first.id)).toMatchObject({ isExclusive: true, exclusiveEndedAt: null });
    expect((await send(second.id)).userErrors).toMatchObject([{ code: 'REFUSED' }]);
    expect(await end(first.id)).toEqual([]);
    const after = await shown(first.id);
    expect(after).toMatchObject({
      ...{ isExclusive: false, exclusiveEndReason: reason },
      exclusiveEndedBy: { name: expect.any(String) },
    });
    expect(after.exclusiveUntil).toBe(after.exclusiveEndedAt);
    expect(Math.abs(Date.parse(after.exclusiveEndedAt) - Date.now())).toBeLessThan(60_000);
    expect(await recipients(second.id)).toMatchObject([{ suppression: null }]);
    expect((await send(second.id)).userErrors).toEqual([]);
  });

  it('is in the audit log with its reason, and what went to them stays as it was', async () => {
    const { first } = await promised();
    const mails = () => world.app.rows('outgoing_mail', 'true');
    const before = await mails();
    await end(first.id);
    expect(await mails()).toEqual(before);
    expect(
      await world.app.rows('audit_entry', `act = 'endPitchExclusive' and record_id = '${uuid(first.id)}'`),
    ).toMatchObject([{ record_kind: 'Pitch', outcome: 'ALLOWED', fields: ['exclusiveUntil'], reason }]);
  });

  it('is ended once where two end it at the same moment', async () => {
    const { first } = await promised();
    const answers = await Promise.all([end(first.id), end(first.id)]);
    expect(answers.map((errors) => errors.length).sort()).toEqual([0, 1]);
    expect(answers.flat()).toMatchObject([{ code: 'REFUSED', message: expect.stringContaining('has ended') }]);
  });

  it('keeps nobody out whose pitch was on its way before, and waited until after', async () => {
    const { first, second } = await promised();
    const elsewhere = world.app.dataSource.createQueryRunner();
    await elsewhere.startTransaction();
    await elsewhere.query(`select from pitch where id = $1 for update`, [uuid(second.id)]);
    const sent = send(second.id);
    await untilOneWaits();
    expect(await end(first.id)).toEqual([]);
    await elsewhere.commitTransaction();
    await elsewhere.release();
    expect((await sent).userErrors).toEqual([]);
  });

  it('is ended once by an act that is sent twice, and not by who read what is older', async () => {
    const { first } = await promised();
    const { version } = await shown(first.id);
    const input = { reason, expectedVersion: version, idempotencyKey: `end-${first.id}` };
    expect(await end(first.id, { ...input, expectedVersion: version - 1, idempotencyKey: null })).toMatchObject([
      { code: 'CONFLICT' },
    ]);
    expect(await end(first.id, input)).toEqual([]);
    expect(await end(first.id, input)).toEqual([]);
    expect(await shown(first.id)).toMatchObject({ version: version + 1 });
  });
});

describe('there is nothing to end', () => {
  it('where the pitch did not go out', async () => {
    const pitch = await draft([await journalist('Adhiambo')], { exclusiveUntil: from(HOUR) });
    expect(await end(pitch.id)).toMatchObject([
      { code: 'REFUSED', path: ['id'], message: expect.stringContaining('did not go out') },
    ]);
    expect(await shown(pitch.id)).toMatchObject({ isExclusive: false, exclusiveEndedAt: null });
  });

  it('where it was offered to nobody alone', async () => {
    const pitch = await draft([await journalist('Barasa')]);
    await send(pitch.id);
    expect(await end(pitch.id)).toMatchObject([
      { code: 'REFUSED', path: ['id'], message: expect.stringContaining('to nobody alone') },
    ]);
  });

  it('where it ended already: by its instant, by hand, or since all declined', async () => {
    const over = [{ code: 'REFUSED', path: ['id'], message: expect.stringContaining('has ended') }];
    const { first: late } = await promised();
    await world.app.dataSource.query(`update pitch set exclusive_until = now() where id = $1`, [uuid(late.id)]);
    expect(await end(late.id)).toMatchObject(over);
    const { first: ended } = await promised();
    await end(ended.id);
    expect(await end(ended.id)).toMatchObject(over);
    const { first: declined } = await promised();
    const [recipient] = await recipients(declined.id);
    await answer(recipient!.id, 'REPLIED_DECLINED');
    expect(await end(declined.id)).toMatchObject(over);
    expect(await shown(declined.id)).toMatchObject({ exclusiveEndedAt: null });
  });

  it('without a reason of 3 to 1,000 characters', async () => {
    const { first } = await promised();
    for (const given of ['', '  a  ', 'x'.repeat(1001)])
      expect(await end(first.id, { reason: given })).toEqual([
        {
          ...{ code: 'INVALID', path: ['input', 'reason'] },
          message: 'Give the reason in 3 to 1,000 characters.',
        },
      ]);
    expect(await shown(first.id)).toMatchObject({ isExclusive: true });
  });

  it('for who may not record a pitch, and for a partner, who reads nothing of it', async () => {
    const { first } = await promised();
    const ask = `mutation($id: ID!, $input: EndPitchExclusiveInput!) { endPitchExclusive(id: $id, input: $input) { userErrors { code } } }`;
    const partner = await world.app.partner(uuid(world.house));
    for (const actor of [await world.app.actor(Role.FIELD_OFFICER), partner]) {
      const { errors } = await world.app.ask(actor, ask, { id: first.id, input: { reason } });
      expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    }
    await end(first.id);
    const read = await world.app.ask(partner, `query($id: ID!) { pitch(id: $id) { ${OFFER} } }`, { id: first.id });
    expect(JSON.stringify(read)).not.toContain(reason);
    expect(read.data?.pitch ?? null).toBeNull();
    const asPartner = world.app.dataSource.createQueryRunner();
    await asPartner.startTransaction();
    await asPartner.query('set local role utetezi_partner');
    expect(await asPartner.query('select exclusive_end_reason from pitch')).toEqual([]);
    await asPartner.rollbackTransaction();
    await asPartner.release();
  });
});
