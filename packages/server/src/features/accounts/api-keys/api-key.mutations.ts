import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, Gate, ShownOnce, recorded } from '../../../graphql';
import type { SignInLimits } from '../sign-in-limits';
import { createApiKey, revokeApiKey } from './api-key.acts';
import { CreateApiKeyInput } from './api-key.inputs';
import { apiKeyReading } from './api-key.reading';
import { ApiKeyPayload, CreateApiKeyPayload } from './api-key.type';

@Resolver()
export class ApiKeyMutations {
  constructor(private readonly limits: SignInLimits) {}

  @Gate('in-person')
  @Mutation(() => CreateApiKeyPayload, { description: 'Makes a key for a program, for a year at most.' })
  createApiKey(
    @Arg('input', () => CreateApiKeyInput, { description: 'What it is for and may do.' }) input: CreateApiKeyInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<CreateApiKeyPayload> {
    return context.act(info, input, async (act) => {
      await this.limits.countProof(context.request.address, act.by.accountId);
      const { id, key } = await createApiKey(act, input);
      await this.limits.clearProofs(act.by.accountId);
      return { apiKey: recorded(apiKeyReading, id), key: new ShownOnce(key) };
    });
  }

  @Gate('in-person')
  @Mutation(() => ApiKeyPayload, { description: 'Takes a key of one’s own back: it opens nothing from now on.' })
  revokeApiKey(
    @Arg('id', () => ID, { description: 'The key.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ApiKeyPayload> {
    return context.act(info, null, async (act) => ({
      apiKey: recorded(apiKeyReading, await revokeApiKey(act, id)),
    }));
  }
}
