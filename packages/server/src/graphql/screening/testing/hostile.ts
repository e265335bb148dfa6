/** Documents that mean harm, by family: what is written of such attacks, and what was thought of here. */
export interface Hostile {
  readonly name: string;
  readonly query: string;
  /** As JSON, for some nest deeper than it can be made from. */
  readonly variables?: string;
  /** By which code it is refused; null where it may be answered. */
  readonly refusedBy: string | null;
}

const TOO_LARGE = 'OPERATION_TOO_LARGE';
const INVALID = 'GRAPHQL_VALIDATION_FAILED';
const MALFORMED = 'GRAPHQL_PARSE_FAILED';
const BAD_INPUT = 'BAD_USER_INPUT';

/** The longest text that a body can carry. */
const ROOM = 99_000;

const filled = (part: string | ((index: number) => string), room = ROOM): string => {
  const parts: string[] = [];
  for (let [length, index] = [0, 0]; ; index += 1) {
    const next = typeof part === 'string' ? part : part(index);
    length += Buffer.byteLength(next);
    if (length > room) return parts.join('');
    parts.push(next);
  }
};

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join('');
const nested = (count: number, open: string, inner: string, close: string): string =>
  open.repeat(count) + inner + close.repeat(count);
const ids = (count: number, id: string): string => `{"ids":[${Array<string>(count).fill(id).join()}]}`;
const alternatives = (count: number): string =>
  `{"f":{"or":[${Array<string>(count).fill('{"name":{"eq":"x"}}').join()}]}}`;

const list = 'edges { node { id } }';

const nesting: Hostile[] = [
  { name: 'fields nested without end', query: nested(7_000, '{viewer', '', '}'), refusedBy: TOO_LARGE },
  {
    name: 'a chain of relations that returns to where it began',
    query: `{ people { nodes ${nested(30, '{ memberships { nodes { person ', '{ id }', '} } }')} } }`,
    refusedBy: TOO_LARGE,
  },
  {
    name: 'lists nested without end',
    query: `{ people(filter: ${nested(45_000, '[', '', ']')}) { totalCount } }`,
    refusedBy: TOO_LARGE,
  },
  {
    name: 'objects nested without end',
    query: `{ people(filter: ${nested(20_000, '{a:', '1', '}')}) { totalCount } }`,
    refusedBy: TOO_LARGE,
  },
  {
    name: 'types of variables nested without end',
    query: `query($x: ${nested(45_000, '[', 'Int', ']')}) { viewer { isPartner } }`,
    refusedBy: TOO_LARGE,
  },
  { name: 'inline fragments nested without end', query: nested(10_000, '{...', '{a}', '}'), refusedBy: TOO_LARGE },
  { name: 'brackets that never close', query: '{'.repeat(ROOM), refusedBy: TOO_LARGE },
];

const width: Hostile[] = [
  {
    name: 'thousands of aliases',
    query: `{${filled((index) => `a${index}:viewer{isPartner}`)}}`,
    refusedBy: TOO_LARGE,
  },
  {
    name: 'as many aliases as a document may have',
    query: `{viewer{${times(200, (index) => `a${index}:isPartner `)}}}`,
    refusedBy: 'UNAUTHENTICATED',
  },
  {
    name: 'root fields by the hundred',
    query: `{${times(190, (index) => `a${index}:people{totalCount}`)}}`,
    refusedBy: TOO_LARGE,
  },
  {
    name: 'acts by the dozen',
    query: `mutation{${times(12, (index) => `a${index}:signOut{userErrors{code}}`)}}`,
    refusedBy: TOO_LARGE,
  },
  {
    name: 'several passwords at once',
    query: `mutation{${times(8, (index) => `a${index}:signIn(input:{email:"a@example.org",password:"${index}"}){accessToken}`)}}`,
    refusedBy: TOO_LARGE,
  },
  { name: 'one field again and again', query: `{${filled('__typename ')}}`, refusedBy: TOO_LARGE },
  {
    name: 'one field as often as tokens allow',
    query: `{viewer{${'isPartner '.repeat(1_490)}}}`,
    refusedBy: TOO_LARGE,
  },
  {
    name: 'one object again and again, each with a field',
    query: `{${'viewer{isPartner}'.repeat(1_400)}}`,
    refusedBy: TOO_LARGE,
  },
  {
    name: 'one field as often as it may stand in one object, each time with an object',
    query: `{${'viewer{account{name} account{name}}'.repeat(20)}}`,
    refusedBy: 'UNAUTHENTICATED',
  },
  {
    name: 'as many fields of one name as there may be, with arguments that differ',
    query: `{people{${times(60, (index) => `nodes{engagements(first:${index}){totalCount}}`)}}}`,
    refusedBy: INVALID,
  },
  {
    name: 'fields of one name with arguments that differ',
    query: `{people{${times(450, (index) => `nodes{engagements(first:${index}){totalCount}}`)}}}`,
    refusedBy: TOO_LARGE,
  },
  {
    name: 'pages within pages',
    query: `{people(first:100){nodes{engagements(first:100){nodes{participants(first:100){nodes{person{id}}}}}}}}`,
    refusedBy: TOO_LARGE,
  },
  { name: 'pages of a million', query: `{people(first:1000000){nodes{id}}}`, refusedBy: TOO_LARGE },
  {
    name: 'pages whose size is a variable',
    query: `query($n:Int){people(first:$n){nodes{engagements(first:$n){nodes{participants(first:$n){nodes{person{id}}}}}}}}`,
    variables: '{"n":100}',
    refusedBy: TOO_LARGE,
  },
];

