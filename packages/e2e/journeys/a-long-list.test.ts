import { Client } from 'pg';
import { type Visit, beginVisit } from '../src';

/** A hundred thousand were read to the end by the same steps; each page costs what the one before it did. */
const PEOPLE = 20_000;

let visit: Visit;
beforeAll(async () => {
  visit = await beginVisit();
  const database = new Client({ connectionString: visit.server.databaseUrl });
  await database.connect();
  // Past the triggers, which keep the search: nothing is looked for here. What counts them stays.
  await database.query(`alter table person disable trigger user, enable trigger directory_counted_insert`);
  await database.query(
    `insert into person (id, name, sort_name)
     select gen_random_uuid(), name, name from (
       select 'Member ' || lpad(place::text, 6, '0') as name from generate_series(1, ${PEOPLE}) place) n`,
  );
  await database.query(`alter table person enable trigger user`);
  await database.query(`analyze person`);
  await database.end();
}, 120_000);
afterAll(() => visit.end());

it('is scrolled from its first to its last row, and back, and leaves no row empty behind', async () => {
  const { page } = await visit.signIn('advocacy');
  await page.goto('/people');
  const grid = page.locator('.u-grid');
  await grid.locator('tbody tr[data-at="0"]').waitFor();
  const walked = await grid.evaluate(async (region) => {
    const total = Number(region.querySelector('table')!.getAttribute('aria-rowcount')) - 1;
    const last = (): number =>
      Number([...region.querySelectorAll('tbody tr[data-at]')].at(-1)?.getAttribute('data-at'));
    let [drawn, made] = [0, 0];
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) made += addedNodes.length;
    }).observe(region.querySelector('tbody')!, { childList: true });
    for (let still = 0, before = 0; last() < total - 1 && still < 1_000; still += 1) {
      region.scrollTop = region.scrollHeight;
      await new Promise((done) => requestAnimationFrame(done));
      drawn = Math.max(drawn, region.querySelectorAll('tbody tr').length);
      if (last() !== before) still = 0;
      before = last();
    }
    return { total, last: last(), drawn, made };
  });
  expect(walked.total).toBeGreaterThan(PEOPLE);
  expect(walked.last).toBe(walked.total - 1);
  // Those in view, with a few beside them; and of those that are passed by not all.
  expect(walked.drawn).toBeLessThan(60);
  expect(walked.made).toBeLessThan(walked.total);

  /** The rows that are drawn, once they are those in view, and none of them is awaited. */
  const settled = async () => {
    const found = await page.waitForFunction(() => {
      const rows = [...document.querySelectorAll('.u-grid tbody tr[data-at]')];
      const { top, height } = document.querySelector('.u-grid')!.getBoundingClientRect();
      const isInView = (row: Element): boolean => {
        const place = row.getBoundingClientRect();
        return place.top <= top + height / 2 && place.bottom >= top + height / 2;
      };
      if (!rows.some(isInView) || rows.some((row) => row.hasAttribute('data-awaited'))) return null;
      return rows.map((row) => ({
        at: Number(row.getAttribute('data-at')),
        name: row.querySelector('th')!.textContent!,
      }));
    });
    return (await found.jsonValue())!;
  };
  for (const part of [1, 0.5, 0.25, 0, 0.75]) {
    await grid.evaluate((region, to) => void (region.scrollTop = region.scrollHeight * to), part);
    const rows = await settled();
    rows.forEach(({ at }, index) => expect(at).toBe(rows[0]!.at + index));
    const names = rows.map(({ name }) => name.replace(/^.*(Member)/, '$1'));
    expect(names.filter((name) => name.startsWith('Member'))).toEqual(
      [...names.filter((name) => name.startsWith('Member'))].sort(),
    );
  }

  // Deep in it, the keys do what they do at its beginning.
  const held = () => page.evaluate(() => document.activeElement?.closest('[data-at]')?.getAttribute('data-at'));
  await grid.locator('tbody tr[data-at] th a').nth(10).focus();
  const at = Number(await held());
  await page.keyboard.press('j');
  await page.waitForFunction(
    (next) => document.activeElement?.closest('[data-at]')?.getAttribute('data-at') === String(next),
    at + 1,
  );
  await page.keyboard.press('x');
  const picked = grid.locator('tbody tr[data-picked]');
  expect(await picked.getAttribute('data-at')).toBe(String(at + 1));
  await grid.evaluate((region) => void (region.scrollTop = 0));
  await settled();
  expect(await picked.count()).toBe(0);
  await grid.evaluate((region) => void (region.scrollTop = region.scrollHeight * 0.75));
  await settled();
  expect(await picked.getByRole('checkbox').isChecked()).toBe(true);
}, 300_000);
