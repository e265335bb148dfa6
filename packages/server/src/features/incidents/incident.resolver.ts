import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { DataSource } from 'typeorm';
import { type Context, DateTime, Gate, PageArguments, Reads, malformed, recorded } from '../../graphql';
import { uuidFromOpaque } from '../../kernel';
import { many } from '../../reading';
import { closeIncident, noteIncidentTold, recordIncident } from './incident.acts';
import { incidentReading } from './incident.reading';
import {
  CloseIncidentInput,
  IncidentConnection,
  IncidentPayload,
  NoteIncidentToldInput,
  RecordIncidentInput,
  TouchedType,
} from './incident.types';
import { touchedKinds, touchedRecords } from './touched';

const SHOWN = 500;

@ArgsType()
class TouchedArguments {
  @Field(() => ID, { nullable: true, description: 'By this account.' })
  accountId?: string;

  @Field(() => ID, { nullable: true, description: 'Or in this session.' })
  sessionId?: string;

  @Field(() => DateTime, { description: 'Since when.' })
  since: Date;
}

@Resolver()
export class IncidentResolver {
  constructor(private readonly dataSource: DataSource) {}

  @Gate('rights:administer')
  @Query(() => IncidentConnection, { description: 'The register of breaches, the newest first.' })
  @Reads(many(incidentReading, { order: [{ field: 'knownAt', descending: true }] }))
  incidents(
    @Args(() => PageArguments) _: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('rights:administer')
  @Query(() => TouchedType, { description: 'What an account or a session touched since an instant.' })
  async touched(@Args(() => TouchedArguments) { accountId, sessionId, since }: TouchedArguments): Promise<TouchedType> {
    if (!accountId && !sessionId) throw malformed('Name an account or a session.');
    const by = {
      accountId: accountId ? uuidFromOpaque('acc', accountId) : null,
      sessionId: sessionId ? uuidFromOpaque('ses', sessionId) : null,
      since,
    };
    if (!by.accountId && !by.sessionId) return { totalRecords: 0, kinds: [], records: [] };
    const { manager } = this.dataSource;
    const kinds = await touchedKinds(manager, by);
    return {
      kinds,
      totalRecords: kinds.reduce((sum, { records }) => sum + records, 0),
      records: await touchedRecords(manager, by, SHOWN),
    };
  }

  @Gate('rights:administer')
  @Mutation(() => IncidentPayload, {
    description: 'Puts a breach into the register; the 72 hours run from when it became known.',
  })
  recordIncident(
    @Arg('input', () => RecordIncidentInput, { description: 'What is known.' }) input: RecordIncidentInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<IncidentPayload> {
    return context.act(info, input, async (act) => ({
      incident: recorded(incidentReading, await recordIncident(act, input)),
    }));
  }

  @Gate('rights:administer')
  @Mutation(() => IncidentPayload, {
    description: 'Notes when the Data Commissioner, or those whom it is about, were told.',
  })
  noteIncidentTold(
    @Arg('id', () => ID, { description: 'The breach.' }) id: string,
    @Arg('input', () => NoteIncidentToldInput, { description: 'Who, and when.' }) input: NoteIncidentToldInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<IncidentPayload> {
    return context.act(info, input, async (act) => ({
      incident: recorded(incidentReading, await noteIncidentTold(act, id, input)),
    }));
  }

  @Gate('rights:administer')
  @Mutation(() => IncidentPayload, { description: 'Closes a breach with what was found and done.' })
  closeIncident(
    @Arg('id', () => ID, { description: 'The breach.' }) id: string,
    @Arg('input', () => CloseIncidentInput, { description: 'What was found.' }) input: CloseIncidentInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<IncidentPayload> {
    return context.act(info, input, async (act) => ({
      incident: recorded(incidentReading, await closeIncident(act, id, input)),
    }));
  }
}
