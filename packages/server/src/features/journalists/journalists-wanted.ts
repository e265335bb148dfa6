import { ArrayMaxSize, Matches, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateOnly } from '../../graphql';
import { type Argument, type Sql, sql } from '../../reading';
import { boundIds } from '../references';
import { CoverageTone } from './coverage-tone';
import { PitchStatus } from './pitch-status';

const many = { message: 'This list has at most 100 entries.' };

@InputType({
  description:
    'Which journalists. What is given holds together; within one list any of it is enough. Medium, outlet and county are looked for in one and the same membership.',
})
export class JournalistsWanted {
  @Field(() => [ID], { nullable: true, description: 'Who cover any of these beats, or what is narrower.' })
  @ArrayMaxSize(100, many)
  beatIds?: string[];

  @Field(() => [ID], { nullable: true, description: 'Who work for an outlet of any of these media.' })
  @ArrayMaxSize(100, many)
  mediumIds?: string[];

  @Field(() => [ID], { nullable: true, description: 'Who work for any of these organisations.' })
  @ArrayMaxSize(100, many)
  outletIds?: string[];

  @Field(() => [ID], {
    nullable: true,
    description: 'Who are based in any of these counties, or whose outlet names it among those that it reaches.',
  })
  @ArrayMaxSize(100, many)
  countyIds?: string[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'With counties: those too whose outlet reaches the whole country.',
  })
  orNationwide?: boolean;

  @Field(() => [String], { nullable: true, description: 'Who speak any of these languages, as BCP 47 codes.' })
  @ArrayMaxSize(100, many)
  @Matches(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { each: true, message: 'A language is a code such as en, sw or luo.' })
  languages?: string[];

  @Field(() => Boolean, { nullable: true, description: 'Who work for themselves, or who do not.' })
  isFreelance?: boolean;

  @Field(() => DateOnly, { nullable: true, description: 'Who were verified on this day or later.' })
  verifiedSince?: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Who were verified so many days ago or later, counted from whenever it is asked.',
  })
  @Min(1, { message: 'Give a number of days from 1 to 3,650.' })
  @Max(3650, { message: 'Give a number of days from 1 to 3,650.' })
  verifiedDays?: number;

  @Field(() => Int, { nullable: true, description: 'Who were not pitched in so many days, whatever the story.' })
  @Min(1, { message: 'Give a number of days from 1 to 3,650.' })
  @Max(3650, { message: 'Give a number of days from 1 to 3,650.' })
  notPitchedDays?: number;

  @Field(() => [PitchStatus], { nullable: true, description: 'Whose last pitch stands like any of these.' })
  @ArrayMaxSize(100, many)
  lastAnswers?: PitchStatus[];

  @Field(() => [CoverageTone], {
    nullable: true,
    description: 'Whose latest coverage, of that whose tone was judged, has any of these.',
  })
  @ArrayMaxSize(100, many)
  tones?: CoverageTone[];
}

const optional = (argument: Argument, cast: string): Sql =>
  sql`${argument.bind(cast, (given: unknown) => given ?? null)}`;

/** SQL for the uuids of people who answer to it. See `journalists_fitting` for what each condition means. */
export const fitting = (wanted: Argument): Sql => sql`journalists_fitting(
  beats => ${boundIds(wanted.get('beatIds'), 'trm')}, mediums => ${boundIds(wanted.get('mediumIds'), 'trm')},
  outlets => ${boundIds(wanted.get('outletIds'), 'org')}, counties => ${boundIds(wanted.get('countyIds'), 'cty')},
  nationwide => coalesce(${optional(wanted.get('orNationwide'), 'boolean')}, false),
  spoken => ${optional(wanted.get('languages'), 'text[]')}, freelance => ${optional(wanted.get('isFreelance'), 'boolean')},
  verified_since => greatest(${optional(wanted.get('verifiedSince'), 'date')},
    (now() at time zone 'Africa/Nairobi')::date - ${optional(wanted.get('verifiedDays'), 'integer')}),
  not_pitched_days => ${optional(wanted.get('notPitchedDays'), 'integer')}, answers => ${optional(wanted.get('lastAnswers'), 'text[]')},
  tones => ${optional(wanted.get('tones'), 'text[]')})`;
