import { ArrayMaxSize, Matches } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { DateOnly } from '../../graphql';
import { type Argument, type Sql, sql } from '../../reading';
import { boundIds } from '../references';

const many = { message: 'This list has at most 100 entries.' };

@InputType({
  description: 'Which spokespeople. What is given holds together; within one list any of it is enough.',
})
export class SpokespeopleWanted {
  @Field(() => [ID], { nullable: true, description: 'Who speak on any of these topics, or on what is narrower.' })
  @ArrayMaxSize(100, many)
  topicIds?: string[];

  @Field(() => [String], { nullable: true, description: 'Who can be quoted in any of these languages.' })
  @ArrayMaxSize(100, many)
  @Matches(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { each: true, message: 'A language is a code such as en, sw or luo.' })
  languages?: string[];

  @Field(() => DateOnly, { nullable: true, description: 'Who were trained on this day or later.' })
  trainedSince?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whose biography is approved as it stands, or is not.' })
  hasApprovedBiography?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Who speak for the programme now, or who did.' })
  isActive?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Who may be offered to the press: they speak now, and their record is protected from nobody on the staff.',
  })
  mayBeOffered?: boolean;
}

const optional = (argument: Argument, cast: string): Sql =>
  sql`${argument.bind(cast, (given: unknown) => given ?? null)}`;

/** SQL that is true of the spokesperson `s$` whom it answers to; null leaves a condition out. */
export function answering(wanted: Argument): Sql {
  const [topics, active] = [boundIds(wanted.get('topicIds'), 'trm'), optional(wanted.get('isActive'), 'boolean')];
  const [languages, since] = [
    optional(wanted.get('languages'), 'text[]'),
    optional(wanted.get('trainedSince'), 'date'),
  ];
  const offered = optional(wanted.get('mayBeOffered'), 'boolean');
  const approved = optional(wanted.get('hasApprovedBiography'), 'boolean');
  return sql`(${topics} is null or exists (select from spokesperson_topic t$
      where t$.spokesperson_id = s$.id and t$.topic_id in (select narrower_terms(${topics}))))
    and (${languages} is null or s$.languages && ${languages})
    and (${since} is null or s$.trained_on >= ${since})
    and (${approved} is null or (s$.biography_approved_at is not null) = ${approved})
    and (${active} is null or s$.is_active = ${active})
    and (${offered} is null or (s$.is_active and exists (select from person o$ where o$.id = s$.person_id and o$.sensitivity <= 1)) = ${offered})`;
}
