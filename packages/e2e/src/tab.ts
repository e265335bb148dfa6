import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface Tab {
  page: Page;
  /** Errors that scripts of the page have not caught, and what they wrote to the console as errors. */
  faults: string[];
  close(): Promise<void>;
}

/** A person's own browser: nothing is shared with any other tab opened this way. */
export async function openTab(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Tab> {
  const context = await browser.newContext({ baseURL: url, locale: 'en-KE', timezoneId: 'Africa/Nairobi', ...options });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return { page, faults, close: () => context.close() };
}
