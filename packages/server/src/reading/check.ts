import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isNonNullType, isObjectType } from 'graphql';
import { isSealedColumn } from '../persistence';
import type { Catalogue } from './catalogue';
import { argumentFaults } from './check-arguments';
import { Check, type Place } from './check-place';
import { relationFaults } from './check-relation';
import { DeclarationError } from './errors';
import { type FieldReading, type Reading, readsOf } from './reading';

/**
 * What must be true of schema and declarations together, found when the server starts rather than in an
 * answer: names match, keys exist, arguments mean something, and whatever may be hidden may be null.
 * @returns one sentence for each fault; none when all is well.
 */
export function faults(schema: GraphQLSchema, catalogue: Catalogue): string[] {
  const check = new Check(schema, catalogue);
  for (const reading of catalogue.readings) check.attempt(() => typeFaults(check, reading));
  const roots = [schema.getQueryType(), schema.getSubscriptionType()];
  for (const [root, field] of roots.flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((each) => [type!.name, each] as const),
  )) {
    const read = readsOf(field.extensions);
    if (!read) continue;
    const place: Place = { name: `${root}.${field.name}`, field };
    check.attempt(() => relationFaults(check, place, read));
    check.attempt(() => argumentFaults(check, place, read));
  }
  return [...new Set(check.found)];
}

function typeFaults(check: Check, reading: Reading): void {
  const type = check.schema.getType(reading.type);
  if (!isObjectType(type)) throw new DeclarationError(`${reading.type} is not an object type of the schema.`);
  const { fields, relations, resolved } = check.catalogue.of(reading);
  const published = type.getFields();
  const placeOf = (name: string): Place | undefined => {
    const field = published[name];
    if (!field) check.found.push(`${reading.type}.${name} is declared, but not published.`);
    return field && { name: `${reading.type}.${name}`, field, here: reading };
  };

  for (const [name, declared] of fields) {
    const place = placeOf(name);
    if (place) check.attempt(() => fieldFaults(check, place, reading, name, declared));
    if (relations.has(name)) check.found.push(`${reading.type}.${name} is both a field and a relation.`);
  }
  for (const [name, relation] of relations) {
    const place = placeOf(name);
    if (!place) continue;
    check.attempt(() => relationFaults(check, place, relation));
    check.attempt(() => argumentFaults(check, place, relation));
  }
  for (const [name, needs] of resolved) {
    placeOf(name);
    for (const need of needs) if (!fields.has(need)) check.attempt(() => check.catalogue.column(reading.entity, need));
  }
  for (const name of undeclared(type, reading))
    if (!fields.has(name) && !relations.has(name) && !resolved.has(name))
      check.found.push(`${reading.type}.${name} is published, but nothing says how it is read.`);
}

/** Every field but the id, and what a connection gives to its edges. */
function undeclared(type: GraphQLObjectType, { declared }: Reading): string[] {
  const fields: Record<string, GraphQLField<unknown, unknown>> = type.getFields();
  const isEdge = 'cursor' in fields && 'node' in fields;
  return Object.keys(fields).filter(
    (name) => !(name === 'id' && declared.id !== undefined) && !(isEdge && name === 'cursor'),
  );
}

function fieldFaults(
  check: Check,
  { name, field }: Place,
  reading: Reading,
  key: string,
  declared: FieldReading,
): void {
  const stored =
    declared.value === undefined
      ? check.catalogue.column(reading.entity, declared.from ?? key)
      : { type: declared.type, nullable: declared.nullable ?? false };
  const compared =
    declared.value && declared.comparedBy ? check.catalogue.column(reading.entity, declared.comparedBy) : stored;
  if (isNonNullType(field.type) && (declared.read || stored.nullable))
    check.found.push(`${name} may be null (hidden, or without a value), and must be published as nullable.`);
  if (compared.type.startsWith('json') && (declared.filter || declared.sort))
    check.found.push(`${name} is JSON, by which nothing can be filtered or sorted.`);
  if (declared.sort && declared.value === undefined && isSealedColumn(reading.entity, declared.from ?? key))
    check.found.push(`${name} may be sealed, and nothing can be sorted by what cannot be read.`);
  if (compared.type.endsWith('[]') && declared.sort)
    check.found.push(`${name} is a list, by which nothing can be sorted.`);
}
