import {
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Check, Place } from './check-place';
import { isOperator } from './operators';
import { isConnection } from './page';
import type { Grouped, Reading, RootRead, Timeline } from './reading';

const PAGE = ['first', 'after', 'last', 'before'];

/** Whether every argument means something, and everything that may be filtered by is declared so. */
export function argumentFaults(check: Check, place: Place, read: RootRead): void {
  const { field, name } = place;
  const given = new Map(field.args.map((argument) => [argument.name, getNamedType(argument.type)]));
  const conditions = 'conditions' in read ? Object.keys(read.conditions ?? {}) : [];
  for (const condition of conditions)
    if (!given.has(condition))
      check.found.push(`${name} declares the condition "${condition}", but has no such argument.`);
  const known = new Set([...conditions, ...knownArguments(place, read)]);
  // A rank sees every argument.
  if (read.kind !== 'ranked')
    for (const argument of given.keys())
      if (!known.has(argument))
        check.found.push(`${name} has the argument "${argument}", but nothing says what it means.`);

  if (read.kind === 'grouped') groupingFaults(check, place, read);
  if (read.kind === 'timeline') kindFaults(check, place, read);
  if (!('to' in read)) return;
  const [filter, order] = [given.get('filter'), given.get('orderBy')];
  if (isInputObjectType(filter)) filterFaults(check, filter, read.to);
  if (isInputObjectType(order)) orderFaults(check, order, read.to);
}

function knownArguments({ field, here }: Place, read: RootRead): string[] {
  if (read.kind === 'node') return ['id'];
  if (read.kind === 'timeline') return [...PAGE, 'kinds', 'since', 'until'];
  if (read.kind === 'grouped') return ['by', 'filter'];
  if (read.kind === 'one') return here ? ['filter'] : ['id', 'filter'];
  if (read.kind === 'oneOf' || read.kind === 'embedded') return [];
  if (isConnection(getNamedType(field.type))) return [...PAGE, 'filter', 'orderBy'];
  return isListType(getNullableType(field.type)) ? ['first', 'filter', 'orderBy'] : ['filter', 'orderBy'];
}

function filterFaults(check: Check, input: GraphQLInputObjectType, reading: Reading, seen = new Set<string>()): void {
  const key = `${input.name} ${reading.type}`;
  if (seen.has(key)) return;
  seen.add(key);
  const { fields, relations } = check.catalogue.of(reading);
  for (const { name, type } of Object.values(input.getFields())) {
    if (name === 'and' || name === 'or' || name === 'not') continue;
    const inner = getNamedType(type);
    const relation = relations.get(name);
    const offered = isInputObjectType(inner) ? inner.getFields() : {};
    if (relation && 'to' in relation && relation.kind !== 'embedded') {
      for (const [quantifier, { type: filter }] of Object.entries(offered)) {
        const of = getNamedType(filter);
        if (!['is', 'isNull', 'some', 'none'].includes(quantifier))
          check.found.push(`${inner.name}.${quantifier} is no way to filter through a relation.`);
        if (isInputObjectType(of)) filterFaults(check, of, relation.to, seen);
      }
      continue;
    }
    const known = name === 'id' ? reading.declared.id !== undefined : fields.get(name)?.filter;
    if (!known) {
      check.found.push(`${input.name}.${name} is published, but ${reading.type} cannot be filtered by it.`);
      continue;
    }
    for (const operator of Object.keys(offered))
      if (!isOperator(operator)) check.found.push(`${inner.name}.${operator} is no operator.`);
  }
}

function orderFaults(check: Check, input: GraphQLInputObjectType, reading: Reading): void {
  const { fields } = check.catalogue.of(reading);
  for (const name of Object.keys(input.getFields()))
    if (!fields.get(name)?.sort)
      check.found.push(`${input.name}.${name} is published, but ${reading.type} cannot be sorted by it.`);
}

function groupingFaults(check: Check, { name, field }: Place, { by, to }: Grouped): void {
  const groupings = getNamedType(field.args.find((argument) => argument.name === 'by')?.type);
  const group = (getNamedType(field.type) as GraphQLObjectType).getFields();
  const { fields, relations } = check.catalogue.of(to);
  if (isEnumType(groupings))
    for (const { value } of groupings.getValues())
      if (!(String(value) in by)) check.found.push(`${name} does not say what ${String(value)} groups by.`);
  for (const grouping of Object.values(by)) {
    const as = typeof grouping === 'string' ? grouping : grouping.as;
    const named = typeof grouping === 'string' ? as : 'through' in grouping ? grouping.through : undefined;
    if (named !== undefined && !fields.has(named) && !relations.has(named))
      check.found.push(`${name} groups by "${named}", which ${to.type} does not declare.`);
    if (!group[as]) check.found.push(`${name} groups by "${as}", but does not publish it.`);
    else if (isNonNullType(group[as].type))
      check.found.push(`${name} is null in "${as}" where it is not grouped by, and must be published so.`);
  }
}

function kindFaults(check: Check, { name, field }: Place, { sources }: Timeline): void {
  const kinds = getNamedType(field.args.find((argument) => argument.name === 'kinds')?.type);
  if (!isEnumType(kinds)) return;
  const published = new Set(kinds.getValues().map(({ value }) => String(value)));
  for (const { kind } of sources)
    if (!published.has(kind)) check.found.push(`${name} has entries of the kind ${kind}, which ${kinds.name} lacks.`);
}
