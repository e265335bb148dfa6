import { ApolloLink, Observable } from '@apollo/client';
import { ApolloClient, InMemoryCache } from '@apollo/client';
import { graphql } from './graphql';
import { persisted } from './persisted';

const built = graphql as unknown as (source: string, id?: string) => never;

const ask = async (document: never, known: boolean) => {
  const sent: { extensions: object; http: object }[] = [];
  const server = new ApolloLink((operation) => {
    const http = (operation.getContext()['http'] ?? {}) as { includeQuery?: boolean };
    sent.push({ extensions: operation.extensions, http });
    const isFull = http.includeQuery !== false;
    return new Observable((observer) => {
      observer.next(
        isFull || known
          ? { data: { viewer: null } }
          : { errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] },
      );
      observer.complete();
    });
  });
  const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([persisted, server]) });
  const { data } = await client.query({ query: document });
  return { data, sent };
};

const byId = {
  extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } },
  http: { includeQuery: false, includeExtensions: true },
};
const inFull = { extensions: {}, http: { includeQuery: true, includeExtensions: false } };

describe('an operation', () => {
  const known = built('query BuiltOne { viewer { isPartner } }', 'abc');

  it('is sent by the id that the build gave it', async () => {
    expect(await ask(known, true)).toEqual({ data: { viewer: null }, sent: [byId] });
  });

  it('is sent in full once more where the server does not know the id', async () => {
    expect(await ask(known, false)).toEqual({ data: { viewer: null }, sent: [byId, inFull] });
  });

  it('is sent in full where there was no build', async () => {
    const { sent } = await ask(built('query NotBuilt { viewer { isPartner } }'), false);
    expect(sent).toEqual([{ extensions: {}, http: {} }]);
  });
});
