import { type Browser } from 'playwright-core';
import { type TestServer, expectAccessible, fillSignIn, openBrowser, openTab, startServer } from '../src';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer({ demoData: 'load' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

describe('a first start', () => {
  it('prints the address and the demo accounts, and is ready', async () => {
    expect(server.program.output).toMatch(/Utetezi is at http/);
    expect(server.program.output).toMatch(/advocacy@utetezi\.example/);
    expect(await (await fetch(`${server.url}/health/ready`)).json()).toEqual({ status: 'ready' });
  });

  it('leads from the address to the own desk', async () => {
    const { page, close } = await openTab(browser, server.url);
    await page.goto('/people');
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await expectAccessible(page);
    await fillSignIn(page, 'advocacy', 'not the password at all');
    await page.getByText('The e-mail address or the password is not right').waitFor();
    expect(await page.getByLabel('E-mail').inputValue()).toBe('advocacy@utetezi.example');
    await fillSignIn(page, 'advocacy');
    await page.getByRole('heading', { name: 'People', level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Home' }).first().click();
    await page.getByRole('heading', { name: /Nafula/ }).waitFor();
    expect(await page.title()).not.toMatch(/Nafula/);
    await expectAccessible(page);
    await close();
  });

  it('keeps the session out of reach of scripts, and leaves it at once by the quick exit', async () => {
    const { page, close } = await openTab(browser, server.url);
    await page.goto('/');
    await fillSignIn(page, 'advocacy');
    await page.getByRole('heading', { name: /Nafula/ }).waitFor();
    expect(await page.evaluate(() => document.cookie)).toBe('');
    for (let index = 0; index < 3; index += 1) await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.pathname.startsWith('/people') && url.pathname !== '/');
    expect(await page.getByText('Nafula').count()).toBe(0);
    await close();
  });
});
