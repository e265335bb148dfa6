import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Nothing on the page as it stands breaks WCAG 2.0 to 2.2, levels A and AA, as far as a program can tell. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(untilStill);
  const { violations } = await new AxeBuilder({ page }).withTags(standard).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ target }) => target.join(' ')),
  }));
  expect(found).toEqual([]);
}

/** What still fades in has no contrast yet; and what was just opened begins to only some frames later. */
async function untilStill(): Promise<void> {
  for (let frame = 0, still = 0; still < 8 && frame < 300; frame += 1) {
    await new Promise(requestAnimationFrame);
    still = document.getAnimations().length > 0 ? 0 : still + 1;
  }
}
