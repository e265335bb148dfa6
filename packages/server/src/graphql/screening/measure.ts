import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { tooLarge } from './fault';
import { documentLimits as limits } from './limits';

/** What a selection comes to, with every fragment put where it is spread. */
interface Extent {
  readonly fields: number;
  readonly depth: number;
  /** Fields of the selection itself. */
  readonly wide: number;
  /** How often each of those stands there, by its key in the answer. */
  readonly alike: ReadonlyMap<string, number>;
}

const nothing: Extent = { fields: 0, depth: 0, wide: 0, alike: new Map() };

/**
 * Counts what a document holds, each definition once, however often a fragment is spread.
 *
 * @throws GraphQLError at the first limit that is passed.
 */
export class Measure {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly extents = new Map<string, Extent>();
  private aliases = 0;
  private directives = 0;
  private spreads = 0;

  static check(document: DocumentNode): void {
    new Measure().document(document);
  }

  private document({ definitions }: DocumentNode): void {
    const operations: OperationDefinitionNode[] = [];
    for (const definition of definitions) {
      if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
    }
    atMost(operations.length, limits.operations, 'operations');
    atMost(definitions.length - operations.length, limits.fragments, 'fragments');
    for (const { operation, selectionSet, directives = [], variableDefinitions = [] } of operations) {
      this.count(directives.length + variableDefinitions.flatMap((each) => each.directives ?? []).length);
      const { fields, depth, wide } = this.selection(selectionSet);
      atMost(fields, limits.fields, 'fields');
      if (depth > limits.depth) throw tooLarge(`A document nests at most ${limits.depth} fields within one another.`);
      atMost(wide, operation === 'mutation' ? limits.mutations : limits.rootFields, `${operation} fields`);
    }
    // What nothing spreads is measured too: validation reads it all the same.
    for (const name of this.fragments.keys()) this.fragment(name);
  }

  private selection({ selections }: SelectionSetNode): Extent {
    let [fields, depth, wide] = [0, 0, 0];
    const alike = new Map<string, number>();
    for (const selection of selections) {
      this.count(selection.directives?.length ?? 0);
      if (selection.kind === Kind.FIELD) {
        if (selection.alias) this.aliases += 1;
        atMost(this.aliases, limits.aliases, 'aliases');
        const below = selection.selectionSet ? this.selection(selection.selectionSet) : nothing;
        fields += 1 + below.fields;
        depth = Math.max(depth, 1 + below.depth);
        wide += 1;
        stands(alike, (selection.alias ?? selection.name).value, 1);
        continue;
      }
      this.spreads += 1;
      atMost(this.spreads, limits.spreads, 'fragments spread');
      const within =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? this.fragment(selection.name.value)
          : this.selection(selection.selectionSet);
      fields += within.fields;
      depth = Math.max(depth, within.depth);
      wide += within.wide;
      for (const [key, count] of within.alike) stands(alike, key, count);
    }
    return { fields, depth, wide, alike };
  }

  /** One that spreads itself counts as nothing there; validation refuses it. */
  private fragment(name: string): Extent {
    const known = this.extents.get(name);
    const fragment = this.fragments.get(name);
    if (known || !fragment) return known ?? nothing;
    this.extents.set(name, nothing);
    this.count(fragment.directives?.length ?? 0);
    const extent = this.selection(fragment.selectionSet);
    this.extents.set(name, extent);
    return extent;
  }

  private count(directives: number): void {
    this.directives += directives;
    atMost(this.directives, limits.directives, 'directives');
  }
}

function stands(alike: Map<string, number>, key: string, count: number): void {
  const sum = (alike.get(key) ?? 0) + count;
  atMost(sum, limits.alike, `fields called “${key}” in one object`);
  alike.set(key, sum);
}

function atMost(found: number, limit: number, what: string): void {
  if (found > limit) throw tooLarge(`A document has at most ${limit} ${what}.`);
}
