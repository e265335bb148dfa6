import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { getMetadataArgsStorage } from 'typeorm';
import { publishedSchema } from './composition';
import { features } from './features';

const schema = publishedSchema();
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
const rootFields = (type: GraphQLObjectType | null | undefined): GraphQLField<unknown, unknown>[] =>
  Object.values(type?.getFields() ?? {});

/** Lists that the model itself bounds; every other list is a connection. */
const bounded = new Set([
  'Agreement.dataClasses',
  'Agreement.purposes',
  'SavedSelection.countyIds',
  'SavedSelection.tagIds',
  'SavedSelection.topicIds',
  'SavedSelection.typeIds',
  'AuditEntry.fields',
  'DoNotContact.closes',
  'Account.roles',
  'Invitation.roles',
  'County.constituencies',
  'Engagement.stakeholderKinds',
  'Engagement.topics',
  'Engagement.organisations',
  'Engagement.discussionPoints',
  'Commitment.changes',
  'DoNotContact.closes',
  'ImportMapping.columns',
  'ImportRun.columns',
  'ImportRun.targets',
  'Journalist.beats',
  'MergePreview.closesTo',
  'MergePreview.conflicts',
  'MergePreview.moves',
  'MergePreview.staysOpenTo',
  'Organisation.contactPoints',
  'Organisation.doNotContact',
  'Organisation.identifiers',
  'Organisation.links',
  'Organisation.merges',
  'Organisation.otherNames',
  'Organisation.relationships',
  'Organisation.tags',
  'Outlet.counties',
  'Outlet.languages',
  'Person.addedKinds',
  'Person.consentsWithdrawn',
  'ErasurePreview.changes',
  'Touched.kinds',
  'Touched.records',
  'TouchedRecord.acts',
  'Person.contactPoints',
  'Person.doNotContact',
  'Person.identifiers',
  'Person.kinds',
  'Person.links',
  'Person.merges',
  'Person.otherNames',
  'Person.relationships',
  'Person.tags',
  'PossibleDuplicateOrganisation.reasons',
  'PossibleDuplicatePerson.reasons',
  'ImportColumn.samples',
  'Person.languages',
  'Query.counties',
  'Query.engagementsGroupedBy',
  'Query.importMappings',
  'Query.possibleDuplicateOrganisations',
  'Query.possibleDuplicatePeople',
  'Query.retentionPreview',
  'Clipping.beats',
  'Clipping.beatsWithin',
  'Clipping.counties',
  'Clipping.files',
  'Clipping.journalists',
  'Clipping.messages',
  'Clipping.spokespeople',
  'Query.coverageGroupedBy',
  'Query.enquiriesGroupedBy',
  'Pitch.materials',
  'Pitch.spokespeople',
  'MediaEvent.materials',
  'MediaEvent.spokespeople',
  'Spokesperson.languages',
  'Spokesperson.topics',
  'PressReleaseVersion.authors',
  'PressReleaseVersion.materials',
  'PressReleaseVersion.texts',
  'PressListRule.beatIds',
  'PressListRule.countyIds',
  'PressListRule.languages',
  'PressListRule.lastAnswers',
  'PressListRule.mediumIds',
  'PressListRule.outletIds',
  'PressListRule.tones',
  'Query.pitchAnswersGroupedBy',
  'RetentionPreview.changes',
  'Query.search',
  'Query.subjectCandidates',
  'Query.subjectHoldings',
  'Query.terms',
  'ApiKey.permissions',
  'Viewer.apiKeys',
  'Viewer.keyPermissions',
  // One of each house of the coalition at most.
  'IntroductionRequest.offers',
  'Viewer.passkeys',
  'Viewer.permissions',
  'Viewer.sessions',
]);

