import 'reflect-metadata';
import { type GraphQLSchema, isEnumType, isInputObjectType, isObjectType, printType } from 'graphql';
import {
  Args,
  ArgsType,
  Field,
  ObjectType,
  Query,
  Resolver,
  buildSchemaSync,
  createUnionType,
  registerEnumType,
} from 'type-graphql';
import { PageArguments, connectionOf, edgeOf } from './connection';
import { DateFilter, Direction, IdFilter, IntFilter, TextFilter, enumFilterOf, enumListFilterOf } from './filters';
import { Node } from './node';
import { planned } from './planned';

@ObjectType('Seat', { implements: Node, description: 'A seat.' })
class SeatType extends Node {}

@ObjectType('Bench', { implements: Node, description: 'A bench.' })
class BenchType extends Node {}

const Seating = createUnionType({
  name: 'Seating',
  description: 'Either.',
  types: () => [SeatType, BenchType] as const,
});

@ObjectType('SeatHolderEdge', { description: 'Who sat there.' })
class SeatHolderEdge extends edgeOf(() => SeatType, 'SeatHolder') {
  @Field(() => String, { description: 'Since when.' }) since: string;
}

const SeatConnection = connectionOf(() => SeatType, 'Seat', { description: 'Seats.' });
const SeatHolderConnection = connectionOf(() => SeatType, 'SeatHolder', {
  description: 'Holders.',
  edge: SeatHolderEdge,
});
const SeatingConnection = connectionOf(() => Seating, 'Seating', { description: 'Seatings.' });

enum Colour {
  RED = 'red',
  BLUE = 'blue',
}
registerEnumType(Colour, {
  name: 'Colour',
  description: 'A colour.',
  valuesConfig: { RED: { description: 'Red.' }, BLUE: { description: 'Blue.' } },
});
const ColourFilter = enumFilterOf(Colour, 'Colour');
const ColourListFilter = enumListFilterOf(Colour, 'Colour');

@ArgsType()
class SeatsArguments extends PageArguments {
  @Field(() => TextFilter, { nullable: true, description: 'Text.' }) text?: TextFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Id.' }) by?: IdFilter;
  @Field(() => IntFilter, { nullable: true, description: 'Number.' }) number?: IntFilter;
  @Field(() => DateFilter, { nullable: true, description: 'Day.' }) on?: DateFilter;
  @Field(() => ColourFilter, { nullable: true, description: 'Colour.' }) colour?: object;
  @Field(() => ColourListFilter, { nullable: true, description: 'Colours.' }) colours?: object;
  @Field(() => Direction, { nullable: true, description: 'Way.' }) way?: Direction;
}

@Resolver()
class SeatsResolver {
  @Query(() => SeatConnection, { description: 'Seats.' })
  seats(@Args(() => SeatsArguments) _: SeatsArguments): never {
    return planned();
  }

  @Query(() => SeatHolderConnection, { description: 'Holders.' })
  holders(): never {
    return planned();
  }

  @Query(() => SeatingConnection, { description: 'Seatings.' })
  seatings(): never {
    return planned();
  }
}

let schema: GraphQLSchema;
beforeAll(() => {
  schema = buildSchemaSync({ resolvers: [SeatsResolver], validate: false });
});

const printed = (name: string): string =>
  printType(schema.getType(name)!)
    .replaceAll(/\s*""".*?"""/gs, '')
    .trim();

describe('what every list is published with', () => {
  it('has an edge and a connection under its name', () => {
    expect(printed('SeatEdge')).toBe('type SeatEdge {\n  cursor: String!\n  node: Seat!\n}');
    expect(printed('SeatConnection')).toBe(
      'type SeatConnection {\n  edges: [SeatEdge!]!\n  nodes: [Seat!]!\n  pageInfo: PageInfo!\n  totalCount: Int!\n}',
    );
    expect(printed('SeatingEdge')).toBe('type SeatingEdge {\n  cursor: String!\n  node: Seating!\n}');
  });

  it('may say more on the edge', () => {
    expect(printed('SeatHolderEdge')).toBe(
      'type SeatHolderEdge {\n  cursor: String!\n  node: Seat!\n  since: String!\n}',
    );
    expect(printed('SeatHolderConnection')).toContain('edges: [SeatHolderEdge!]!');
  });

  it('has filters for text, ids, numbers, days and enums', () => {
    expect(printed('DateFilter')).toBe(
      'input DateFilter {\n  eq: Date\n  ne: Date\n  in: [Date!]\n  notIn: [Date!]\n  lt: Date\n  lte: Date\n  gt: Date\n  gte: Date\n  isNull: Boolean\n}',
    );
    expect(printed('ColourFilter')).toBe(
      'input ColourFilter {\n  eq: Colour\n  ne: Colour\n  in: [Colour!]\n  notIn: [Colour!]\n  isNull: Boolean\n}',
    );
    expect(printed('ColourListFilter')).toBe('input ColourListFilter {\n  has: Colour\n  hasAny: [Colour!]\n}');
  });

  it('describes every type, field, argument and value', () => {
    const silent: string[] = [];
    const say = (name: string, description?: string | null): unknown => description || silent.push(name);
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || ['Query', 'String', 'Int', 'Boolean', 'ID'].includes(type.name)) continue;
      say(type.name, type.description);
      if (isObjectType(type) || isInputObjectType(type))
        for (const field of Object.values(type.getFields())) say(`${type.name}.${field.name}`, field.description);
      if (isEnumType(type)) for (const value of type.getValues()) say(`${type.name}.${value.name}`, value.description);
    }
    for (const argument of schema.getQueryType()!.getFields().seats!.args) say(argument.name, argument.description);
    expect(silent).toEqual([]);
  });
});
