import { type GraphQLFieldResolver, type GraphQLSchema, graphql } from 'graphql';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { type TestDatabase, emptyDatabase } from '../../testing/database';
import { Catalogue, type Extension, Planner, type PlannerOptions, type Prepared, faults, reads, walkable } from '..';
import { entities } from './entities';
import { type TestActor, type TestViewer, extensions, personReading, readings, roots } from './readings';
import { partner, rows, team } from './rows';
import { testSchema } from './schema';

export const staff: TestActor = { kind: 'staff', audiences: [team] };
export const outsider: TestActor = { kind: 'staff', audiences: [] };
export const partnerMember: TestActor = { kind: 'partner', audiences: [partner] };

const viewerOf = (actor: TestActor | null): TestViewer => {
  const kind = actor?.kind ?? 'partner';
  return { kind, shape: kind };
};

/** A database with a few rows, and a GraphQL schema over them that is read by the planner. */
export class World {
  /** Every statement that was run, in order. */
  readonly statements: Prepared[] = [];

  private constructor(
    private readonly database: TestDatabase,
    readonly dataSource: DataSource,
  ) {}

  static async create(): Promise<World> {
    const database = await emptyDatabase();
    const dataSource = new DataSource({ type: 'postgres', url: database.url, entities, poolErrorHandler: () => {} });
    await dataSource.initialize();
    await dataSource.query(rows);
    return new World(database, dataSource);
  }

  async end(): Promise<void> {
    await this.dataSource.destroy();
    await this.database.drop();
  }

  get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }

  catalogue = (further: readonly Extension[] = []): Catalogue =>
    new Catalogue(this.dataSource, readings, [...extensions, ...further]);

  planner(schema: GraphQLSchema, options?: PlannerOptions): Planner {
    return new Planner(schema, this.catalogue(), (statement) => this.run(this.pool, statement), options);
  }

  /** The schema with its root fields, ready to be asked. */
  app(options?: PlannerOptions): App {
    const schema = publishedSchema();
    return new App(this, schema, this.planner(schema, options));
  }

  async run(connection: Pick<Pool, 'query'>, statement: Prepared): Promise<string | null> {
    this.statements.push(statement);
    const { rows: found } = await connection.query<[string | null]>({ ...statement, rowMode: 'array' });
    return found[0]?.[0] ?? null;
  }
}

export interface Answer {
  readonly data: any;
  readonly errors: readonly string[] | undefined;
}

export class App {
  constructor(
    private readonly world: World,
    readonly schema: GraphQLSchema,
    private readonly planner: Planner,
  ) {
    for (const field of Object.values(schema.getQueryType()!.getFields()))
      field.resolve = (_, __, actor: TestActor, info) => this.planner.read(info, viewerOf(actor), actor);
    schema.getMutationType()!.getFields().rename!.resolve = this.rename;
    const person = (schema.getType('Person') as any).getFields();
    person.initials.resolve = ({ firstName, lastName }: Record<string, string>) => firstName![0]! + lastName![0]!;
    person.contact.resolve = ({ email }: Record<string, string | null>) => email && `mail ${email}`;
    walkable(schema);
    const wrong = faults(schema, world.catalogue());
    if (wrong.length) throw new Error(wrong.join('\n'));
  }

  async ask(actor: TestActor | null, source: string, variableValues: Record<string, unknown> = {}): Promise<Answer> {
    const { data, errors } = await graphql({ schema: this.schema, source, variableValues, contextValue: actor });
    return { data: JSON.parse(JSON.stringify(data ?? null)), errors: errors?.map(({ message }) => message) };
  }

  /** Renames within a transaction, reads the payload back in it, and undoes it all. */
  private readonly rename: GraphQLFieldResolver<unknown, TestActor, any> = async (
    _,
    { id, firstName },
    actor,
    info,
  ) => {
    const client = await this.world.pool.connect();
    try {
      await client.query('begin');
      await client.query('update person set first_name = $1 where id = $2::uuid', [firstName, id.slice(4)]);
      const read = (path: string, ids: string | string[]): Promise<unknown> =>
        this.planner.object(info, path, personReading, ids, viewerOf(actor), actor, (statement) =>
          this.world.run(client as never, statement),
        );
      const uuid = id.slice(4);
      return { person: await read('person', uuid), people: await read('people', [uuid, ...othersOf(uuid)]) };
    } finally {
      await client.query('rollback');
      client.release();
    }
  };
}

/** Ids 103 (hidden from outsiders) and 101, to show that the order is kept and the hidden is left out. */
const othersOf = (uuid: string): string[] => ['103', '101'].map((end) => uuid.slice(0, -3) + end);

/** The schema with what each root field reads, before anything resolves it. */
export function publishedSchema(change?: (text: string) => string, more: typeof roots = {}): GraphQLSchema {
  const schema = testSchema(change);
  const fields = schema.getQueryType()!.getFields();
  for (const [name, root] of Object.entries({ ...roots, ...more }))
    if (fields[name]) fields[name].extensions = reads(root);
  return schema;
}
