import { type GraphQLSchema, buildSchema } from 'graphql';

const page = 'first: Int, after: String, last: Int, before: String';

const connection = (name: string, edge = ''): string => `
  type ${name}Connection { edges: [${name}Edge!]! nodes: [${name}!]! pageInfo: PageInfo! totalCount: Int! }
  type ${name}Edge { cursor: String! node: ${name}! ${edge} }`;

/** What the test world publishes; changed, to show what is found wrong with it. */
export const testSchema = (change: (text: string) => string = (text) => text): GraphQLSchema =>
  buildSchema(change(text));

const text = `
  scalar JSON
  interface Node { id: ID! }
  interface Entry { id: ID! label: String! }
  union Stakeholder = Person | Organisation
  enum Direction { ASC DESC }
  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }

  type County { code: Int! name: String! people(${page}): PersonConnection! }
  type Organisation implements Node { id: ID! name: String! county: County people(${page}, filter: PersonFilter): PersonConnection! }
  type PersonAbilities { amend: Boolean! share: Boolean! }
  type Person implements Node {
    id: ID! firstName: String! surname: String! email: String influence: Int languages: [String!]! preferences: JSON isJournalist: Boolean!
    bornOn: String fullName: String! spokenCount: Int! score: Int followers: String! createdAt: String! initials: String! contact: String
    county: County! organisation: Organisation card: ContactCard viewerCan: PersonAbilities! posts(asOf: String): [Membership!]!
    participations(${page}, role: String): ParticipationConnection! openCommitments: [Commitment!]! pressing: [Commitment!]! secrets: [Commitment!]!
    timeline(${page}, kinds: [EntryKind!], since: String, until: String): EntryConnection!
  }
  type ContactCard { address: String! }
  type Post implements Node { id: ID! title: String! holders(${page}, asOf: String, filter: MembershipFilter, orderBy: [MembershipOrder!]): PostHolderConnection! }
  type Membership { startedOn: String! endedOn: String post: Post! person: Person }
  type Engagement implements Node & Entry { id: ID! label: String! kind: String! startsAt: String! subject: String! notes: String county: County host: Person
    participants: [Participation!]! topics: [Topic!]! mainTopics(${page}): TopicConnection! }
  type Participation { role: String! person: Person engagement: Engagement stakeholder: Stakeholder }
  type Topic { name: String! engagements(${page}): EngagementConnection! }
  type Commitment implements Node & Entry { id: ID! label: String! text: String! dueOn: String }

  ${connection('Person')} ${connection('Engagement')} ${connection('Participation')} ${connection('Topic')}
  type PostHolderConnection { edges: [PostHolderEdge!]! nodes: [Person!]! pageInfo: PageInfo! totalCount: Int! }
  type PostHolderEdge { cursor: String! node: Person! startedOn: String! endedOn: String post: Post! }
  type StakeholderConnection { edges: [StakeholderEdge!]! nodes: [Stakeholder!]! totalCount: Int! }
  type StakeholderEdge { cursor: String! node: Stakeholder! role: String! }
  extend type Engagement { stakeholders(${page}): StakeholderConnection! }
  enum EntryKind { ENGAGEMENT COMMITMENT LETTER }
  type EntryCount { kind: EntryKind! count: Int! }
  type EntryConnection { edges: [EntryEdge!]! nodes: [Entry!]! pageInfo: PageInfo! totalCount: Int! countsByKind: [EntryCount!]! }
  type EntryEdge { cursor: String! node: Entry! at: String! kind: EntryKind! }
  enum EngagementGrouping { MONTH KIND COUNTY HOST NOTES }
  type EngagementGroup { month: String kind: String county: County host: Person notes: String count: Int! }

  input TextFilter { eq: String ne: String in: [String!] notIn: [String!] contains: String startsWith: String isNull: Boolean }
  input IdFilter { eq: ID ne: ID in: [ID!] notIn: [ID!] }
  input IntFilter { eq: Int ne: Int in: [Int!] lt: Int lte: Int gt: Int gte: Int isNull: Boolean }
  input DayFilter { gte: String lt: String }
  input BooleanFilter { eq: Boolean }
  input ListFilter { has: String hasAny: [String!] }
  input CountyFilter { id: IdFilter name: TextFilter }
  input OrganisationFilter { id: IdFilter name: TextFilter county: CountyIs }
  input CountyIs { is: CountyFilter }
  input OrganisationIs { is: OrganisationFilter isNull: Boolean }
  input PersonIs { is: PersonFilter }
  input MembershipFilter { endedOn: TextFilter person: PersonIs }
  input ParticipationFilter { role: TextFilter engagement: EngagementIs }
  input ParticipationsThat { some: ParticipationFilter none: ParticipationFilter }
  input EngagementIs { is: EngagementFilter }
  input TopicFilter { name: TextFilter }
  input TopicsThat { some: TopicFilter none: TopicFilter }
  input EngagementFilter { and: [EngagementFilter!] kind: TextFilter notes: TextFilter startsAt: TextFilter topics: TopicsThat county: CountyIs }
  input PersonFilter { and: [PersonFilter!] or: [PersonFilter!] not: PersonFilter id: IdFilter firstName: TextFilter email: TextFilter influence: IntFilter
    languages: ListFilter isJournalist: BooleanFilter bornOn: DayFilter fullName: TextFilter county: CountyIs organisation: OrganisationIs participations: ParticipationsThat }
  input PersonOrder { score: Direction surname: Direction influence: Direction email: Direction fullName: Direction bornOn: Direction }
  input MembershipOrder { startedOn: Direction }

  type Query {
    people(${page}, filter: PersonFilter, orderBy: [PersonOrder!], search: String, country: String): PersonConnection!
    person(id: ID!): Person
    node(id: ID!): Node
    me: Person
    post(id: ID!): Post
    topic(name: String!): Topic
    counties: [County!]!
    engagement(id: ID!): Engagement
    engagements(${page}, filter: EngagementFilter, asOf: String): EngagementConnection!
    engagementsGroupedBy(by: [EngagementGrouping!]!, filter: EngagementFilter, since: String): [EngagementGroup!]!
    findPeople(text: String!, first: Int): [Person!]!
    timeline(${page}, kinds: [EntryKind!]): EntryConnection!
  }
  type RenamePayload { person: Person people: [Person!] }
  type Mutation { rename(id: ID!, firstName: String!): RenamePayload! }
`;
