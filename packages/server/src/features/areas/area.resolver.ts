import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { type Context, Gate, Reads } from '../../graphql';
import { many } from '../../reading';
import { countyReading } from './area.readings';
import { CountyType } from './area.types';

@Resolver(() => CountyType)
export class AreaResolver {
  @Gate('signed-in')
  @Query(() => [CountyType], { description: 'The 47 counties, by name.' })
  @Reads(many(countyReading, { order: [{ field: 'name' }] }))
  counties(@Info() info: GraphQLResolveInfo, @Ctx() context: Context): Promise<never> {
    return context.read(info);
  }
}
