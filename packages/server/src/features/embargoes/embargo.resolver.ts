import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, DateTime, Gate, type Outcome, PageArguments, planned, recorded } from '../../graphql';
import { FileType, fileReading } from '../files';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';
import { PitchType, pitchReading } from '../pitches';
import { PressReleaseType, releaseReading } from '../releases';
import { breachReading } from './embargo.readings';
import {
  EmbargoBreachConnection,
  EmbargoBreachPayload,
  EmbargoPayload,
  LiftEmbargoInput,
  RecordEmbargoBreachInput,
  SetEmbargoInput,
} from './embargo.types';
import { recordBreach } from './record-breach';
import { type UnderEmbargo, liftEmbargo, setEmbargo } from './set-embargo';

const shown = ({ table, id }: UnderEmbargo): Outcome => {
  if (table === 'press_release') return { pressRelease: recorded(releaseReading, id) };
  return table === 'pitch' ? { pitch: recorded(pitchReading, id) } : { file: recorded(fileReading, id) };
};

@Resolver()
export class EmbargoResolver {
  @Gate('media:write')
  @Mutation(() => EmbargoPayload, {
    description:
      'Keeps a press release, a pitch, or a file that is handed out back until an instant. One that is over already is refused. Of a pitch that went out it moves an embargo that holds; the mails that went keep the instant that they name.',
  })
  setEmbargo(
    @Arg('id', () => ID, { description: 'A press release, a pitch or a file.' }) id: string,
    @Arg('input', () => SetEmbargoInput, { description: 'Until when.' }) input: SetEmbargoInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<EmbargoPayload> {
    return context.act(info, input, async (act) => shown(await setEmbargo(act, id, input)));
  }

  @Gate('media:write')
  @Mutation(() => EmbargoPayload, { description: 'Ends an embargo now, before its time.' })
  liftEmbargo(
    @Arg('id', () => ID, { description: 'A press release, a pitch or a file.' }) id: string,
    @Arg('input', () => LiftEmbargoInput, { description: 'Why.' }) input: LiftEmbargoInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<EmbargoPayload> {
    return context.act(info, input, async (act) => shown(await liftEmbargo(act, id, input)));
  }

  @Gate('media:write')
  @Mutation(() => EmbargoBreachPayload, { description: 'Records that an embargo was broken, with what shows it.' })
  recordEmbargoBreach(
    @Arg('input', () => RecordEmbargoBreachInput, { description: 'Whose, by whom and when.' })
    input: RecordEmbargoBreachInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<EmbargoBreachPayload> {
    return context.act(info, input, async (act) => ({
      breach: recorded(breachReading, await recordBreach(act, input)),
    }));
  }
}

const description = 'Embargoes of it that were broken. Staff only.';

@Resolver(() => PressReleaseType)
export class ReleaseBreachesFields {
  @FieldResolver(() => EmbargoBreachConnection, { description })
  breaches(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}

@Resolver(() => PitchType)
export class PitchBreachesFields {
  @FieldResolver(() => EmbargoBreachConnection, { description })
  breaches(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}

@Resolver(() => OrganisationType)
export class OrganisationBreachesFields {
  @FieldResolver(() => EmbargoBreachConnection, { description: 'Embargoes that it broke. Staff only.' })
  embargoBreaches(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}

@Resolver(() => PersonType)
export class PersonBreachesFields {
  @FieldResolver(() => EmbargoBreachConnection, { description: 'Embargoes that they broke. Staff only.' })
  embargoBreaches(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}

@Resolver(() => FileType)
export class FileEmbargoFields {
  @FieldResolver(() => DateTime, { nullable: true, description: 'Its own embargo. Staff only.' })
  embargoUntil(): never {
    return planned();
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'Until when it is kept back, by itself or by what it is handed out with. Staff only.',
  })
  heldUntil(): never {
    return planned();
  }
}
