import { type Actor, Role } from '../../../access';
import { opaqueId } from '../../../kernel';
import { pdfText } from '../../../testing/pdf-text';
import { type TestDoor, testDoor } from '../../../testing/test-door';
import { ShareWorld } from '../../sharing/testing/share-world';

const world = new ShareWorld();
let door: TestDoor;
let liaison: Actor;
let star: string;
let closed: string;

beforeAll(async () => {
  await world.start();
  door = await testDoor(world.app);
  liaison = await world.app.actor(Role.MEDIA_LIAISON);
  const [medium] = await world.app.rows('term', `vocabulary = 'OUTLET_MEDIUM' and code = 'newspaper'`);
  const outlet = async (name: string) => {
    const organisationId = await world.organisation(name);
    const input = { organisationId, mediumId: opaqueId('trm', String(medium!.id)) };
    await world.act('recordOutlet', 'RecordOutletInput', 'outlet { id }', input);
    return organisationId;
  };
  star = await outlet('The Lakeside Star');
  closed = await outlet('Closed Courier');
  const clip = (outletId: string, publishedOn: string, headline: string, tone: string) =>
    world.act('recordClipping', 'RecordClippingInput', 'clipping { id }', { outletId, publishedOn, headline, tone });
  await clip(star, '2026-03-01', 'Cells without a doctor', 'POSITIVE');
  await clip(star, '2026-03-31', 'Mwaũra waits', 'NEGATIVE');
  await clip(star, '2026-04-01', 'Another month', 'NEUTRAL');
  await clip(closed, '2026-03-09', 'Hidden headline', 'MIXED');
  await world.act(
    'amendOrganisation',
    'AmendOrganisationInput',
    'organisation { id }',
    { sensitivity: 'PROTECTED' },
    closed,
  );
});
afterAll(async () => {
  await door.stop();
  await world.app.stop();
});

const get = async (query: string, as: Actor | null = liaison) =>
  fetch(`${door.url}/coverage-report.pdf?${query}`, { headers: as ? await door.as(as) : {} });

describe('the report of a period', () => {
  it('tells what whoever asks sees of these days, in their language, and is written down', async () => {
    const answer = await get('from=2026-03-01&to=2026-03-31&language=en');
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="coverage-2026-03-01-2026-03-31.pdf"');
    const text = pdfText(Buffer.from(await answer.arrayBuffer()));
    for (const told of ['Coverage report', 'Clippings in all: 2', 'Cells without a doctor', 'Mwaũra waits', 'Positive'])
      expect(text).toContain(told);
    for (const kept of ['Another month', 'Hidden headline', 'Closed Courier', 'Mixed'])
      expect(text).not.toContain(kept);
    const logged = await world.app.rows(
      'audit_entry',
      `act = 'exportCoverageReport' and account_id = '${liaison.accountId}'`,
    );
    expect(logged.map(({ record_kind: kind }) => kind).sort()).toEqual(['Clipping', 'Clipping', 'CoverageReport']);
    const swahili = pdfText(Buffer.from(await (await get('from=2026-03-01&to=2026-03-31&language=sw')).arrayBuffer()));
    for (const told of ['Ripoti ya habari', 'Jumla ya habari: 2', 'Chanya', 'Hasi']) expect(swahili).toContain(told);
    const lead = pdfText(
      Buffer.from(await (await get('from=2026-03-01&to=2026-03-31&language=en', world.lead)).arrayBuffer()),
    );
    expect(lead).toContain('Hidden headline');
  });

  it('says so where nothing was published', async () => {
    const text = pdfText(Buffer.from(await (await get('from=2020-01-01&to=2020-01-31&language=en')).arrayBuffer()));
    expect(text).toContain('Nothing was published in this period.');
  });

  it.each([
    '',
    'from=2026-03-01',
    'from=2026-03-31&to=2026-03-01',
    'from=2026-13-01&to=2026-14-01',
    'from=2026-02-01&to=2026-02-31',
    'from=2026-02&to=2026-03',
    'from=x&to=y',
  ])('is refused without a period: %s', async (query) => {
    const answer = await get(query);
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { message: string }).message).toBe(
      'Say from which day to which, such as 2026-11-01 to 2026-11-30.',
    );
  });

  it('is for those who work at the media desk', async () => {
    expect((await get('from=2026-03-01&to=2026-03-31', null)).status).toBe(401);
    expect((await get('from=2026-03-01&to=2026-03-31', await world.app.actor(Role.AUDITOR))).status).toBe(403);
    expect((await get('from=2026-03-01&to=2026-03-31', await world.app.partner(world.house.slice(4)))).status).toBe(
      403,
    );
    expect(await world.app.rows('audit_entry', `act = 'exportCoverageReport' and outcome <> 'ALLOWED'`)).toHaveLength(
      2,
    );
  });
});