const fragments: Hostile[] = [
  {
    name: 'a fragment that spreads itself',
    query: '{...F} fragment F on Query{viewer{isPartner} ...F}',
    refusedBy: INVALID,
  },
  {
    name: 'a ring of fragments',
    query: `{...F0}${times(15, (index) => `fragment F${index} on Query{viewer{isPartner} ...F${(index + 1) % 15}}`)}`,
    refusedBy: INVALID,
  },
  {
    name: 'fragments that double at each step',
    query: `{...F0}${times(50, (index) => `fragment F${index} on Query{...F${index + 1} ...F${index + 1}}`)}fragment F50 on Query{viewer{isPartner}}`,
    refusedBy: TOO_LARGE,
  },
  {
    name: 'fragments that double under aliases',
    query: `{a:viewer{...F0}}${times(50, (index) => `fragment F${index} on Viewer{a:person{...G${index}} b:person{...G${index}}} fragment G${index} on Person{id}`)}`,
    refusedBy: TOO_LARGE,
  },
  {
    name: 'fragments by the thousand',
    query: `{viewer{isPartner}}${filled((index) => `fragment F${index} on Query{viewer{isPartner}}`)}`,
    refusedBy: TOO_LARGE,
  },
  {
    name: 'one fragment spread again and again',
    query: `{${filled('...F ')}}fragment F on Query{viewer{isPartner}}`,
    refusedBy: TOO_LARGE,
  },
  {
    name: 'every fragment spread in every other',
    query: `{...F0}${times(19, (index) => `fragment F${index} on Query{viewer{isPartner}${times(19 - index - 1, (next) => `...F${index + next + 1} `)}}`)}`,
    refusedBy: TOO_LARGE,
  },
  {
    name: 'as many inline fragments side by side as there may be, each with the same fields',
    query: `{viewer{${times(60, () => '...{isPartner permissions sessions{id}}')}}}`,
    refusedBy: 'UNAUTHENTICATED',
  },
  {
    name: 'inline fragments side by side, each with the same fields',
    query: `{viewer{${times(190, () => '...{isPartner permissions sessions{id}}')}}}`,
    refusedBy: TOO_LARGE,
  },
  {
    name: 'inline fragments within inline fragments, side by side',
    query: `{${times(12, () => `...{viewer{${times(12, () => '...{isPartner sessions{id}}')}}}`)}}`,
    refusedBy: 'UNAUTHENTICATED',
  },
  {
    name: 'operations by the thousand over the same fragments',
    query: `${filled((index) => `query Q${index}{...F}`)}fragment F on Query{viewer{isPartner}}`,
    refusedBy: TOO_LARGE,
  },
];

