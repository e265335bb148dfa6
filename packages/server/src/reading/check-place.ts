import { type GraphQLField, type GraphQLNamedType, type GraphQLSchema, isAbstractType } from 'graphql';
import type { Catalogue } from './catalogue';
import { DeclarationError } from './errors';
import type { Reading } from './reading';

/** A published field that something is declared for, and the type whose rows it starts from. */
export interface Place {
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly here?: Reading;
}

/** What is checked, and what was found. */
export class Check {
  readonly found: string[] = [];

  constructor(
    readonly schema: GraphQLSchema,
    readonly catalogue: Catalogue,
  ) {}

  /** A declaration that the compiler itself would refuse is a fault like any other. */
  attempt(check: () => void): void {
    try {
      check();
    } catch (error) {
      if (!(error instanceof DeclarationError)) throw error;
      this.found.push(error.message);
    }
  }

  /** Whether rows of the reading may stand where the schema publishes this type. */
  fits(type: GraphQLNamedType, reading: Reading): boolean {
    if (type.name === reading.type) return true;
    return isAbstractType(type) && this.schema.getPossibleTypes(type).some(({ name }) => name === reading.type);
  }
}
