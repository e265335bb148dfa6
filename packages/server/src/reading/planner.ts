import {
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
} from 'graphql';
import { BoundedMap, StatementNames, remembered } from './bounded';
import type { Catalogue } from './catalogue';
import { type Limits, Budget } from './budget';
import { type ArgumentSource, Compilation, jsonObject } from './compilation';
import { Compiler } from './compiler';
import { DeclarationError, PlanError } from './errors';
import type { Query } from './query';
import { type Reading, type Viewer, readsOf } from './reading';
import { type Opener, opened } from './sealed';
import { childSets, collect } from './selection';
import { shapeOf, structuralVariables } from './shape';
import { type Call, type Sql, type Statement, identifier, render, sql } from './sql';
import { ByKey, planned } from './walk';

export interface PlannerOptions {
  /** How many statements each connection keeps prepared; 0 behind a pooler that forgets them (PgBouncer before 1.21). */
  readonly namedStatements?: number;
  readonly limits?: Limits;
  /** Told of every statement before it runs. */
  readonly onStatement?: (text: string) => void;
  /** Opens what is kept sealed; without it an answer with anything sealed in it is a fault. */
  readonly opener?: Opener;
}

/** Where there are no keys. */
const noKeys: Opener = {
  open: () => Promise.reject(new Error('Something is sealed, and there is no key to open it.')),
  blind: (text) => text,
};

interface Plan {
  readonly statement: Statement;
  readonly sources: readonly ArgumentSource[];
  readonly atMost: number | undefined;
}

/** How many plans of one operation are remembered: one per root field, shape of variables and shape of viewer. */
const PLANS_PER_OPERATION = 200;

/** Turns a validated selection into one statement, runs it, and gives back what the resolvers then walk. */
export class Planner {
  private readonly plans = new WeakMap<object, BoundedMap<string, Plan>>();
  private readonly structural = new WeakMap<object, ReturnType<typeof structuralVariables>>();
  private readonly names: StatementNames;
  private readonly limits: Limits;
  private readonly onStatement: (text: string) => void;
  private readonly opener: Opener;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly catalogue: Catalogue,
    private readonly query: Query,
    {
      namedStatements = 100,
      limits = { fields: 2000, depth: 15 },
      onStatement = () => {},
      opener = noKeys,
    }: PlannerOptions = {},
  ) {
    this.names = new StatementNames(namedStatements);
    this.limits = limits;
    this.onStatement = onStatement;
    this.opener = opener;
  }

  /**
   * The whole of a root field that declares what it `reads`, in one statement. The plan is made for the
   * shape of the viewer; the actor's facts are bound when it runs.
   * @throws PlanError where the caller asks for what cannot be: too much, a cursor of another list, a hidden field.
   */
  async read(info: GraphQLResolveInfo, viewer: Viewer, actor: unknown, query: Query = this.query): Promise<unknown> {
    const field = info.parentType.getFields()[info.fieldName]!;
    const read = readsOf(field.extensions);
    if (!read) throw new DeclarationError(`${field.name} does not say what it reads.`);
    const plan = this.plan(info, `read|${info.path.key}`, viewer, (compilation) =>
      new Compiler(compilation).field(field, info.fieldNodes, read),
    );
    return planned(await this.run(plan, info, actor, query));
  }

  /**
   * A field of a mutation's payload, read back by the uuid of its row, or by several for a list (in their
   * order; what the viewer may not see is left out). The query may be a transaction's, which sees what it
   * has written. Undefined when the field was not selected.
   */
  async object(
    info: GraphQLResolveInfo,
    path: string,
    reading: Reading,
    id: string | readonly string[],
    viewer: Viewer,
    actor: unknown,
    query: Query = this.query,
  ): Promise<unknown> {
    const type = getNamedType(info.returnType) as GraphQLObjectType;
    const selected = [...collect(surroundings(this.schema, info), type, childSets(info.fieldNodes))].filter(
      ([, nodes]) => nodes[0]!.name.value === path,
    );
    if (!selected.length) return undefined;
    const plan = this.plan(info, `payload|${info.path.key}|${path}`, viewer, (compilation) => {
      const compiler = new Compiler(compilation);
      const field = type.getFields()[path]!;
      return jsonObject(
        selected.map(([key, nodes]) => sql`${compiler.payload(field, nodes, reading)} as ${identifier(key)}`),
      );
    });
    const values = await this.run(plan, info, actor, query, typeof id === 'string' ? [id] : id);
    const byKey = new ByKey(values as Record<string, unknown>);
    return selected.length === 1 ? byKey.at(selected[0]![0]) : byKey;
  }

  private async run(
    { statement, sources, atMost }: Plan,
    { variableValues }: GraphQLResolveInfo,
    actor: unknown,
    query: Query,
    ids: readonly string[] = [],
  ): Promise<unknown> {
    const { text, parameters } = statement;
    const call: Call = {
      actor,
      arguments: sources.map(({ field, node }) => getArgumentValues(field, node, variableValues)),
      ids,
      blind: this.opener.blind,
    };
    const name = this.names.name(text);
    const values = parameters.map((parameter) => bound(parameter.read(call)));
    this.onStatement(text);
    const json = await query({ ...(name !== undefined && { name }), text, values }, actor);
    const value = json === null ? null : await opened(json, this.opener);
    if (atMost !== undefined && Array.isArray(value) && value.length > atMost)
      throw new PlanError(`There are more than ${atMost} groups; narrow them by a filter, or group by less.`);
    return value;
  }

  private plan(
    info: GraphQLResolveInfo,
    place: string,
    viewer: Viewer,
    compile: (compilation: Compilation) => Sql,
  ): Plan {
    const { operation, fragments, variableValues } = info;
    const structural = remembered(this.structural, operation, () => structuralVariables(operation, fragments));
    const plans = remembered(this.plans, operation, () => new BoundedMap<string, Plan>(PLANS_PER_OPERATION));
    const key = `${place}|${viewer.shape}|${shapeOf(this.schema, operation, structural, variableValues)}`;
    let plan = plans.get(key);
    if (!plan) {
      const scope = { catalogue: this.catalogue, viewer, budget: new Budget(this.limits) };
      const compilation = new Compilation(scope, surroundings(this.schema, info));
      const statement = render(sql`select (${compile(compilation)})::text`, this.catalogue);
      plan = { statement, sources: compilation.sources, atMost: compilation.atMost };
      plans.set(key, plan);
    }
    return plan;
  }
}

const surroundings = (schema: GraphQLSchema, { fragments, variableValues }: GraphQLResolveInfo) => ({
  schema,
  fragments,
  variables: variableValues,
});

/** PostgreSQL has no text with a null character: nothing can equal it, and the caller should hear why. */
function bound(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bound);
  if (typeof value === 'string' && value.includes('\0')) throw new PlanError('Text cannot hold a null character.');
  return value;
}
