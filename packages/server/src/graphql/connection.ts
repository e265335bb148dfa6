import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType('PageInfo', { description: 'Where a page lies in its list (Relay Cursor Connections).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether the list goes on after this page.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether there is something before this page.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first item; null on an empty page.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last item; null on an empty page.' })
  endCursor: string | null;
}

@ArgsType()
export class PageArguments {
  @Field(() => Int, { nullable: true, description: 'How many from the start: 20 when left out, at most 100.' })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Go on after this cursor, with the same filter and order.' })
  after?: string;

  @Field(() => Int, { nullable: true, description: 'How many from the end, at most 100.' })
  last?: number;

  @Field(() => String, { nullable: true, description: 'What comes before this cursor; goes with last.' })
  before?: string;
}

export interface Edge<Item> {
  cursor: string;
  node: Item;
}

export interface Connection<Item> {
  edges: Edge<Item>[];
  nodes: Item[];
  pageInfo: PageInfo;
  totalCount: number;
}

interface ConnectionOptions<Item> {
  /** Of the connection: what is listed, and in which order. */
  readonly description: string;
  /** An edge with fields of its own, extending {@link edgeOf}. */
  readonly edge?: ClassType<Edge<Item>>;
}

/**
 * Cursor and node, for an edge that says something about the relation:
 * `@ObjectType('PostHolderEdge', { description }) class PostHolderEdge extends edgeOf(() => PersonType, 'PostHolder') { … }`.
 */
export function edgeOf<Item extends object>(item: () => ClassType<Item>, name: string): ClassType<Edge<Item>> {
  @ObjectType(`${name}Edge`, { description: `One item of a ${name}Connection, and its place in the list.` })
  class ItemEdge implements Edge<Item> {
    @Field(() => String, { description: 'The place of this item, to go on from; opaque.' })
    cursor: string;

    @Field(() => item(), { description: 'The item itself.' })
    node: Item;
  }
  return ItemEdge;
}

/** `PersonConnection` and, unless given, `PersonEdge` for the name `Person`. */
export function connectionOf<Item extends object>(
  item: () => ClassType<Item> | object,
  name: string,
  { description, edge = edgeOf(item as () => ClassType<Item>, name) }: ConnectionOptions<Item>,
): ClassType<Connection<Item>> {
  @ObjectType(`${name}Connection`, { description })
  class ItemConnection implements Connection<Item> {
    @Field(() => [edge], { description: 'The items of this page, each with its cursor.' })
    edges: Edge<Item>[];

    @Field(() => [item()], { description: 'The items of this page.' })
    nodes: Item[];

    @Field(() => PageInfo, { description: 'Whether there is more, and from where to go on.' })
    pageInfo: PageInfo;

    @Field(() => Int, { description: 'How many there are in all, over every page; counted only when asked for.' })
    totalCount: number;
  }
  return ItemConnection;
}
