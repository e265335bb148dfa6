import type { Page } from 'playwright-core';
import { openBrowser } from '../../../e2e/src/browser';
import { type Seen, observe, scrollToEnd, untilResults } from './in-the-page';

/** What somebody before the screen gets, in milliseconds unless it says otherwise. */
export interface Screen {
  readonly people: {
    /** From the address to the first row, with nothing kept from before. */
    readonly firstRow: number;
    readonly rows: number;
    /** Rows that were still empty at the end. */
    readonly empty: number;
    readonly seconds: number;
    readonly longTasks: number;
    readonly longestTask: number;
  };
  readonly search: { readonly keys: number; readonly p50: number; readonly p95: number };
  /** With the processor slowed down four times. */
  readonly slowed: { readonly interactions: number; readonly p98: number; readonly longest: number };
}

const TYPED = ['wanjiku', 'mohamed', 'atieno', 'kisumu'];
const SLOWED = 4;

/** Measures the product's own page in a real browser, as somebody who has signed in. @param token of their session. */
export async function atTheScreen(port: number, token: string): Promise<Screen> {
  const browser = await openBrowser();
  try {
    const url = `http://127.0.0.1:${port}`;
    const context = await browser.newContext({ baseURL: url, viewport: { width: 1_440, height: 900 } });
    await context.addCookies([{ name: 'utetezi-access', value: token, url, httpOnly: true, sameSite: 'Strict' }]);
    await context.addInitScript(observe);
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    return { people: await readPeople(page), search: await typeNames(page), slowed: await useSlowly(page) };
  } finally {
    await browser.close();
  }
}

const seenBy = (page: Page): Promise<Seen> => page.evaluate(() => (window as unknown as { seen: Seen }).seen);

async function readPeople(page: Page): Promise<Screen['people']> {
  const asked = performance.now();
  await page.goto('/people', { waitUntil: 'commit' });
  await page.locator('.u-grid tbody tr[data-at="0"]').waitFor();
  const firstRow = performance.now() - asked;
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => void ((window as unknown as { seen: Seen }).seen.tasks.length = 0));
  const began = performance.now();
  const walked = await page.locator('.u-grid').evaluate(scrollToEnd);
  const seconds = (performance.now() - began) / 1_000;
  const { tasks } = await seenBy(page);
  return { firstRow, ...walked, seconds, longTasks: tasks.length, longestTask: Math.max(0, ...tasks) };
}

async function typeNames(page: Page): Promise<Screen['search']> {
  const times: number[] = [];
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  for (const name of TYPED) {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox', { name: 'Search' }).waitFor();
    for (const letter of name) {
      await page.keyboard.press(letter);
      times.push(await page.evaluate(untilResults));
    }
    await page.keyboard.press('Escape');
  }
  const sorted = times.filter((time) => time > 0).sort((one, other) => one - other);
  return { keys: sorted.length, p50: at(sorted, 0.5), p95: at(sorted, 0.95) };
}

/** Opens people from the list, goes back, types in the search, changes the room. */
async function useSlowly(page: Page): Promise<Screen['slowed']> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const events: number[] = [];
  await page.goto('/people');
  for (const row of [0, 3, 6]) {
    await page.locator(`.u-grid tbody tr[data-at="${row}"] a`).first().click();
    await page.locator('h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.goBack();
    await page.locator('.u-grid tbody tr[data-at="0"]').waitFor();
  }
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox', { name: 'Search' }).pressSequentially('wanjiku', { delay: 120 });
  await page.keyboard.press('Escape');
  for (const room of ['Organisations', 'Engagements', 'People', 'Home']) {
    await page.getByRole('link', { name: room }).first().click();
    await page.waitForLoadState('networkidle');
  }
  events.push(...(await seenBy(page)).events);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const sorted = events.sort((one, other) => one - other);
  return { interactions: sorted.length, p98: at(sorted, 0.98), longest: sorted.at(-1) ?? 0 };
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
