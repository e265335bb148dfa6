import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { InMemoryCache } from '@apollo/client';
import { createFragmentRegistry } from '@apollo/client/cache';
import { type DocumentNode, Kind, parse, print } from 'graphql';

/** An operation that the client sends, in the form of Apollo's manifests. */
export interface Operation {
  /** The SHA-256 of the body, in hexadecimal. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

const CALL = /\bgraphql\(\s*(`[^`]*`),?\s*\)/g;

const isSource = (path: string): boolean =>
  /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !path.includes('generated');

/** Every operation below a folder as it is sent: with the fragments that it spreads, and with the names of types. */
export function operationsIn(folder: string): Operation[] {
  const documents = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(isSource)
    .flatMap((path) => documentsIn(readFileSync(join(folder, path), 'utf8')));
  const fragments = createFragmentRegistry();
  documents.filter((document) => nameOf(document) === undefined).forEach((document) => fragments.register(document));
  const cache = new InMemoryCache({ fragments });
  return documents.flatMap((document) => {
    const name = nameOf(document);
    if (name === undefined) return [];
    const body = print(cache.transformDocument(document));
    return [{ id: createHash('sha256').update(body).digest('hex'), name, type: typeOf(document), body }];
  });
}

const documentsIn = (source: string): DocumentNode[] =>
  [...source.matchAll(CALL)].map(([, text = '']) => parse(text.slice(1, -1)));

/** The source with the id of each operation beside its text. */
export const withIds = (source: string, operations: readonly Operation[]): string =>
  source.replace(CALL, (call: string, text: string) => {
    const name = nameOf(parse(text.slice(1, -1)));
    const operation = operations.find((each) => each.name === name);
    return operation ? `graphql(${text}, '${operation.id}')` : call;
  });

export const manifestOf = (operations: readonly Operation[]): string =>
  JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations });

const operationOf = ({ definitions }: DocumentNode) =>
  definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);

const nameOf = (document: DocumentNode): string | undefined => operationOf(document)?.name?.value;

const typeOf = (document: DocumentNode): string => operationOf(document)?.operation ?? '';