const directives: Hostile[] = [
  {
    name: 'one directive again and again',
    query: `{viewer ${filled('@include(if:true)')}{isPartner}}`,
    refusedBy: TOO_LARGE,
  },
  {
    name: 'directives that there are not',
    query: `{viewer ${filled((index) => `@d${index} `)}{isPartner}}`,
    refusedBy: TOO_LARGE,
  },
  {
    name: 'a directive on each of many fields',
    query: `{${filled('__typename @skip(if:false) ')}}`,
    refusedBy: TOO_LARGE,
  },
  {
    name: 'directives on variables',
    query: `query(${filled((index) => `$v${index}:Int @x `)}){viewer{isPartner}}`,
    refusedBy: TOO_LARGE,
  },
];

const schema: Hostile[] = [
  { name: 'a look at the schema', query: '{__schema{types{name fields{name}}}}', refusedBy: INVALID },
  { name: 'a look at one type', query: '{__type(name:"Person"){fields{name}}}', refusedBy: INVALID },
  {
    name: 'the schema by way of a fragment',
    query: '{...F}fragment F on Query{...{__schema{queryType{name}}}}',
    refusedBy: INVALID,
  },
  {
    name: 'types within types of the schema',
    query: `{__schema{types${nested(8, '{fields{type', '{name}', '}}')}}}`,
    refusedBy: INVALID,
  },
  { name: 'fields that there are not', query: `{${filled((index) => `persn${index} `)}}`, refusedBy: TOO_LARGE },
  {
    name: 'as many fields that there are not as tokens allow',
    query: `{viewer{${times(1_400, (index) => `nam${index} `)}}}`,
    refusedBy: INVALID,
  },
  {
    name: 'arguments that there are not',
    query: `{people(${times(1_500, (index) => `a${index}:1 `)}){totalCount}}`,
    refusedBy: INVALID,
  },
];

const values: Hostile[] = [
  {
    name: 'a filter as deep as a body is long',
    query: 'query($f:PersonFilter){people(filter:$f){totalCount}}',
    variables: `{"f":${nested(8_000, '{"and":[', '', ']}')}}`,
    refusedBy: TOO_LARGE,
  },
  {
    name: 'a filter of denials without end',
    query: 'query($f:PersonFilter){people(filter:$f){totalCount}}',
    variables: `{"f":${nested(12_000, '{"not":', '{}', '}')}}`,
    refusedBy: TOO_LARGE,
  },
  {
    name: 'a filter of alternatives without end',
    query: 'query($f:PersonFilter){people(filter:$f){totalCount}}',
    variables: alternatives(4_000),
    refusedBy: TOO_LARGE,
  },
  {
    name: 'a filter of as many alternatives as variables may hold',
    query: 'query($f:PersonFilter){people(filter:$f){totalCount}}',
    variables: alternatives(600),
    refusedBy: 'UNAUTHENTICATED',
  },
  {
    name: 'a filter written out in the document',
    query: `{people(filter:{or:[${times(900, () => '{name:{eq:"x"}}')}]}){totalCount}}`,
    refusedBy: TOO_LARGE,
  },
  {
    name: 'a list as long as a body',
    query: 'query($ids:[ID!]){people(filter:{id:{in:$ids}}){totalCount}}',
    variables: ids(24_000, '"a"'),
    refusedBy: TOO_LARGE,
  },
  {
    name: 'a list of what the type is not',
    query: 'query($ids:[ID!]){people(filter:{id:{in:$ids}}){totalCount}}',
    variables: ids(1_900, '{}'),
    refusedBy: BAD_INPUT,
  },
  {
    name: 'lists within lists',
    query: 'query($ids:[ID!]){people(filter:{id:{in:$ids}}){totalCount}}',
    variables: `{"ids":${nested(45_000, '[', '', ']')}}`,
    refusedBy: TOO_LARGE,
  },
  {
    name: 'the longest text that may be searched for',
    query: 'query($s:String){people(search:$s){totalCount}}',
    variables: `{"s":"${'a b '.repeat(250)}"}`,
    refusedBy: 'UNAUTHENTICATED',
  },
  {
    name: 'one long text to search for',
    query: 'query($s:String){people(search:$s){totalCount}}',
    variables: `{"s":"${'a b'.repeat(30_000)}"}`,
    refusedBy: TOO_LARGE,
  },
  {
    name: 'a text of half characters',
    query: 'query($s:String){people(search:$s){totalCount}}',
    variables: '{"s":"\\ud800"}',
    refusedBy: BAD_INPUT,
  },
  {
    name: 'a null character in a variable',
    query: 'query($s:String){people(search:$s){totalCount}}',
    variables: '{"s":"a\\u0000b"}',
    refusedBy: BAD_INPUT,
  },
  { name: 'a null character in the document', query: '{people(search:"a\\u0000b"){totalCount}}', refusedBy: BAD_INPUT },
  {
    name: 'variables that nothing declares',
    query: '{viewer{isPartner}}',
    variables: `{${times(6_000, (index) => `"v${index}":1${index < 5_999 ? ',' : ''}`)}}`,
    refusedBy: TOO_LARGE,
  },
  {
    name: 'variables by the thousand',
    query: `query(${filled((index) => `$v${index}:Int `)}){viewer{isPartner}}`,
    refusedBy: TOO_LARGE,
  },
  {
    name: 'as many variables as tokens allow',
    query: `query(${times(1_100, (index) => `$v${index}:Int `)}){viewer{isPartner}}`,
    refusedBy: INVALID,
  },
];

