import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { StartupError } from '../kernel';
import type { Asked } from './http-request';

/** Apollo's form of a manifest. */
const manifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), name: z.string(), type: z.string(), body: z.string() })),
});

const SHA256 = /^[0-9a-f]{64}$/;

/**
 * The operations that our own client sends, by the SHA-256 of their text. A request names one as `documentId`
 * (`sha256:…`, GraphQL over HTTP, appendix on persisted documents) or as Apollo's extension `persistedQuery`.
 */
export class PersistedOperations {
  /** @param only Whether nothing else is taken. */
  constructor(
    private readonly bodies: ReadonlyMap<string, string>,
    private readonly only: boolean,
  ) {}

  /**
   * By the manifest that the client's build wrote; without one there are none.
   *
   * @throws StartupError when the file is not what it should be, or is missing and nothing else would be taken.
   */
  static read(file: string, only: boolean): PersistedOperations {
    if (!existsSync(file)) {
      if (only) throw new StartupError(`PERSISTED_OPERATIONS_ONLY is yes, but there is no ${file}: build the client.`);
      return new PersistedOperations(new Map(), false);
    }
    const read = manifest.safeParse(parsed(readFileSync(file, 'utf8')));
    const operations = read.data?.operations ?? [];
    if (!read.success || operations.some(({ id, body }) => id !== createHash('sha256').update(body).digest('hex')))
      throw new StartupError(`${file} is damaged: build the client again.`);
    return new PersistedOperations(new Map(operations.map(({ id, body }) => [id, body])), only);
  }

  /**
   * The same request with the text that its id stands for.
   *
   * @throws GraphQLError when there is no such operation, or when it comes as text and may not.
   */
  resolve(asked: Asked): Asked {
    const id = idIn(asked);
    const body = id === undefined ? undefined : this.bodies.get(id);
    if (id !== undefined && body === undefined && typeof asked.query !== 'string') throw unknown();
    if (body === undefined && this.only) throw refused();
    return { ...withoutId(asked), ...(body !== undefined && { query: body }) };
  }
}

const unknown = (): GraphQLError =>
  new GraphQLError('PersistedQueryNotFound', { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } });

const refused = (): GraphQLError =>
  new GraphQLError('Only the operations of our own client are taken here.', {
    extensions: { code: 'PERSISTED_OPERATIONS_ONLY' },
  });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function idIn({ documentId, extensions }: Asked): string | undefined {
  if (typeof documentId === 'string') return documentId.replace(/^sha256:/, '').toLowerCase();
  const persisted = isRecord(extensions) ? extensions.persistedQuery : undefined;
  const hash = isRecord(persisted) ? persisted.sha256Hash : undefined;
  return typeof hash === 'string' && SHA256.test(hash) ? hash : persisted === undefined ? undefined : '';
}

function withoutId({ documentId: _, ...asked }: Asked): Asked {
  if (!isRecord(asked.extensions)) return asked;
  const { persistedQuery: __, ...extensions } = asked.extensions;
  return { ...asked, extensions };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
