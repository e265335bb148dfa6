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

  /** What is wrong with a document; nothing, where it may be executed. Takes time in proportion to its length. */
  faultsOf(text: string): readonly GraphQLError[] {
    const hash = hashOf(text);
    if (this.cache.has(hash)) return [];
    const document = parsed(text);
    if (document instanceof GraphQLError) return [document];
    const faults = validate(this.schema, document, specifiedRules, { maxErrors: MOST_FAULTS });
    if (faults.length > 0) return faults.map((fault) => coded(fault, 'GRAPHQL_VALIDATION_FAILED', this.suggests));
    // Where each word stood takes most of the room, and is only good for telling faults.
    this.cache.keep(hash, parse(text, { noLocation: true }), text.length);
    return [];
  }

  /** A document in which {@link faultsOf} has just found nothing. */
  known(text: string): DocumentNode | undefined {
    return this.cache.documentOf(hashOf(text));
  }
}

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
