import {
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
} from 'graphql';
import { BoundedMap, remembered } from '../kernel';
import { StatementNames } from '../persistence';
import type { Catalogue } from './catalogue';
import { type Limits, Budget } from './budget';
import { type ArgumentSource, Compilation, jsonObject } from './compilation';
import { Compiler } from './compiler';
import { DeclarationError, NotAllData, PlanError } from './errors';
import type { Query } from './query';
import { type Reading, type Viewer, readsOf } from './reading';
import { type Opener, opened, openedText } from './sealed';
import { childSets, collect } from './selection';
import { shapeOf, structuralVariables } from './shape';
import { type Call, type Sql, type Statement, RootParameter, identifier, render, sql } from './sql';
import { ByKey, planned } from './walk';
import { type AskedOperation, type RootField, compileWhole } from './whole';

export interface PlannerOptions {
  /** How many statements each connection keeps prepared; 0 behind a pooler that forgets them (PgBouncer before 1.21). */
  readonly namedStatements?: number;
  readonly limits?: Limits;
  /** Told of every statement before it runs. */
  readonly onStatement?: (text: string) => void;
  /** Opens what is kept sealed; without it an answer with anything sealed in it is a fault. */
  readonly opener?: Opener;
  /** How a statement itself makes sure of whoever asks; without it everybody is whom they are said to be. */
  readonly confirmation?: Confirmation;
}

/** An answer for somebody who is only expected to be whom they are said to be is null where they are not. */
export interface Confirmation {
  isDue(actor: unknown): boolean;
  /** Bound from the actor's facts. */
  readonly holds: Sql;
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

interface WholePlan extends Plan {
  readonly fields: readonly RootField[];
}

/** What is known of an operation that something else than the planner has a part in. */
const walked = Symbol('walked');

/** How many plans of one operation are remembered: one per root field, shape of variables and shape of viewer. */
const PLANS_PER_OPERATION = 200;

/** Turns a validated selection into one statement, runs it, and gives back what the resolvers then walk. */
export class Planner {
  private readonly plans = new WeakMap<object, BoundedMap<string, Plan>>();
  private readonly wholes = new WeakMap<object, BoundedMap<string, WholePlan | typeof walked>>();
  private readonly structural = new WeakMap<object, ReturnType<typeof structuralVariables>>();
  private readonly names: StatementNames;
  private readonly limits: Limits;
  private readonly onStatement: (text: string) => void;
  private readonly opener: Opener;
  private readonly confirmation: Confirmation | undefined;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly catalogue: Catalogue,
    private readonly query: Query,
    {
      namedStatements = 100,
      limits = { fields: 2000, depth: 15 },
      onStatement = () => {},
      opener = noKeys,
      confirmation,
    }: PlannerOptions = {},
  ) {
    this.names = new StatementNames(namedStatements);
    this.limits = limits;
    this.onStatement = onStatement;
    this.opener = opener;
    this.confirmation = confirmation;
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
    return planned(await this.run(plan, info.variableValues, actor, query));
  }

  /**
   * The whole answer of a query in JSON, with its `data`, in one statement, as PostgreSQL wrote it. Undefined where it has to be walked:
   * something in it is made by code, a root field is not admitted, or a field is null that may not be; and where the actor
   * is not confirmed.
   * @throws PlanError as `read` does; walking says of which field.
   */
  async answer(
    asked: AskedOperation,
    admits: (field: RootField) => boolean,
    viewer: Viewer,
    actor: unknown,
    query: Query = this.query,
  ): Promise<string | undefined> {
    const plan = this.wholePlan(asked, viewer, this.confirmation?.isDue(actor) ? this.confirmation.holds : undefined);
    if (plan === walked || !plan.fields.every(admits)) return undefined;
    const json = await this.ask(plan, asked.variableValues, actor, query);
    return json === null ? undefined : openedText(json, this.opener);
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
    const values = await this.run(plan, info.variableValues, actor, query, typeof id === 'string' ? [id] : id);
    const byKey = new ByKey(values as Record<string, unknown>);
    return selected.length === 1 ? byKey.at(selected[0]![0]) : byKey;
  }

