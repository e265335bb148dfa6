import type { IncomingMessage } from 'node:http';
import { languageOf } from '../kernel';
import type { RequestFacts } from './context';
import type { Refusal } from './http-answer';

/** Bytes of a request's body; uploads have a way of their own. */
const LARGEST_BODY = 100_000;

/** JSON in UTF-8: a page of another site cannot send it without asking first, and is not given leave. */
const JSON_BODY = /^application\/json\s*(;\s*charset\s*=\s*"?utf-?8"?\s*)?$/i;

const refusal = (status: Refusal['status'], message: string): Refusal => ({ status, message, code: 'BAD_REQUEST' });

/** Null where the form of the request allows to read its body. */
export function refusalOf({ method, headers }: IncomingMessage): Refusal | null {
  if (method !== 'POST') return refusal(405, 'Send GraphQL as POST.');
  if (!JSON_BODY.test(headers['content-type'] ?? ''))
    return refusal(415, 'Send GraphQL as JSON in UTF-8, with the content type application/json.');
  if (Number(headers['content-length'] ?? 0) > 10 * LARGEST_BODY) return tooLarge;
  return null;
}

const tooLarge = refusal(413, `A request has at most ${LARGEST_BODY} bytes.`);

/** What a body asks for, as far as its form goes. */
export type Asked = Readonly<Record<string, unknown>>;

/** Questions that one request may hold: what a page of ours asks when it is opened, and some more. */
const MOST_QUESTIONS = 12;

/** The one operation that a body holds, or the questions of a whole page. */
export async function askedBy(
  request: IncomingMessage,
): Promise<{ asked: Asked } | { questions: readonly Asked[] } | { refusal: Refusal }> {
  const body = await readBody(request);
  if (body === undefined) return { refusal: tooLarge };
  try {
    const asked: unknown = JSON.parse(body);
    if (Array.isArray(asked)) return questionsIn(asked);
    if (isAsked(asked)) return { asked };
  } catch {
    return { refusal: refusal(400, 'The body is not JSON.') };
  }
  return { refusal: refusal(400, 'The body is not a JSON object.') };
}

const isAsked = (value: unknown): value is Asked =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function questionsIn(list: readonly unknown[]): { questions: readonly Asked[] } | { refusal: Refusal } {
  if (list.length > 0 && list.length <= MOST_QUESTIONS && list.every(isAsked)) return { questions: list };
  return { refusal: refusal(400, `A list holds from one to ${MOST_QUESTIONS} questions, each a JSON object.`) };
}

/** Undefined when it is too long; a little more is read and dropped, so that the answer can be received. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > 10 * LARGEST_BODY) break;
    if (length <= LARGEST_BODY) chunks.push(chunk);
  }
  return length <= LARGEST_BODY ? Buffer.concat(chunks).toString('utf8') : undefined;
}

/** Where a request comes from. A proxy's word is taken only from as many proxies as we were told to trust. */
export function requestFacts(request: IncomingMessage, trustedProxies: number): Omit<RequestFacts, 'setCookie'> {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
  const address = (trustedProxies > 0 && forwarded.at(-trustedProxies)) || request.socket.remoteAddress || '';
  return {
    address,
    device: String(request.headers['user-agent'] ?? '').slice(0, 300),
    language: languageOf(request.headers['accept-language']),
  };
}
