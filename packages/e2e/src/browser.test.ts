import { createServer } from 'node:http';
import { expectAccessible, openBrowser, openTab } from '.';
import { findBrowser } from './browser';
import { freePort } from './ports';

describe('the browser', () => {
  it('opens a page, and sees what is wrong with it for people who cannot see it', async () => {
    const port = await freePort();
    const page = (image: string) =>
      `<!doctype html><html lang="en"><title>A page</title><main><h1>Habari</h1>${image}</main>`;
    const server = createServer((request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(page(request.url === '/bad' ? '<img src="data:,">' : ''));
    }).listen(port);
    const browser = await openBrowser();
    try {
      const { page: tab } = await openTab(browser, `http://127.0.0.1:${port}`);
      await tab.goto('/');
      expect(await tab.textContent('h1')).toBe('Habari');
      await expectAccessible(tab);
      await tab.goto('/bad');
      await expect(expectAccessible(tab)).rejects.toThrow('image-alt');
    } finally {
      await browser.close();
      server.close();
    }
  });

  it('says how to get one when the one that was named is none', () => {
    const before = process.env.CHROMIUM_PATH;
    process.env.CHROMIUM_PATH = '/nowhere/chromium';
    try {
      expect(() => findBrowser()).toThrow('CHROMIUM_PATH (/nowhere/chromium) is not a program');
    } finally {
      if (before === undefined) delete process.env.CHROMIUM_PATH;
      else process.env.CHROMIUM_PATH = before;
    }
  });
});
