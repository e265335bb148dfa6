import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';

type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

/** A parsed document takes some thirty times the room of its text. */
const MOST_CHARACTERS = 1_500_000;
const MOST_DOCUMENTS = 500;

interface Kept {
  readonly document: DocumentNode;
  readonly characters: number;
}

/** Documents that were found good, by the SHA-256 of their text; what was used longest ago goes first. */
export class DocumentCache implements DocumentStore {
  private readonly kept = new Map<string, Kept>();
  private characters = 0;

  keep(hash: string, document: DocumentNode, characters: number): void {
    if (this.documentOf(hash)) return;
    this.kept.set(hash, { document, characters });
    this.characters += characters;
    for (const [oldest, { characters: freed }] of this.kept) {
      if (this.kept.size <= MOST_DOCUMENTS && this.characters <= MOST_CHARACTERS) return;
      this.kept.delete(oldest);
      this.characters -= freed;
    }
  }

  documentOf(hash: string): DocumentNode | undefined {
    const found = this.kept.get(hash);
    if (!found) return undefined;
    this.kept.delete(hash);
    this.kept.set(hash, found);
    return found.document;
  }

  get size(): { readonly documents: number; readonly characters: number } {
    return { documents: this.kept.size, characters: this.characters };
  }

  /** Apollo's key is the hash behind one of the schema. */
  async get(key: string): Promise<DocumentNode | undefined> {
    return this.documentOf(key.slice(key.lastIndexOf(':') + 1));
  }

  /** What did not come through {@link keep} was not looked at, and is not kept. */
  async set(): Promise<void> {}

  async delete(key: string): Promise<boolean> {
    return this.kept.delete(key);
  }
}