const texts: Hostile[] = [
  { name: 'a name as long as a body', query: `{${'a'.repeat(ROOM)}}`, refusedBy: TOO_LARGE },
  { name: 'an alias as long as a body', query: `{${'a'.repeat(ROOM - 20)}:viewer{isPartner}}`, refusedBy: TOO_LARGE },
  {
    name: 'a name just too long for the database',
    query: `{${'a'.repeat(64)}:viewer{isPartner}}`,
    refusedBy: TOO_LARGE,
  },
  {
    name: 'a text as long as a body',
    query: `{people(search:"${'x'.repeat(ROOM - 40)}"){totalCount}}`,
    refusedBy: TOO_LARGE,
  },
  {
    name: 'escapes as long as a body',
    query: `{people(search:"${filled('\\u00e9', 80_000)}"){totalCount}}`,
    refusedBy: TOO_LARGE,
  },
  {
    name: 'a block of text with many lines',
    query: `{people(search:"""${'\n '.repeat(32_000)}"""){totalCount}}`,
    refusedBy: 'UNAUTHENTICATED',
  },
  {
    name: 'comments as long as a body',
    query: `${'#\n'.repeat(32_000)}{viewer{isPartner}}`,
    refusedBy: 'UNAUTHENTICATED',
  },
  {
    name: 'one comment as long as a body',
    query: `#${'x'.repeat(ROOM - 50)}\n{viewer{isPartner}}`,
    refusedBy: 'UNAUTHENTICATED',
  },
  {
    name: 'commas as long as a body',
    query: `{viewer{isPartner${','.repeat(ROOM - 50)}}}`,
    refusedBy: 'UNAUTHENTICATED',
  },
  {
    name: 'byte order marks as long as a body',
    query: `{viewer{isPartner${'\ufeff'.repeat(32_000)}}}`,
    refusedBy: 'UNAUTHENTICATED',
  },
  { name: 'letters that look like others', query: '{viеwer{name}}', refusedBy: MALFORMED },
  { name: 'marks that turn the direction of writing', query: '{viewer{isPartner\u202e}}', refusedBy: MALFORMED },
  {
    name: 'a number as long as a body',
    query: `{people(first:${'9'.repeat(ROOM - 40)}){totalCount}}`,
    refusedBy: INVALID,
  },
  {
    name: 'a number with an exponent without end',
    query: '{people(first:1e999999999){totalCount}}',
    refusedBy: INVALID,
  },
  { name: 'a text that never ends', query: `{people(search:"${'x'.repeat(ROOM - 40)}`, refusedBy: MALFORMED },
  { name: 'nothing but spaces', query: ' '.repeat(ROOM), refusedBy: MALFORMED },
  { name: 'types defined in a document', query: filled((index) => `type T${index}{a:Int}`), refusedBy: TOO_LARGE },
  { name: 'a subscription', query: 'subscription{viewer{isPartner}}', refusedBy: INVALID },
  { name: 'a page by the side of its list', query: `{people{${list} ${list}}}`, refusedBy: 'UNAUTHENTICATED' },
];

export const hostileDocuments: readonly Hostile[] = [
  ...nesting,
  ...width,
  ...fragments,
  ...directives,
  ...schema,
  ...values,
  ...texts,
];