  private async run(
    plan: Plan,
    variables: AskedOperation['variableValues'],
    actor: unknown,
    query: Query,
    ids?: readonly string[],
  ): Promise<unknown> {
    const json = await this.ask(plan, variables, actor, query, ids);
    const value = json === null ? null : await opened(json, this.opener);
    const { atMost } = plan;
    if (atMost !== undefined && Array.isArray(value) && value.length > atMost)
      throw new PlanError(`There are more than ${atMost} groups; narrow them by a filter, or group by less.`);
    return value;
  }

  private ask(
    { statement, sources }: Plan,
    variables: AskedOperation['variableValues'],
    actor: unknown,
    query: Query,
    ids: readonly string[] = [],
  ): Promise<string | null> {
    const { text, parameters } = statement;
    const call: Call = {
      actor,
      arguments: sources.map(({ field, node }) => getArgumentValues(field, node, variables)),
      ids,
      blind: this.opener.blind,
    };
    const name = this.names.name(text);
    const values = parameters.map((parameter) => bound(parameter.read(call)));
    this.onStatement(text);
    return query({ ...(name !== undefined && { name }), text, values }, actor);
  }

  private plan(asked: AskedOperation, place: string, viewer: Viewer, compile: (compilation: Compilation) => Sql): Plan {
    const plans = remembered(this.plans, asked.operation, () => new BoundedMap<string, Plan>(PLANS_PER_OPERATION));
    return remembered(plans, `${place}|${this.shape(asked, viewer)}`, () =>
      this.finished(this.begun(asked, viewer, false), compile),
    );
  }

  private wholePlan(asked: AskedOperation, viewer: Viewer, condition: Sql | undefined): WholePlan | typeof walked {
    const plans = remembered(
      this.wholes,
      asked.operation,
      () => new BoundedMap<string, WholePlan | typeof walked>(PLANS_PER_OPERATION),
    );
    return remembered(plans, `${condition ? 'confirming|' : ''}${this.shape(asked, viewer)}`, () => {
      try {
        let fields: readonly RootField[] = [];
        const plan = this.finished(this.begun(asked, viewer, true), (compilation) => {
          const whole = compileWhole(compilation, this.schema.getQueryType()!, asked.operation.selectionSet);
          fields = whole.fields;
          return condition ? sql`case when ${condition} then ${whole.json} end` : whole.json;
        });
        const isOfOneField = plan.statement.parameters.some((parameter) => parameter instanceof RootParameter);
        return isOfOneField && fields.length > 1 ? walked : { ...plan, fields };
      } catch (error) {
        if (error instanceof NotAllData) return walked;
        throw error;
      }
    });
  }

  private begun(asked: AskedOperation, viewer: Viewer, isPassedThrough: boolean): Compilation {
    const scope = { catalogue: this.catalogue, viewer, budget: new Budget(this.limits) };
    return new Compilation(scope, surroundings(this.schema, asked), isPassedThrough);
  }

  private finished(compilation: Compilation, compile: (compilation: Compilation) => Sql): Plan {
    const statement = render(sql`select (${compile(compilation)})::text`, this.catalogue);
    return { statement, sources: compilation.sources, atMost: compilation.atMost };
  }

  /** All that plans of one operation differ by. */
  private shape({ operation, fragments, variableValues }: AskedOperation, viewer: Viewer): string {
    const structural = remembered(this.structural, operation, () => structuralVariables(operation, fragments));
    return `${viewer.shape}|${shapeOf(this.schema, operation, structural, variableValues)}`;
  }
}

const surroundings = (schema: GraphQLSchema, { fragments, variableValues }: AskedOperation) => ({
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
