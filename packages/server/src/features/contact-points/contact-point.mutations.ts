import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, Gate, RemovedPayload, recorded } from '../../graphql';
import { ReasonInput } from '../accounts';
import {
  addContactPoint,
  amendContactPoint,
  liftDoNotContact,
  removeContactPoint,
  setDoNotContact,
  verifyContactPoint,
} from './contact-point.acts';
import { contactPointReading, doNotContactReading } from './contact-point.readings';
import {
  AddContactPointInput,
  AmendContactPointInput,
  ContactPointPayload,
  DoNotContactPayload,
  SetDoNotContactInput,
} from './contact-point.types';

@Resolver()
export class ContactPointMutations {
  @Gate('directory:write')
  @Mutation(() => ContactPointPayload, {
    description: 'Adds a way to reach a person or an organisation. One that is there already is answered as it is.',
  })
  addContactPoint(
    @Arg('input', () => AddContactPointInput, { description: 'Whose, and what.' }) input: AddContactPointInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ContactPointPayload> {
    return context.act(info, input, async (act) => ({
      contactPoint: recorded(contactPointReading, await addContactPoint(act, input)),
    }));
  }

  @Gate('directory:write')
  @Mutation(() => ContactPointPayload, { description: 'Changes a contact point.' })
  amendContactPoint(
    @Arg('id', () => ID, { description: 'The contact point.' }) id: string,
    @Arg('input', () => AmendContactPointInput, { description: 'What to change.' }) input: AmendContactPointInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ContactPointPayload> {
    return context.act(info, input, async (act) => ({
      contactPoint: recorded(contactPointReading, await amendContactPoint(act, id, input)),
    }));
  }

  @Gate('directory:write')
  @Mutation(() => ContactPointPayload, { description: 'Notes that it was found to be good, now and by whoever asks.' })
  verifyContactPoint(
    @Arg('id', () => ID, { description: 'The contact point.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ContactPointPayload> {
    return context.act(info, null, async (act) => ({
      contactPoint: recorded(contactPointReading, await verifyContactPoint(act, id)),
    }));
  }

  @Gate('directory:write')
  @Mutation(() => RemovedPayload, {
    description: 'Removes a contact point that was wrong. One that is no longer good gets an end instead.',
  })
  removeContactPoint(
    @Arg('id', () => ID, { description: 'The contact point.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<RemovedPayload> {
    return context.act(info, null, async (act) => ({ removedId: await removeContactPoint(act, id) }));
  }

  @Gate('directory:write')
  @Mutation(() => DoNotContactPayload, { description: 'Notes that somebody must not be contacted one way, or at all.' })
  setDoNotContact(
    @Arg('input', () => SetDoNotContactInput, { description: 'Who, which way, and why.' }) input: SetDoNotContactInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<DoNotContactPayload> {
    return context.act(info, input, async (act) => ({
      doNotContact: recorded(doNotContactReading, await setDoNotContact(act, input)),
    }));
  }

  @Gate('directory:read')
  @Mutation(() => DoNotContactPayload, {
    description: 'Lifts it, with a reason. Where they asked not to be contacted at all, only an administrator may.',
  })
  liftDoNotContact(
    @Arg('id', () => ID, { description: 'What to lift.' }) id: string,
    @Arg('input', () => ReasonInput, { description: 'Why.' }) input: ReasonInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<DoNotContactPayload> {
    return context.act(info, input, async (act) => ({
      doNotContact: recorded(doNotContactReading, await liftDoNotContact(act, id, input.reason)),
    }));
  }
}
