import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isRequiredArgument,
} from 'graphql';
import type { Random } from '../features/demo/random';

type Field = GraphQLField<unknown, unknown>;

/** Objects within objects; a connection and its edges are two of them. */
const DEEPEST = 6;

/**
 * Queries by chance, the same for the same `random`: any field that needs no argument but an id, under aliases, in
 * fragments, behind `@skip` and `@include`, a few items of each page.
 */
export class RandomQueries {
  private fragments: string[] = [];
  private names = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
    /** Ids that exist, by which single records are asked for. */
    private readonly ids: readonly string[],
  ) {}

  next(): { readonly query: string; readonly variables: Record<string, unknown> } {
    this.fragments = [];
    this.names = 0;
    const roots = Object.values(this.schema.getQueryType()!.getFields()).filter(canBeAsked);
    const chosen = Array.from({ length: this.random.between(1, 3) }, () => this.field(this.random.one(roots), DEEPEST));
    const query = `query Any($yes: Boolean!, $no: Boolean!, $size: Int) {
      ${chosen.join('\n')}
      used: __typename @include(if: $yes) @skip(if: $no)
      viewer { sized: apiKeys { id } }
      few: people(first: $size) { totalCount }
    } ${this.fragments.join('\n')}`;
    return { query, variables: { yes: true, no: false, size: this.random.between(1, 3) } };
  }

  private field(field: Field, depth: number): string {
    const given = field.args.flatMap((argument) => this.argument(argument));
    const inner = this.selection(field.type, depth - 1);
    this.names += 1;
    const directive = this.random.one(['', '', '', '@include(if: $yes)', '@skip(if: $no)', '@skip(if: $yes)']);
    return `f${this.names}: ${field.name}${given.length ? `(${given.join(', ')})` : ''} ${directive} ${inner}`;
  }

  private argument(argument: GraphQLArgument): string[] {
    const { name } = argument;
    if (name === 'first') return [`first: ${this.random.between(1, 4)}`];
    return isRequiredArgument(argument) ? [`${name}: "${this.random.one(this.ids)}"`] : [];
  }

  private selection(given: GraphQLOutputType, depth: number): string {
    const type = getNamedType(given);
    if (isLeafType(type)) return '';
    if (isAbstractType(type)) {
      const types = this.random.some(this.schema.getPossibleTypes(type), 2);
      const parts = types.map((each) => `... on ${each.name} ${this.object(each, depth)}`);
      return `{ kind: __typename ${parts.join(' ')} }`;
    }
    return this.object(type as GraphQLObjectType, depth);
  }

  private object(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields()).filter(canBeAsked);
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const objects = depth > 0 ? fields.filter((field) => !isLeafType(getNamedType(field.type))) : [];
    const isPage = /(Connection|Edge)$/.test(type.name);
    const chosen = [
      ...leaves.filter(() => this.random.chance(0.4)),
      ...this.random.some(objects, isPage ? 2 : this.random.between(0, 2)),
    ].map((field) => this.field(field, depth));
    const parts = ['__typename', ...chosen];
    const wrapping = this.random.between(0, 3);
    if (wrapping === 0) return `{ ... on ${type.name} { ${parts.join(' ')} } }`;
    if (wrapping > 1) return `{ ${parts.join(' ')} }`;
    this.names += 1;
    const name = `Part${this.names}`;
    this.fragments.push(`fragment ${name} on ${type.name} { ${parts.join(' ')} }`);
    return `{ ...${name} same: __typename }`;
  }
}

const canBeAsked = ({ args }: Field): boolean =>
  args.every((argument) => !isRequiredArgument(argument) || argument.name === 'id');
