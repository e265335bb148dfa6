import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', { description: 'Anything that has an id of its own and can be asked for by it.' })
export abstract class Node {
  @Field(() => ID, {
    description: 'Opaque, stable, and unique over all types. Its prefix says of which type it is, as in `per_0198…`.',
  })
  id: string;
}
