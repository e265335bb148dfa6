import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** One way to ask, as a client would. */
export interface Path {
  readonly name: string;
  readonly query: string;
}

/** What is asked for: values that a hidden cell has before and after, and the ids of records. */
export interface Probes {
  readonly texts: readonly string[];
  readonly days: readonly string[];
  readonly ids: readonly string[];
  /** The prefix of each type that is a node. */
  readonly prefixes: ReadonlyMap<string, string>;
}

const needsArgument = (field: GraphQLField<unknown, unknown>): boolean =>
  field.args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);

/** Everything that can be asked of a type without arguments, this deep. */
export function selection(type: GraphQLObjectType, depth: number): string {
  const parts = Object.values(type.getFields()).map((field) => (needsArgument(field) ? '' : asked(field, depth)));
  return parts.filter(Boolean).join(' ');
}

function asked(field: GraphQLField<unknown, unknown>, depth: number): string {
  const inner = getNamedType(field.type);
  if (isLeafType(inner)) return field.name;
  if (isUnionType(inner))
    return depth > 0
      ? `${field.name} { __typename ${inner
          .getTypes()
          .map((each) => `... on ${each.name} { id }`)
          .join(' ')} }`
      : '';
  if (!isObjectType(inner) || depth <= 0) return '';
  const chosen = selection(inner, /(Connection|Edge)$/.test(inner.name) ? depth : depth - 1);
  return chosen ? `${field.name} { ${chosen} }` : '';
}

/** Every path that the schema offers to every record: output, nesting, filters, orders, pages, counts, groups, search. */
export function pathsOf(schema: GraphQLSchema, probes: Probes): Path[] {
  const root = Object.values(schema.getQueryType()!.getFields());
  return [
    ...nodes(schema, probes),
    ...root.filter((field) => !needsArgument(field)).flatMap((field) => listed(field, probes)),
    ...root.filter(({ name }) => name.endsWith('GroupedBy')).flatMap(grouped),
    ...probes.texts.flatMap((text) => searched(root, text)),
  ];
}

/** The records that everything hangs on are asked for with what hangs on them, and what hangs on that. */
const deep = new Set(['Person', 'Organisation', 'Engagement']);

function nodes(schema: GraphQLSchema, { ids, prefixes }: Probes): Path[] {
  return ids.flatMap((id) => {
    const typeName = [...prefixes].find(([, prefix]) => id.startsWith(`${prefix}_`))?.[0];
    const type = typeName ? schema.getType(typeName) : undefined;
    if (!isObjectType(type)) return [];
    const fields = Object.values(type.getFields()).filter((field) => !needsArgument(field));
    const flat = fields.filter(({ type: of }) => isLeafType(getNamedType(of))).map(({ name }) => name);
    const nested = fields
      .map((field) => asked(field, deep.has(type.name) ? 2 : 1))
      .filter((each) => each.includes('{'));
    return [flat.join(' '), ...nested].map((chosen) => ({
      name: `node(${id}) ${chosen.slice(0, 40)}`,
      query: `{ node(id: "${id}") { __typename ... on ${type.name} { ${chosen} } } }`,
    }));
  });
}

function listed(field: GraphQLField<unknown, unknown>, probes: Probes): Path[] {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return [];
  const argument = (name: string): GraphQLArgument | undefined => field.args.find((each) => each.name === name);
  if (!type.name.endsWith('Connection')) return [{ name: field.name, query: `{ ${asked(field, 1)} }` }];
  const rows = 'totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor }';
  const whole = asked(field, 1).replace(/^\w+/, `${field.name}(first: 100)`);
  const paths = [{ name: field.name, query: `{ ${whole} }` }];
  const add = (name: string, given: string): void =>
    void paths.push({ name: `${field.name} ${name}`, query: `{ ${field.name}(first: 100, ${given}) { ${rows} } }` });
  const orders = getNamedType(argument('orderBy')?.type);
  if (isInputObjectType(orders))
    for (const key of Object.keys(orders.getFields()))
      for (const way of ['ASC', 'DESC']) add(`by ${key} ${way}`, `orderBy: [{ ${key}: ${way} }]`);
  const filters = getNamedType(argument('filter')?.type);
  if (isInputObjectType(filters))
    for (const condition of conditions(filters, probes, 2)) add(condition, `filter: ${condition}`);
  for (const text of probes.texts) if (argument('search')) add(`search ${text}`, `search: "${text}"`);
  return paths;
}