describe('the published schema', () => {
  it('has a gate on every root field', () => {
    const open = [
      ...rootFields(schema.getQueryType()),
      ...rootFields(schema.getMutationType()),
      ...rootFields(schema.getSubscriptionType()),
    ]
      .filter(({ extensions }) => typeof extensions.gate !== 'string')
      .map(({ name }) => name);
    expect(open).toEqual([]);
  });

  it('opens to strangers only what begins or ends a session', () => {
    const strangers = [...rootFields(schema.getQueryType()), ...rootFields(schema.getMutationType())]
      .filter(({ extensions }) => extensions.gate === 'anybody')
      .map(({ name }) => name);
    expect(strangers.sort()).toEqual([
      'acceptInvitation',
      'beginPasskeySignIn',
      'completePasskeySignIn',
      'completeSignIn',
      'renewSession',
      'resetPassword',
      'signIn',
      'signOut',
    ]);
  });

  it('lets who must set up a second factor do that and nothing else', () => {
    const open = [...rootFields(schema.getQueryType()), ...rootFields(schema.getMutationType())]
      .filter(({ extensions }) => extensions.gate === 'setting-up')
      .map(({ name }) => name);
    expect(open.sort()).toEqual(['beginPasskey', 'beginSecondFactor', 'confirmPasskey', 'confirmSecondFactor']);
  });

  it('answers every mutation with a payload that tells what went wrong', () => {
    const wrong = rootFields(schema.getMutationType()).filter(({ type }) => {
      const payload = isNonNullType(type) && isObjectType(type.ofType) ? type.ofType : null;
      return !payload?.name.endsWith('Payload') || String(payload.getFields().userErrors?.type) !== '[UserError!]!';
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('gives mutations an input, and an id that stands apart', () => {
    const odd = rootFields(schema.getMutationType()).flatMap(({ name, args }) =>
      args
        .filter((argument) => !['input', 'id'].includes(argument.name))
        .map((argument) => `${name}(${argument.name})`),
    );
    expect(odd).toEqual([]);
  });

  it('makes a connection of every list that can grow', () => {
    const lists = types.filter(isObjectType).flatMap((type) =>
      /(Connection|Payload)$/.test(type.name)
        ? []
        : Object.values(type.getFields())
            .filter(({ type: of }) => isListType(isNonNullType(of) ? of.ofType : of))
            .map(({ name }) => `${type.name}.${name}`),
    );
    expect(lists.filter((name) => !bounded.has(name) && !/^(UserError)\./.test(name))).toEqual([]);
  });

  it('describes every type, field, argument and value', () => {
    const silent: string[] = [];
    const note = (name: string, described: { readonly description?: string | null }): void => {
      if (!described.description?.trim()) silent.push(name);
    };
    for (const type of types) {
      if (isSpecifiedScalarType(type) || ['Query', 'Mutation', 'Subscription'].includes(type.name)) {
        if (!isObjectType(type)) continue;
      } else note(type.name, type);
      if (isEnumType(type)) type.getValues().forEach((value) => note(`${type.name}.${value.name}`, value));
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
        for (const field of Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields())) {
          note(`${type.name}.${field.name}`, field);
          if ('args' in field)
            field.args.forEach((argument) => note(`${type.name}.${field.name}(${argument.name})`, argument));
        }
    }
    expect(silent).toEqual([]);
  });

  it('pages connections by cursor, with a count and page information', () => {
    const connections = types.filter(isObjectType).filter(({ name }) => name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(10);
    for (const connection of connections)
      expect(Object.keys(connection.getFields())).toEqual(
        expect.arrayContaining(['edges', 'nodes', 'pageInfo', 'totalCount']),
      );
    const unpaged = types.filter(isObjectType).flatMap((type) =>
      Object.values(type.getFields())
        .filter(
          ({ type: of, args }) =>
            getNamedType(of).name.endsWith('Connection') && !args.some(({ name }) => name === 'after'),
        )
        .map(({ name }) => `${type.name}.${name}`),
    );
    expect(unpaged).toEqual([]);
  });
});

describe('what is declared of types', () => {
  it('keeps a record of each read of what can be closed', () => {
    // A hit says only of which kind it is; the record in it has a witness of its own.
    const silent = new Set(['SearchHit']);
    const closable = new Set(
      getMetadataArgsStorage()
        .columns.filter(({ propertyName }) => propertyName === 'sensitivity')
        .map(({ target }) => target),
    );
    const unwatched = features
      .flatMap(({ readings }) => readings)
      .filter(
        ({ entity, type, declared }) => closable.has(entity) && declared.id && !declared.witness && !silent.has(type),
      );
    expect(unwatched.map(({ type }) => type)).toEqual([]);
    expect(closable.size).toBeGreaterThan(10);
  });
});
