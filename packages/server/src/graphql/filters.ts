import { type ClassType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { DateOnly, DateTime } from './scalars';

export enum Direction {
  ASC = 'ASC',
  DESC = 'DESC',
}

registerEnumType(Direction, {
  name: 'Direction',
  description: 'Which way a list runs. What has no value comes last either way.',
  valuesConfig: {
    ASC: { description: 'From small to large, from A to Z, from early to late.' },
    DESC: { description: 'From large to small, from Z to A, from late to early.' },
  },
});

const EQ = 'Equal to this; null for those without a value.';
const NE = 'Anything but this, those without a value included; null for those with one.';
const IN = 'One of these.';
const NOT_IN = 'None of these; those without a value are included.';
const IS_NULL = 'True for those without a value, false for those with one.';

@InputType({ description: 'Conditions on text. Several hold together.' })
export class TextFilter {
  @Field(() => String, { nullable: true, description: EQ }) eq?: string | null;
  @Field(() => String, { nullable: true, description: NE }) ne?: string | null;
  @Field(() => [String], { nullable: true, description: IN }) in?: string[];
  @Field(() => [String], { nullable: true, description: NOT_IN }) notIn?: string[];
  @Field(() => String, { nullable: true, description: 'Contains this, in upper or lower case.' }) contains?: string;
  @Field(() => String, { nullable: true, description: 'Starts with this, in upper or lower case.' })
  startsWith?: string;
  @Field(() => Boolean, { nullable: true, description: IS_NULL }) isNull?: boolean;
}

@InputType({ description: 'Conditions on a list of texts. Several hold together.' })
export class TextListFilter {
  @Field(() => String, { nullable: true, description: 'This is among them.' }) has?: string;
  @Field(() => [String], { nullable: true, description: 'At least one of these is among them.' }) hasAny?: string[];
}

@InputType({ description: 'Conditions on an id. An id that nobody has equals nothing.' })
export class IdFilter {
  @Field(() => ID, { nullable: true, description: 'This one.' }) eq?: string;
  @Field(() => ID, { nullable: true, description: 'Any but this one.' }) ne?: string;
  @Field(() => [ID], { nullable: true, description: IN }) in?: string[];
  @Field(() => [ID], { nullable: true, description: 'None of these.' }) notIn?: string[];
}

@InputType({ description: 'Conditions on a yes or no.' })
export class BooleanFilter {
  @Field(() => Boolean, { nullable: true, description: EQ }) eq?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: NE }) ne?: boolean | null;
}

/** The operators of anything that has an order. */
function rangeFilterOf(type: () => object, name: string, description: string): ClassType<RangeFilter> {
  @InputType(name, { description })
  class Filter implements RangeFilter {
    @Field(type, { nullable: true, description: EQ }) eq?: unknown;
    @Field(type, { nullable: true, description: NE }) ne?: unknown;
    @Field(() => [type()], { nullable: true, description: IN }) in?: unknown[];
    @Field(() => [type()], { nullable: true, description: NOT_IN }) notIn?: unknown[];
    @Field(type, { nullable: true, description: 'Before or below this.' }) lt?: unknown;
    @Field(type, { nullable: true, description: 'This, or before or below it.' }) lte?: unknown;
    @Field(type, { nullable: true, description: 'After or above this.' }) gt?: unknown;
    @Field(type, { nullable: true, description: 'This, or after or above it.' }) gte?: unknown;
    @Field(() => Boolean, { nullable: true, description: IS_NULL }) isNull?: boolean;
  }
  return Filter;
}

export interface RangeFilter {
  eq?: unknown;
  ne?: unknown;
  in?: unknown[];
  notIn?: unknown[];
  lt?: unknown;
  lte?: unknown;
  gt?: unknown;
  gte?: unknown;
  isNull?: boolean;
}

export const IntFilter = rangeFilterOf(
  () => Int,
  'IntFilter',
  'Conditions on a whole number. Several hold together, so that gte and lt make a range.',
);
export type IntFilter = RangeFilter;

export const DateFilter = rangeFilterOf(
  () => DateOnly,
  'DateFilter',
  'Conditions on a day. Several hold together, so that gte and lt make a period.',
);
export type DateFilter = RangeFilter;

export const InstantFilter = rangeFilterOf(
  () => DateTime,
  'InstantFilter',
  'Conditions on an instant. Several hold together, so that gte and lt make a period.',
);
export type InstantFilter = RangeFilter;

export interface EnumFilter<Value> {
  eq?: Value | null;
  ne?: Value | null;
  in?: Value[];
  notIn?: Value[];
  isNull?: boolean;
}

/** `StatusFilter` for the enum `Status`, which must be registered before the schema is built. */
export function enumFilterOf<Value extends string | number>(
  values: Readonly<Record<string, Value>>,
  name: string,
): ClassType<EnumFilter<Value>> {
  @InputType(`${name}Filter`, { description: `Conditions on a ${name}. Several hold together.` })
  class Filter implements EnumFilter<Value> {
    @Field(() => values, { nullable: true, description: EQ }) eq?: Value | null;
    @Field(() => values, { nullable: true, description: NE }) ne?: Value | null;
    @Field(() => [values], { nullable: true, description: IN }) in?: Value[];
    @Field(() => [values], { nullable: true, description: NOT_IN }) notIn?: Value[];
    @Field(() => Boolean, { nullable: true, description: IS_NULL }) isNull?: boolean;
  }
  return Filter;
}

/** `StatusListFilter` for a list of values of the enum `Status`. */
export function enumListFilterOf<Value extends string | number>(
  values: Readonly<Record<string, Value>>,
  name: string,
): ClassType<{ has?: Value; hasAny?: Value[] }> {
  @InputType(`${name}ListFilter`, { description: `Conditions on a list of ${name}. Several hold together.` })
  class Filter {
    @Field(() => values, { nullable: true, description: 'This is among them.' }) has?: Value;
    @Field(() => [values], { nullable: true, description: 'At least one of these is among them.' }) hasAny?: Value[];
  }
  return Filter;
}