/** Conditions on each field of a filter, through relations this many levels deep. */
function conditions(filter: GraphQLInputObjectType, probes: Probes, depth: number): string[] {
  return Object.values(filter.getFields()).flatMap(({ name, type }) => {
    const inner = getNamedType(type);
    if (!isInputObjectType(inner) || inner === filter) return [];
    return operators(inner, probes, depth).map((each) => `{ ${name}: ${each} }`);
  });
}

function operators(type: GraphQLInputObjectType, probes: Probes, depth: number): string[] {
  const fields = type.getFields();
  const made: string[] = [];
  const texts = probes.texts.map((text) => JSON.stringify(text));
  if (fields.contains)
    for (const text of texts) made.push(...['eq', 'contains', 'startsWith'].map((each) => `{ ${each}: ${text} }`));
  if (fields.has) for (const text of texts) made.push(`{ has: ${text} }`);
  const of = fields.eq && getNamedType(fields.eq.type);
  if (of && isEnumType(of)) made.push(...of.getValues().map((value) => `{ eq: ${value.name} }`));
  if (of?.name === 'Boolean') made.push('{ eq: true }', '{ eq: false }');
  if (of?.name === 'DateOnly' || of?.name === 'DateTime')
    for (const day of probes.days)
      made.push(...['lt', 'gte'].map((each) => `{ ${each}: "${day}${of.name === 'DateTime' ? 'T00:00:00Z' : ''}" }`));
  if (of?.name === 'ID') made.push(...probes.ids.slice(0, 6).map((id) => `{ eq: "${id}" }`));
  if (fields.isNull && !fields.is) made.push('{ isNull: true }');
  for (const through of ['is', 'some', 'none']) {
    const inner = fields[through] && getNamedType(fields[through].type);
    if (depth > 0 && isInputObjectType(inner))
      made.push(
        ...conditions(
          inner,
          { ...probes, ids: probes.ids.slice(0, 2), texts: probes.texts.slice(0, 2), days: probes.days.slice(0, 1) },
          depth - 1,
        ).map((each) => `{ ${through}: ${each} }`),
      );
  }
  return made;
}

function grouped(field: GraphQLField<unknown, unknown>): Path[] {
  const by = getNamedType(field.args.find(({ name }) => name === 'by')?.type);
  const type = getNamedType(field.type);
  if (!isEnumType(by) || !isObjectType(type)) return [];
  return by.getValues().map(({ name }) => ({
    name: `${field.name} ${name}`,
    query: `{ ${field.name}(by: ${
      field.args
        .find((each) => each.name === 'by')!
        .type.toString()
        .includes('[')
        ? `[${name}]`
        : name
    }) { ${selection(type, 1)} } }`,
  }));
}

function searched(root: readonly GraphQLField<unknown, unknown>[], text: string): Path[] {
  const has = (name: string): boolean => root.some((field) => field.name === name);
  const given = JSON.stringify(text);
  const paths: Path[] = [
    { name: `search ${text}`, query: `{ search(term: ${given}, first: 50) { __typename id kind } }` },
  ];
  if (has('possibleDuplicatePeople'))
    paths.push({
      name: `duplicates of ${text}`,
      query: `{ possibleDuplicatePeople(input: { name: ${given} }) { similarity reasons person { id } } }`,
    });
  if (has('possibleDuplicateOrganisations'))
    paths.push({
      name: `duplicate organisations of ${text}`,
      query: `{ possibleDuplicateOrganisations(input: { name: ${given} }) { similarity reasons organisation { id } } }`,
    });
  return paths;
}
