import { type GraphQLObjectType, getNamedType, getNullableType, isEnumType, isListType } from 'graphql';
import { NotAllData } from './errors';
import { type Sql, join, literal, sql } from './sql';

/**
 * The name of an enum's value that is stored as something else, which only the walk would put in its place: a level is
 * kept as a number.
 */
export function named(type: GraphQLObjectType, field: string, stored: Sql): Sql {
  const published = type.getFields()[field]!.type;
  const values = getNamedType(published);
  if (!isEnumType(values)) return stored;
  const coded = values.getValues().filter(({ name, value }) => name !== value);
  if (coded.length === 0) return stored;
  if (isListType(getNullableType(published))) throw new NotAllData(`${type.name}.${field} is a list of codes.`);
  const cases = coded.map(({ name, value }) => sql`when ${literal(String(value))} then ${literal(name)}`);
  if (coded.length < values.getValues().length) throw new NotAllData(`${values.name} is kept in two ways.`);
  return sql`(case (${stored})::text ${join(cases, ' ')} end)`;
}
