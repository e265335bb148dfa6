import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';

/** Items of a list without pages: it is bounded by what it stands for. */
const PLAIN_LIST = 5;
const USUAL_PAGE = 20;

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;
type Variables = Readonly<Record<string, unknown>>;

/** How many values an operation's answer may have: each field counts as often as the pages around it have items. */
export class Cost {
  private readonly fragmentCosts = new Map<string, number>();
  /** Variables that say how long a page is; with the same ones the cost is the same. */
  readonly sizedBy = new Set<string>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: Fragments,
    private readonly variables: Variables,
  ) {}

  of({ operation, selectionSet, variableDefinitions = [] }: OperationDefinitionNode): number {
    this.preset = new Map(
      variableDefinitions.map(({ variable, defaultValue }) => [variable.name.value, defaultValue] as const),
    );
    return this.selection(this.schema.getRootType(operation) ?? undefined, selectionSet);
  }

  private preset = new Map<string, ValueNode | undefined>();

  private selection(type: GraphQLNamedType | undefined, { selections }: SelectionSetNode): number {
    let cost = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) cost += this.field(type, selection);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) cost += this.fragment(selection.name.value);
      else {
        const condition = selection.typeCondition?.name.value;
        cost += this.selection(condition ? this.schema.getType(condition) : type, selection.selectionSet);
      }
    }
    return cost;
  }

  private fragment(name: string): number {
    const known = this.fragmentCosts.get(name);
    const fragment = this.fragments[name];
    if (known !== undefined || !fragment) return known ?? 0;
    this.fragmentCosts.set(name, 0);
    const cost = this.selection(this.schema.getType(fragment.typeCondition.name.value), fragment.selectionSet);
    this.fragmentCosts.set(name, cost);
    return cost;
  }

  private field(parent: GraphQLNamedType | undefined, node: FieldNode): number {
    if (!node.selectionSet || !(isObjectType(parent) || isInterfaceType(parent))) return 1;
    const field = parent.getFields()[node.name.value];
    if (!field) return 1;
    const below = this.selection(getNamedType(field.type), node.selectionSet);
    if (field.args.some(({ name }) => name === 'first')) return 1 + this.size(node) * below;
    // A connection's own lists are its page again.
    const isPlainList = isListType(getNullableType(field.type)) && !('pageInfo' in parent.getFields());
    return 1 + (isPlainList ? PLAIN_LIST : 1) * below;
  }

  private size({ arguments: given = [] }: FieldNode): number {
    const sizes = given.filter(({ name }) => name.value === 'first' || name.value === 'last');
    const size = sizes.map(({ value }) => this.number(value)).find((number) => number !== undefined);
    return size ?? USUAL_PAGE;
  }

  private number(value: ValueNode | undefined): number | undefined {
    if (value?.kind === Kind.INT) return Number(value.value);
    if (value?.kind !== Kind.VARIABLE) return undefined;
    const name = value.name.value;
    this.sizedBy.add(name);
    const given = this.variables[name];
    if (typeof given === 'number') return Math.max(0, given);
    return given === undefined ? this.number(this.preset.get(name)) : undefined;
  }
}
