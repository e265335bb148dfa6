/**
 * What one document may hold. Our own largest has about 1,500 tokens, 450 fields, 18 fragments, 8 aliases and 8 root
 * fields, 10 objects deep; a program that asks for many records by alias needs more of some.
 */
export const documentLimits = {
  tokens: 6_000,
  /** Brackets of any kind within one another, in the text. */
  brackets: 60,
  /** Characters of a name. PostgreSQL cuts longer ones in silence. */
  name: 63,
  operations: 5,
  fragments: 60,
  /** Spreads of fragments, and fragments within a selection. */
  spreads: 200,
  directives: 50,
  aliases: 200,
  /** Fields within fields, through fragments. */
  depth: 20,
  /** Fields once every fragment is put where it is spread. */
  fields: 1_500,
  rootFields: 20,
  /** Fields of one name in one object, through fragments: validation compares each with each. */
  alike: 60,
  /** Acts in one document: each is a transaction. */
  mutations: 10,
} as const;

/** What variables may hold: a meeting with 500 participants has some 4,000 values. */
export const variableLimits = { depth: 20, values: 6_000, text: 100_000 } as const;

/** What a question may hold, in variables or in the document: longer texts are written, not looked for. */
export const questionLimits = { depth: 20, values: 2_000, text: 1_000 } as const;

/** Values that one answer may have at most: fields times the sizes of the pages that they stand in. */
export const LARGEST_COST = 50_000;

/** Faults that validation reports before it gives up: each takes time, and the first is the one that gets mended. */
export const MOST_FAULTS = 5;
