import { gql } from '@apollo/client';
import { createClient } from './client';

type Body = { operationName: string; extensions?: object };

/** What went out, request by request; each question is answered with its own name. */
const sent: (Body | Body[])[] = [];
const answerTo = ({ operationName }: Body) => ({ data: { it: operationName } });

beforeEach(() => {
  sent.length = 0;
  globalThis.fetch = jest.fn(async (_: unknown, { body }: { body: string }) => {
    const asked = JSON.parse(body) as Body | Body[];
    sent.push(asked);
    const text = JSON.stringify(Array.isArray(asked) ? asked.map(answerTo) : answerTo(asked));
    return { ok: true, status: 200, headers: { get: () => 'application/json' }, text: async () => text };
  }) as never;
});

const ask = (client: ReturnType<typeof createClient>, name: string, context = {}) =>
  client.query({ query: gql(`query ${name} { it }`), fetchPolicy: 'no-cache', context });

it('sends what is asked at once in one request, and hands each its own answer', async () => {
  const client = createClient();
  const answers = await Promise.all([ask(client, 'One'), ask(client, 'Two'), ask(client, 'Three')]);
  expect(sent).toEqual([
    [
      expect.objectContaining({ operationName: 'One' }),
      expect.objectContaining({ operationName: 'Two' }),
      expect.objectContaining({ operationName: 'Three' }),
    ],
  ]);
  expect(answers.map(({ data }) => data)).toEqual([{ it: 'One' }, { it: 'Two' }, { it: 'Three' }]);
});

it('sends a question that is alone, and each act, as it is', async () => {
  const client = createClient();
  await ask(client, 'One');
  const act = (name: string) => client.mutate({ mutation: gql(`mutation ${name} { it }`), fetchPolicy: 'no-cache' });
  await Promise.all([act('Two'), act('Three')]);
  expect(sent).toMatchObject([{ operationName: 'One' }, { operationName: 'Two' }, { operationName: 'Three' }]);
});

it('says whom a question is meant for', async () => {
  const client = createClient();
  await Promise.all([ask(client, 'One'), ask(client, 'Two', { needs: 'media:write' })]);
  expect(sent.flat().map(({ extensions }) => extensions)).toEqual([undefined, { needs: 'media:write' }]);
});

it('fails each question of a request that fails', async () => {
  globalThis.fetch = jest.fn(async () => ({ ok: false, status: 503, text: async () => 'Away.' })) as never;
  const client = createClient();
  const answers = await Promise.allSettled([ask(client, 'One'), ask(client, 'Two')]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
