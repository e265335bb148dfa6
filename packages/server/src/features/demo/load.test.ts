import { type Actor, Role, actorFrom } from '../../access';
import { newId, opaqueId } from '../../kernel';
import { type TestApp, testApp } from '../../testing/test-app';
import { DEMO_PASSWORD, loadDemoData } from './load';

let app: TestApp;
let officer: Actor;
beforeAll(async () => {
  app = await testApp();
  expect(await loadDemoData(app.dataSource, app.time.now)).toBe(true);
  officer = await app.actor(Role.ADVOCACY_OFFICER);
});
afterAll(() => app.stop());

describe('the demo', () => {
  it('has a programme worth looking at, in every county', async () => {
    const [counts] = await app.dataSource.query(`select
      (select count(*)::int from organisation) as organisations, (select count(*)::int from person) as people,
      (select count(*)::int from engagement) as engagements, (select count(distinct county_id)::int from person) as counties,
      (select count(*)::int from engagement where day = (now() at time zone 'Africa/Nairobi')::date) as today`);
    expect(counts).toEqual({
      organisations: 123,
      people: expect.any(Number),
      engagements: 1500,
      counties: 47,
      today: 4,
    });
    expect(counts.people).toBeGreaterThanOrEqual(580);
    const statuses = await app.dataSource.query('select distinct status from commitment order by 1');
    expect(statuses.map(({ status }: { status: string }) => status)).toEqual([
      'BROKEN',
      'IN_PROGRESS',
      'KEPT',
      'MADE',
      'PARTLY_KEPT',
    ]);
  });

  it('has a media desk: 45 outlets in all media, and 160 journalists who can be found by what they cover', async () => {
    const liaison = await app.actor(Role.MEDIA_LIAISON);
    const { outlets, journalists, terms } = await app.get(
      liaison,
      '{ outlets { totalCount } journalists { totalCount } terms(vocabulary: OUTLET_MEDIUM) { code journalistCount } }',
    );
    expect([outlets.totalCount, journalists.totalCount]).toEqual([45, 160]);
    for (const { journalistCount } of terms) expect(journalistCount).toBeGreaterThan(0);
    const [pitched] = await app.dataSource.query(
      `select count(*)::int as pitches, count(distinct status)::int as answers, extract(day from max(sent_at) - min(sent_at))::int as days from pitch_recipient`,
    );
    expect(pitched.pitches).toBeGreaterThan(250);
    expect(pitched.answers).toBe(5);
    expect(pitched.days).toBeGreaterThan(700);
    const [offered] = await app.dataSource.query(
      `select count(press_release_id)::int as released, (select count(distinct pitch_id)::int from pitch_spokesperson) as spoken from pitch`,
    );
    expect(offered.released).toBeGreaterThan(3);
    expect(offered.spoken).toBeGreaterThan(10);
    const { pressLists } = await app.get(liaison, '{ pressLists { nodes { name memberCount } } }');
    expect(pressLists.nodes).toHaveLength(3);
    for (const { memberCount } of pressLists.nodes) expect(memberCount).toBeGreaterThan(0);
  });

  it('has a dozen spokespeople, and two years of media events with who came', async () => {
    const [counts] = await app.dataSource.query(
      `select (select count(*)::int from spokesperson) as speakers, (select count(*)::int from spokesperson where safety_limits is not null) as limited,
         (select extract(day from max(starts_at) - min(starts_at))::int from media_event where starts_at < now()) as days,
         (select count(*)::int from media_event where starts_at > now()) as "toCome",
         (select count(*)::int from media_event_invitee where checked_in_at is not null) as came,
         (select count(*)::int from media_event_invitee where is_walk_in) as uninvited`,
    );
    expect(counts).toMatchObject({ speakers: 12, limited: 3, toCome: 3 });
    expect(counts.days).toBeGreaterThan(600);
    expect(counts.came).toBeGreaterThan(100);
    expect(counts.uninvited).toBeGreaterThan(5);
  });

  it('has two years of coverage, of every tone and origin, and enquiries of which some wait', async () => {
    const [counts] = await app.dataSource.query(`select (select count(*)::int from clipping) as clippings,
      (select count(distinct organisation_id)::int from clipping) as outlets, (select count(distinct tone)::int from clipping) as tones,
      (select max(published_on) - min(published_on) from clipping) as days, (select count(*)::int from clipping where pitch_id is not null) as pitched,
      (select count(*)::int from clipping where enquiry_id is not null) as asked, (select count(*)::int from enquiry) as enquiries,
      (select count(*)::int from enquiry where status in ('NEW','IN_PROGRESS')) as waiting`);
    expect(counts).toMatchObject({ tones: 4, waiting: 3 });
    expect(counts.clippings).toBeGreaterThan(300);
    expect(counts.outlets).toBeGreaterThan(40);
    expect(counts.days).toBeGreaterThan(700);
    expect(Math.min(counts.pitched, counts.asked)).toBeGreaterThan(10);
    expect(counts.enquiries).toBeGreaterThan(36);
  });

  it('lets everybody in with the one documented password', async () => {
    const { signIn } = await app.get(
      null,
      `mutation($password: String!) { signIn(input: { email: "partner@utetezi.example", password: $password }) { account { name organisation { name } } userErrors { code } } }`,
      { password: DEMO_PASSWORD },
    );
    expect(signIn).toEqual({
      account: { name: 'Moraa Ogega', organisation: { name: 'Lake Region Justice Network' } },
      userErrors: [],
    });
  });

  it('is loaded once: where there are accounts, nothing is touched', async () => {
    expect(await loadDemoData(app.dataSource, app.time.now)).toBe(false);
  });

  it('shows a partner what is shared and no more', async () => {
    const [{ organisation_id: organisationId }] = (await app.rows('account', `email = 'partner@utetezi.example'`)) as [
      { organisation_id: string },
    ];
    const partner = actorFrom({
      accountId: newId(),
      sessionId: newId(),
      name: 'P',
      roles: [Role.PARTNER_MEMBER],
      personId: null,
      organisationId,
    });
    const query = '{ people { totalCount } }';
    const shared = (await app.get(partner, query)).people.totalCount;
    expect(shared).toBeGreaterThan(5);
    expect(shared).toBeLessThan((await app.get(officer, query)).people.totalCount / 4);
    const opened = (await app.rows('record_audience', `kind = 'PERSON' and for_partner`)).map((row) =>
      opaqueId('per', String(row.record_id)),
    );
    const HELD = 'query($id: ID!) { person(id: $id) { id currentMembership { organisation { name } } } }';
    for (const id of opened) expect(await app.get(partner, HELD, { id })).toEqual(await app.get(officer, HELD, { id }));
    const organisations = (await app.get(partner, '{ organisations { totalCount } }')).organisations.totalCount;
    expect(organisations).toBeLessThan(
      (await app.get(officer, '{ organisations { totalCount } }')).organisations.totalCount,
    );
  });
});
