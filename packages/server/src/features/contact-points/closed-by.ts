import { type Sql, join, literal, sql } from '../../reading';
import { Channel } from '../people';
import { ContactPointType } from './contact-point-type';

/**
 * Where a wish about one channel speaks of other kinds of contact points than the one that carries its name: whoever
 * asks not to be rung means every telephone. Messages and networks are channels of their own.
 */
const closes: Partial<Record<Channel, readonly ContactPointType[]>> = {
  [Channel.PHONE]: [ContactPointType.PHONE, ContactPointType.MOBILE],
  [Channel.MOBILE]: [ContactPointType.PHONE, ContactPointType.MOBILE],
  [Channel.LETTER]: [ContactPointType.POSTAL],
  [Channel.IN_PERSON]: [ContactPointType.PHYSICAL],
};

const listed = (types: readonly ContactPointType[]): Sql => sql`array[${join(types.map(literal))}]::text[]`;

/** SQL for the types of contact points that a wish about this channel closes, as `text[]`; all of them for null. */
export const closedBy = (channel: Sql): Sql => {
  const cases = Object.entries(closes).map(([name, types]) => sql`when ${literal(name)} then ${listed(types)}`);
  return sql`(case when ${channel} is null then ${listed(Object.values(ContactPointType))}
    else case ${channel} ${join(cases, ' ')} else array[${channel}] end end)`;
};
