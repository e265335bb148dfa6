import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Check, Place } from './check-place';
import { DeclarationError } from './errors';
import { isConnection } from './page';
import type { Many, Reading, RootRead, RowsRelation, Timeline } from './reading';

/** Whether what a relation yields fits what the schema publishes. */
export function relationFaults(check: Check, place: Place, read: RootRead): void {
  if (read.kind === 'node') return;
  if (read.kind === 'timeline') return timelineFaults(check, place, read);
  const targets = read.kind === 'oneOf' ? read.targets.map(({ to }) => to) : [read.to];
  for (const target of targets) check.catalogue.of(target);
  if (read.kind === 'grouped') return;
  keyFaults(check, place, read);

  const type = getNamedType(place.field.type);
  if (isConnection(type)) return connectionFaults(check, place, type, read);
  for (const target of targets) typeFault(check, place, type, target);
  if (isListType(getNullableType(place.field.type))) {
    if ((read.kind === 'many' || read.kind === 'through') && !read.order?.length)
      check.found.push(`${place.name} is a plain list and must declare its order.`);
  } else if (isNonNullType(place.field.type) && mayBeNothing(check, place, read))
    check.found.push(`${place.name} may be invisible or missing, and must be published as nullable.`);
}

function keyFaults({ catalogue }: Check, { name, field, here }: Place, read: RootRead): void {
  const key = (reading: Reading | undefined, property: string): void => {
    if (!reading) throw new DeclarationError(`${name} has no row to start from.`);
    catalogue.column(reading.entity, property);
  };
  if (read.kind === 'one' && read.by !== undefined) key(here, read.by);
  if (read.kind === 'oneOf') read.targets.forEach(({ by }) => key(here, by));
  if (read.kind === 'embedded' && here?.entity !== read.to.entity)
    throw new DeclarationError(`${name} must be of the same row as what it is embedded in.`);
  if (read.kind === 'many' && read.on !== undefined) key(read.to, read.on);
  if (read.kind === 'through')
    [read.here, read.there, ...Object.values(read.repeats ?? {})].forEach(
      (property) => property && catalogue.column(read.join, property),
    );
  // Without a key, every row would have the same others.
  if (here && read.kind === 'one' && read.by === undefined && !read.where)
    throw new DeclarationError(`${name} must say by which key it leads to its row.`);
  if (
    !here &&
    read.kind === 'one' &&
    !read.where &&
    !read.conditions &&
    !field.args.some(({ name: id }) => id === 'id')
  )
    throw new DeclarationError(`${name} must say which row it reads: by an id, a where or a condition.`);
  if (here && read.kind === 'many' && read.on === undefined && !read.where)
    throw new DeclarationError(`${name} must say on which key its rows lie.`);
}

function mayBeNothing({ catalogue }: Check, { field, here }: Place, read: RootRead): boolean {
  // At the root, what has no id to be unknown by is either there or an error.
  if (!here) return field.args.some(({ name }) => name === 'id');
  if (read.kind !== 'one' && read.kind !== 'embedded') return true;
  if (read.read || !(read.sameVisibility || isOpen(read.to))) return true;
  if (read.kind === 'embedded') return false;
  return Boolean(read.where) || read.by === undefined || catalogue.column(here.entity, read.by).nullable;
}

/** Whether a rule looks at neither row nor viewer, and lets everybody see. */
const isOpen = ({ declared: { visible } }: Reading): boolean => visible.length === 0 && visible({}, undefined) === true;

function connectionFaults(check: Check, place: Place, type: GraphQLObjectType, read: RootRead): void {
  if (read.kind !== 'many' && read.kind !== 'through')
    throw new DeclarationError(`${place.name} is a connection, which needs many rows.`);
  check.catalogue.column(read.to.entity, 'id');
  const { nodes, edges } = type.getFields();
  const edge = edges && getNamedType(edges.type);
  const node = nodes ?? (isObjectType(edge) ? edge.getFields().node : undefined);
  if (node) for (const target of nodesOf(check, place, read)) typeFault(check, place, getNamedType(node.type), target);
  if (!isObjectType(edge)) return;
  const { fields, relations } = check.catalogue.of(read.to);
  for (const name of Object.keys(edge.getFields()))
    if (name !== 'cursor' && name !== 'node' && !fields.has(name) && !relations.has(name))
      check.found.push(`${edge.name}.${name} is published, but ${read.to.type} does not say how it is read.`);
}

function nodesOf(check: Check, place: Place, read: RowsRelation): readonly Reading[] {
  const name = (read as Many).node;
  if (name === undefined) return [read.to];
  const node = check.catalogue.of(read.to).relations.get(name);
  if (node?.kind === 'one') return [node.to];
  if (node?.kind === 'oneOf') return node.targets.map(({ to }) => to);
  throw new DeclarationError(`${place.name}: ${read.to.type}.${name} must lead to one row, since it is a node.`);
}

function timelineFaults(check: Check, place: Place, { sources }: Timeline): void {
  const connection = getNamedType(place.field.type) as GraphQLObjectType;
  const edge = getNamedType(connection.getFields().edges!.type) as GraphQLObjectType;
  for (const { reading, at, link, over } of sources) {
    check.catalogue.of(reading);
    check.catalogue.column(reading.entity, at);
    typeFault(check, place, getNamedType(edge.getFields().node!.type), reading);
    if (place.here && !link && over?.to !== reading)
      check.found.push(`${place.name}: ${reading.type} must say how it is linked.`);
  }
}

function typeFault(check: Check, { name }: Place, type: GraphQLNamedType, target: Reading): void {
  if (!check.fits(type, target)) check.found.push(`${name} is published as ${type.name}, but reads ${target.type}.`);
}
