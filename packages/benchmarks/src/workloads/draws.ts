import { Chance } from '../generator/chance';
import type { World } from '../generator/world';
import type { Parameters } from './workload';

const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** As PostgreSQL writes an instant in UTC. */
export const instantAsText = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace('T', ' ').replace('.000Z', '+00');

/** Places anywhere in the list of people, which is by name. */
export const placesAmongPeople = (world: World, count: number): Parameters[] =>
  times(count, (index) => {
    const { id, sortName } = world.person(new Chance(80, index).below(world.scale.people));
    return { sortName, id };
  });

/** Places anywhere in the list of engagements, which is by time. */
export const placesAmongEngagements = (world: World, count: number): Parameters[] =>
  times(count, (index) => {
    const place = new Chance(81, index).below(world.scale.engagements);
    const { id, startsAt } = world.engagement(place);
    return { startsAt: instantAsText(startsAt), id };
  });

/** Half of them anybody, half as often as they take part in something: the busiest are among them. */
export const anybody = (world: World, count: number): Parameters[] =>
  times(count, (index) => {
    const chance = new Chance(82, index);
    const { people } = world.scale;
    return { id: world.personId(chance.is(0.5) ? chance.below(people) : chance.skewed(people, 2)) };
  });

/** What stands in the field after two to eight letters of somebody's name. */
export const halfTypedNames = (world: World, count: number): Parameters[] =>
  times(count, (index) => {
    const chance = new Chance(83, index);
    const { givenName, familyName } = world.person(chance.below(world.scale.people));
    const name = chance.is(0.5) ? `${givenName} ${familyName}` : `${familyName} ${givenName}`;
    return {
      term: name
        .slice(0, 2 + chance.below(7))
        .trim()
        .toLowerCase(),
    };
  });

/** Twelve months from the first of any month. */
export const years = (world: World, count: number): Parameters[] =>
  times(count, (index) => {
    const chance = new Chance(84, index);
    const [year, month] = [2021 + chance.below(5), chance.below(10)];
    const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
    return { from: day(Date.UTC(year, month, 1)), to: day(Date.UTC(year + 1, month, 0)) };
  });

/** Three people who met in the last months, about one of the subjects. */
export const meetings = (world: World, count: number): Parameters[] =>
  times(count, (index) => {
    const chance = new Chance(85, index);
    const people = new Set<string>();
    while (people.size < 3) people.add(world.personId(chance.skewed(world.scale.people, 1.3)));
    const startsAt = new Date(Date.UTC(2026, 8, 1 + chance.below(50), 5 + chance.below(9), 15 * chance.below(4)));
    return { people: [...people], startsAt: startsAt.toISOString(), type: chance.one(['phone_call', 'training']) };
  });
