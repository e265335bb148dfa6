import { type ClassType, Field, ObjectType } from 'type-graphql';

export interface Amendable {
  amend: boolean;
}

export interface Mergeable extends Amendable {
  merge: boolean;
}

const description = 'What the viewer may do with it, so that no client states a rule again.';

/** `EngagementAbilities` for the type `Engagement`. */
export function amendableOf(name: string): ClassType<Amendable> {
  @ObjectType(`${name}Abilities`, { description })
  class Abilities implements Amendable {
    @Field(() => Boolean, { description: 'May change it and what hangs on it.' })
    amend: boolean;
  }
  return Abilities;
}

/** The same for records that can be duplicates of each other. */
export function mergeableOf(name: string): ClassType<Mergeable> {
  @ObjectType(`${name}Abilities`, { description })
  class Abilities implements Mergeable {
    @Field(() => Boolean, { description: 'May change it and what hangs on it.' })
    amend: boolean;

    @Field(() => Boolean, { description: 'May merge it with another, and undo that.' })
    merge: boolean;
  }
  return Abilities;
}
