import { type Actor, Role } from '../../access';
import { releaseWorld } from '../releases/testing/release-world';

const desk = releaseWorld();
const { world, approved, publish, feed, titles } = desk;
beforeAll(() => desk.start());
afterAll(() => desk.stop());

const FIELDS = 'boilerplateEn boilerplateSw isFeedOn version updatedBy { name } viewerCan { amend }';
const read = async (as: Actor = desk.liaison) => (await world.app.get(as, `{ pressDesk { ${FIELDS} } }`)).pressDesk;
const amend = async (input: object, as: Actor = desk.liaison) =>
  (
    await world.app.get(
      as,
      `mutation($input: AmendPressDeskInput!) { amendPressDesk(input: $input) { pressDesk { ${FIELDS} } userErrors { code path } } }`,
      { input },
    )
  ).amendPressDesk;

describe('the press desk’s settings', () => {
  it('keep what is said about the organisation in both languages, and lose nothing to a colleague', async () => {
    const { version } = await read();
    const words = { boilerplateEn: ' We work against torture. ', boilerplateSw: 'Tunapinga mateso.' };
    expect(await amend({ ...words, expectedVersion: version })).toMatchObject({
      pressDesk: { boilerplateEn: 'We work against torture.', boilerplateSw: 'Tunapinga mateso.', isFeedOn: true },
      userErrors: [],
    });
    expect((await amend({ boilerplateEn: 'Another', expectedVersion: version })).userErrors).toMatchObject([
      { code: 'CONFLICT' },
    ]);
    expect(await read(await world.app.actor(Role.FIELD_OFFICER))).toMatchObject({
      boilerplateEn: 'We work against torture.',
      updatedBy: { name: desk.liaison.name },
      viewerCan: { amend: false },
    });
    expect((await amend({ boilerplateSw: null })).pressDesk).toMatchObject({ boilerplateSw: null });
  });

  it('are changed by those who keep the desk alone, and read by no partner', async () => {
    const before = await world.app.rows('press_desk');
    const member = await world.member();
    for (const as of [await world.app.actor(Role.FIELD_OFFICER), member])
      await expect(amend({ isFeedOn: false }, as)).rejects.toThrow(/role/);
    await expect(amend({ boilerplateEn: 'x'.repeat(2001) })).resolves.toMatchObject({
      userErrors: [{ path: ['input', 'boilerplateEn'] }],
    });
    expect(await world.app.rows('press_desk')).toEqual(before);
    await expect(read(member)).rejects.toThrow(/role/);
  });
});

describe('the public feed', () => {
  it('is not there at all while it is switched off, and no copy of that is kept', async () => {
    const { id } = await approved();
    await publish(id);
    const paths = ['/en/releases.json', '/sw/releases.rss', `/en/releases/${id}.json`, '/events.ics'];
    for (const path of paths) {
      const answer = await feed(path);
      expect(answer.status).toBe(200);
      expect(Number(/max-age=(\d+)/.exec(answer.headers.get('cache-control')!)![1])).toBeLessThanOrEqual(60);
    }
    const { headers } = await feed('/en/releases.json');
    await amend({ isFeedOn: false });
    for (const path of paths) {
      const answer = await feed(path);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(await answer.text()).not.toContain('stations');
    }
    // A copy that is asked about is not confirmed.
    expect((await feed('/en/releases.json', { 'if-none-match': headers.get('etag')! })).status).toBe(404);
    await amend({ isFeedOn: true });
    expect(await titles()).toEqual(['Ten stations without a doctor']);
  });
});
