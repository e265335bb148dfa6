import { createHash } from 'node:crypto';
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import { DocumentCache } from './document-cache';
import { coded } from './fault';
import { MOST_FAULTS, documentLimits } from './limits';
import { Measure } from './measure';
import { readText } from './read-text';

/** Looks at each document once, the cheapest question first, and remembers those that are good. */
export class Documents {
  readonly cache = new DocumentCache();

  constructor(
    private readonly schema: GraphQLSchema,
    /** Whether a fault may name what the document lacks. */
    private readonly suggests: boolean,
  ) {}

  /** Takes time in proportion to the text's length. */
  look(text: string): Looked {
    const hash = hashOf(text);
    const kept = this.cache.documentOf(hash);
    if (kept) return { document: kept, faults: [] };
    const document = parsed(text);
    if (document instanceof GraphQLError) return { faults: [document] };
    const faults = validate(this.schema, document, specifiedRules, { maxErrors: MOST_FAULTS });
    if (faults.length > 0)
      return { faults: faults.map((fault) => coded(fault, 'GRAPHQL_VALIDATION_FAILED', this.suggests)) };
    // Where each word stood takes most of the room, and is only good for telling faults.
    const good = parse(text, { noLocation: true });
    this.cache.keep(hash, good, text.length);
    return { document: good, faults: [] };
  }
}

/** What came of looking at a document: it may be executed, or something is wrong with it. */
export type Looked =
  | { readonly document: DocumentNode; readonly faults: readonly [] }
  | { readonly document?: undefined; readonly faults: readonly GraphQLError[] };

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function parsed(text: string): DocumentNode | GraphQLError {
  try {
    readText(text);
    const document = parse(text, { maxTokens: documentLimits.tokens });
    Measure.check(document);
    return document;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return error.extensions.code ? error : coded(error, 'GRAPHQL_PARSE_FAILED');
  }
}
