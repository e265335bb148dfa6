import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, type Outcome, Gate, PageArguments, Reads, planned, recorded } from '../../graphql';
import { many } from '../../reading';
import { AccountConnection } from '../accounts';
import { EngagementType, engagementReading } from '../engagements';
import { NotificationType } from '../notifications';
import { OrganisationType, organisationReading } from '../organisations';
import { PersonType, personReading } from '../people';
import { type Opened, breakGlass, closeTo, openTo } from './opening.acts';
import { breakGlassReading } from './opening.readings';
import {
  BreakGlassConnection,
  BreakGlassInput,
  BreakGlassPayload,
  BreakGlassType,
  OpeningPayload,
  ReadersInput,
} from './opening.types';

const readings = { person: personReading, organisation: organisationReading, engagement: engagementReading };
const shown = ({ table, id }: Opened): Outcome => ({ [table]: recorded(readings[table], id) });

@Resolver()
export class OpeningResolver {
  @Gate('audit:read')
  @Query(() => BreakGlassConnection, { description: 'Emergencies in which a protected record was opened.' })
  @Reads(many(breakGlassReading, { order: [{ field: 'openedAt', descending: true }] }))
  breakGlasses(
    @Args(() => PageArguments) _: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<never> {
    return context.read(info);
  }

  @Gate('records:break-glass')
  @Mutation(() => BreakGlassPayload, {
    description:
      'Opens a PROTECTED record to the viewer for 60 minutes. Its owner and the data protection officer are told at once, with the reason.',
  })
  breakGlass(
    @Arg('input', () => BreakGlassInput, { description: 'Which record, and why.' }) input: BreakGlassInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<BreakGlassPayload> {
    return context.act(info, input, async (act) => {
      const opened = await breakGlass(act, input);
      return { ...shown(opened), breakGlass: recorded(breakGlassReading, opened.glassId) };
    });
  }

  @Gate('directory:write')
  @Mutation(() => OpeningPayload, { description: 'Opens a closed record to colleagues by name.' })
  openTo(
    @Arg('id', () => ID, { description: 'The record.' }) id: string,
    @Arg('input', () => ReadersInput, { description: 'To whom.' }) input: ReadersInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<OpeningPayload> {
    return context.act(info, input, async (act) => shown(await openTo(act, id, input)));
  }

  @Gate('directory:write')
  @Mutation(() => OpeningPayload, { description: 'Closes a closed record to colleagues again, at once.' })
  closeTo(
    @Arg('id', () => ID, { description: 'The record.' }) id: string,
    @Arg('input', () => ReadersInput, { description: 'To whom.' }) input: ReadersInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<OpeningPayload> {
    return context.act(info, input, async (act) => shown(await closeTo(act, id, input)));
  }
}

@Resolver(() => NotificationType)
export class NotificationBreakGlassFields {
  @FieldResolver(() => BreakGlassType, { nullable: true, description: 'The emergency that it tells of.' })
  breakGlass(): never {
    return planned();
  }
}

const description = 'Colleagues to whom it is open by name, when it is closed. Staff only.';

@Resolver(() => PersonType)
export class PersonReadersFields {
  @FieldResolver(() => AccountConnection, { description })
  readers(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}

@Resolver(() => OrganisationType)
export class OrganisationReadersFields {
  @FieldResolver(() => AccountConnection, { description })
  readers(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}

@Resolver(() => EngagementType)
export class EngagementReadersFields {
  @FieldResolver(() => AccountConnection, { description })
  readers(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}
