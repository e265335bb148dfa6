import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from './browser';
import { type TestServer, startServer } from './server';
import { type Tab, openTab } from './tab';

/** One for all demo accounts, as the server prints it. */
const PASSWORD = 'karibu demo 2026';

/** A server with the demo in it, a browser, and people who sit before it. */
export interface Visit {
  readonly server: TestServer;
  /** Somebody opens a browser of their own, and no page yet. */
  open(options?: BrowserContextOptions): Promise<Tab>;
  /** Somebody opens the house in a browser of their own and signs in. */
  signIn(mailbox: string, options?: BrowserContextOptions): Promise<Tab>;
  /** Asks the API as a program would, to arrange or to check what stands behind the page. */
  ask<Data>(mailbox: string, query: string, variables?: Record<string, unknown>): Promise<Data>;
  end(): Promise<void>;
}

/** @param variables further environment variables of the server. */
export async function beginVisit(variables: Record<string, string> = {}): Promise<Visit> {
  const server = await startServer({ demoData: 'copy', variables });
  const browser: Browser = await openBrowser();
  const tabs: Tab[] = [];
  const tokens = new Map<string, string>();

  const post = async <Data>(query: string, variables: Record<string, unknown>, token?: string): Promise<Data> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] };
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
    return data;
  };

  const open = async (options?: BrowserContextOptions): Promise<Tab> => {
    const tab = await openTab(browser, server.url, options);
    tabs.push(tab);
    return tab;
  };

  return {
    server,
    open,
    async signIn(mailbox, options) {
      const tab = await open(options);
      await tab.page.goto('/');
      await fillSignIn(tab.page, mailbox);
      await tab.page.getByRole('heading', { level: 1, name: /Good |Shared with us/ }).waitFor();
      return tab;
    },
    async ask(mailbox, query, variables = {}) {
      if (!tokens.has(mailbox)) {
        const { signIn } = await post<{ signIn: { accessToken: string } }>(
          `mutation($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { accessToken } }`,
          { email: `${mailbox}@utetezi.example`, password: PASSWORD },
        );
        tokens.set(mailbox, signIn.accessToken);
      }
      return post(query, variables, tokens.get(mailbox));
    },
    async end() {
      for (const tab of tabs) await tab.close();
      await browser.close();
      await server.stop();
    },
  };
}

export async function fillSignIn(page: Page, mailbox: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('E-mail').fill(`${mailbox}@utetezi.example`);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Continue' }).click();
}
