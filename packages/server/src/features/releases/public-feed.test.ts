import { FeedLimits } from '../public-feed';
import { poolOf } from '../../persistence';
import { english, releaseWorld, swahili } from './testing/release-world';

const desk = releaseWorld();
const { world, approved, publish, withdraw, amend, submit, approve, feed, titles, atInstant } = desk;
beforeAll(() => desk.start());
afterAll(() => desk.stop());
afterEach(() => atInstant(null));

const later = (from: Date, ms: number): Date => new Date(from.getTime() + ms);
const inAnHour = (): Date => later(new Date(), 3_600_000);
const cacheOf = (answer: Response): number =>
  Number(/^public, max-age=(\d+), must-revalidate$/.exec(answer.headers.get('cache-control') ?? '')?.[1]);
const upload = async (text: string, name: string): Promise<string> => {
  const form = new FormData();
  form.append('file', new Blob([text], { type: 'text/plain' }), name);
  const headers = await desk.door.as(desk.liaison);
  const answer = await fetch(`${desk.door.url}/files`, { method: 'POST', headers, body: form });
  return ((await answer.json()) as { id: string }).id;
};

describe('the public feed', () => {
  it('has what is published, in its language, without an account and without HTML', async () => {
    const { id } = await approved({
      texts: [english({ boilerplate: 'We work against torture.' }), swahili()],
      contact: 'Press desk, +254 700 000 000',
    });
    await publish(id);
    const answer = await feed('/en/releases.json');
    expect(answer.headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('set-cookie')).toBeNull();
    const { publicAt } = await desk.read(id);
    const item = {
      id,
      url: `http://localhost:4000/feed/en/releases/${id}.json`,
      title: 'Ten stations without a doctor',
      summary: 'What forty visits have shown.',
      content_text: 'Nobody was there.\n\nWe work against torture.\n\nPress desk, +254 700 000 000',
      date_published: publicAt,
      language: 'en',
      _utetezi: {
        body: [{ type: 'paragraph', content: [{ text: 'Nobody was there.' }] }],
        boilerplate: 'We work against torture.',
        contact: 'Press desk, +254 700 000 000',
        correction: null,
        alternates: { sw: `http://localhost:4000/feed/sw/releases/${id}.json` },
      },
    };
    expect(await answer.json()).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Press releases',
      home_page_url: 'http://localhost:4000',
      feed_url: 'http://localhost:4000/feed/en/releases.json',
      language: 'en',
      items: [item],
    });
    expect(await (await feed(`/en/releases/${id}.json`)).json()).toEqual(item);
    expect(await titles('sw')).toEqual(['Vituo kumi bila daktari']);
    await withdraw(id);
  });

  it('is RSS too, in which nothing of a text becomes an element', async () => {
    const { id } = await approved({ texts: [english({ title: 'Cells & <b>doctors</b>', summary: ']]> "quoted"' })] });
    await publish(id);
    const rss = await (await feed('/en/releases.rss')).text();
    expect(rss).toContain('<title>Cells &#38; &#60;b&#62;doctors&#60;/b&#62;</title>');
    expect(rss).toContain('<description>]]&#62; &#34;quoted&#34;</description>');
    expect(rss).toContain(`<guid isPermaLink="false">${id}</guid>`);
    expect(await (await feed('/sw/releases.rss')).text()).not.toContain('<item>');
    await withdraw(id);
  });

  it('says what was corrected and when, and shows the approved version alone', async () => {
    const { id } = await approved();
    await publish(id);
    await amend(id, { texts: [english({ title: 'Nine stations', correction: 'Nine, not ten.' })] });
    await submit(id, 2);
    expect(await titles()).toEqual(['Ten stations without a doctor']);
    await approve(id, 2);
    expect(await titles()).toEqual(['Ten stations without a doctor']);
    await publish(id, { number: 2 });
    const { items } = (await (await feed('/en/releases.json')).json()) as { items: Record<string, unknown>[] };
    expect(items).toMatchObject([{ title: 'Nine stations', date_modified: (await desk.read(id)).correctedAt }]);
    expect(items[0]!.content_text).toBe('Correction: Nine, not ten.\n\nNobody was there.');
    await withdraw(id);
    expect(await titles()).toEqual([]);
  });

  it('knows no other language, release or file, and is not the client’s page', async () => {
    const { id } = await approved();
    for (const path of ['/de/releases.json', `/en/releases/${id}.json`, '/en/releases/1.json', '/nothing', '/']) {
      const answer = await feed(path);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('goes on from page to page, and cuts nothing in silence', async () => {
    const { id } = await approved();
    await publish(id);
    await world.app.dataSource.query(
      `insert into press_release (id, created_at) select gen_random_uuid(), now() from generate_series(1, 51)`,
    );
    await world.app.dataSource.query(`
      with made as (insert into press_release_version (id, press_release_id, number, status, approved_at)
        select gen_random_uuid(), r.id, 1, 'APPROVED', now() from press_release r
        where not exists (select from press_release_version v where v.press_release_id = r.id) returning id, press_release_id),
      told as (insert into press_release_text (id, version_id, language, title) select gen_random_uuid(), id, 'EN', 'Old' from made)
      update press_release r set published_version_id = made.id, publish_at = now() - interval '1 year' from made where made.press_release_id = r.id`);
    const first = (await (await feed('/en/releases.json')).json()) as { items: object[]; next_url: string };
    expect(first.items).toHaveLength(50);
    expect(first.next_url).toBe('http://localhost:4000/feed/en/releases.json?page=2');
    const second = (await (await feed('/en/releases.json?page=2')).json()) as { items: object[]; next_url?: string };
    expect(second.items).toHaveLength(2);
    expect(second.next_url).toBeUndefined();
    await world.app.dataSource.query(
      `update press_release set withdrawn_at = now() where withdrawn_at is null and published_version_id is not null`,
    );
  });
});

describe('an embargo, before the public', () => {
  it('shows nothing one millisecond before, and everything at the instant, without anybody doing anything', async () => {
    const until = inAnHour();
    const { id } = await approved({
      embargoUntil: until.toISOString(),
      fileIds: [await upload('Ten findings.', 'ten.txt')],
    });
    await publish(id);
    const [{ id: fileId }] = (await desk.read(id)).latest.materials;
    const paths = [`/en/releases/${id}.json`, `/sw/releases/${id}.json`, `/releases/${id}/files/${fileId}`];
    const seen = async () => Promise.all(paths.map(async (path) => (await feed(path)).status));
    const partner = await world.member();
    const before = await (await feed('/en/releases.rss')).text();
    await atInstant(later(until, -1));
    expect(await seen()).toEqual([404, 404, 404]);
    expect([await titles(), await titles('sw')]).toEqual([[], []]);
    expect(await (await feed('/en/releases.rss')).text()).toBe(before);
    expect(await desk.read(id, partner)).toBeNull();
    expect((await desk.read(id)).state).toBe('SCHEDULED');
    await atInstant(until);
    expect(await seen()).toEqual([200, 200, 200]);
    expect([await titles(), await titles('sw')]).toEqual([
      ['Ten stations without a doctor'],
      ['Vituo kumi bila daktari'],
    ]);
    expect(await desk.read(id, partner)).toMatchObject({ state: 'PUBLISHED', titleSw: 'Vituo kumi bila daktari' });
    const file = await feed(paths[2]!);
    expect(await file.text()).toBe('Ten findings.');
    expect(file.headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''ten.txt`);
    expect(file.headers.get('content-security-policy')).toContain('sandbox');
    await withdraw(id);
    expect(await seen()).toEqual([404, 404, 404]);
  });

  it('lets no copy live beyond the instant at which the answer becomes another', async () => {
    const until = inAnHour();
    const { id } = await approved({ embargoUntil: until.toISOString() });
    await publish(id);
    const ages: number[] = [];
    for (const left of [3_600_000, 60_000, 59_999, 1_000, 999, 1, 0]) {
      await atInstant(later(until, -left));
      ages.push(cacheOf(await feed('/en/releases.json')));
    }
    expect(ages).toEqual([60, 60, 59, 1, 0, 0, 60]);
    await withdraw(id);
  });

  it('keeps back a material for longer than its release, where that is said', async () => {
    const [open, held] = [await upload('Open.', 'open.txt'), await upload('Held.', 'held.txt')];
    const until = inAnHour();
    const { id } = await approved({ fileIds: [open, held] });
    await world.app.get(
      desk.liaison,
      `mutation($id: ID!, $input: SetEmbargoInput!) { setEmbargo(id: $id, input: $input) { file { heldUntil } userErrors { code } } }`,
      { id: held, input: { until: until.toISOString() } },
    );
    await publish(id);
    const attached = async () =>
      ((await (await feed(`/en/releases/${id}.json`)).json()) as { attachments: { title: string }[] }).attachments.map(
        ({ title }) => title,
      );
    expect(await attached()).toEqual(['open.txt']);
    expect((await feed(`/releases/${id}/files/${held}`)).status).toBe(404);
    await atInstant(until);
    expect(await attached()).toEqual(['open.txt', 'held.txt']);
    expect((await feed(`/releases/${id}/files/${held}`)).status).toBe(200);
    await withdraw(id);
  });
});

describe('whoever asks again', () => {
  it('is told that nothing has changed, by tag and by date, and gets the change once there is one', async () => {
    const { id } = await approved();
    await publish(id);
    await world.app.dataSource.query(
      `update press_release set publish_at = publish_at - interval '1 minute', corrected_at = null, withdrawn_at = withdrawn_at - interval '1 minute'`,
    );
    const first = await feed('/en/releases.json');
    const [tag, modified] = [first.headers.get('etag')!, first.headers.get('last-modified')!];
    expect(tag).toMatch(/^W\/"/);
    const again = await feed('/en/releases.json', { 'if-none-match': `"other", ${tag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('etag')).toBe(tag);
    expect((await feed('/en/releases.json', { 'if-modified-since': modified })).status).toBe(304);
    expect((await feed('/en/releases.json', { 'if-modified-since': modified, 'if-none-match': '"x"' })).status).toBe(
      200,
    );
    expect((await feed('/sw/releases.json', { 'if-none-match': tag })).status).toBe(200);
    await withdraw(id);
    const changed = await feed('/en/releases.json', { 'if-none-match': tag, 'if-modified-since': modified });
    expect(changed.status).toBe(200);
    expect((await feed('/en/releases.json', { 'if-modified-since': modified })).status).toBe(200);
  });

  it('may only read', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await fetch(`${desk.door.url}/feed/en/releases.json`, { method })).status).toBe(404);
    expect((await fetch(`${desk.door.url}/feed/en/releases.json`, { method: 'HEAD' })).status).toBe(200);
  });

  it('waits when they ask too often, counted for all processes together', async () => {
    const other = new FeedLimits(poolOf(world.app.dataSource));
    const addresses = new Set((await world.app.rows('rate_limit', `key like 'feed:%'`)).map(({ key }) => String(key)));
    expect(addresses.size).toBe(1);
    const [address] = [...addresses].map((key) => key.slice('feed:'.length));
    for (let each = 0; each < 120; each += 1) await other.count(address!);
    const answer = await feed('/en/releases.json');
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await other.count('192.0.2.1')).toBeNull();
  });
});
