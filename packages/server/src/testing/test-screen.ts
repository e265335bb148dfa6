import { setTimeout as wait } from 'node:timers/promises';
import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Answer } from './test-app';

/** A screen that follows one answer, as the client's page does. */
export interface TestScreen {
  /** What it was told so far. */
  readonly told: Answer[];
  /** The next thing that it is told, at most five seconds from now. */
  next(): Promise<Answer>;
  /** Why it hears nothing any more; undefined while it does. */
  readonly ended: { readonly reason: unknown } | undefined;
  end(): Promise<void>;
}

/** The limit that the product promises for what ends while a page is open. */
const WITHIN_MS = 5_000;

/** @param url of the door, as `http://…`. Resolves once the door has taken the question. */
export async function testScreen(
  url: string,
  headers: Record<string, string>,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<TestScreen> {
  const opened: WebSocket[] = [];
  const client: Client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    retryAttempts: 0,
    webSocketImpl: class extends WebSocket {
      constructor(address: string, protocol: string) {
        super(address, protocol, { headers });
        opened.push(this);
      }
    },
  });
  const told: Answer[] = [];
  let ended: { reason: unknown } | undefined;
  let heard = 0;
  client.subscribe(
    { query, variables },
    {
      next: ({ data, errors }) =>
        void told.push({
          data,
          errors: errors?.map(({ message, extensions }) => ({ message, code: String(extensions?.code) })),
        }),
      error: (reason) => void (ended ??= { reason }),
      complete: () => void (ended ??= { reason: undefined }),
    },
  );
  for (let tries = 0; tries < 100 && opened[0]?.readyState !== WebSocket.OPEN && !ended; tries += 1) await wait(20);
  return {
    told,
    get ended() {
      return ended;
    },
    async next() {
      const until = Date.now() + WITHIN_MS;
      while (told.length <= heard && Date.now() < until) await wait(20);
      if (told.length <= heard) throw new Error(`Nothing was told within ${WITHIN_MS} ms.`);
      return told[heard++]!;
    },
    async end() {
      await client.dispose();
    },
  };
}
