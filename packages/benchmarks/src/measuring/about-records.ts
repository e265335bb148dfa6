import type { Client } from 'pg';
import { opaque } from '../workloads/workload';

/** The records with the most in them. */
export type Records = Readonly<Record<'person' | 'organisation' | 'engagement', string>>;

export async function fullest(client: Client): Promise<Records> {
  const most = async (prefix: string, table: string, column: string): Promise<string> => {
    const { rows } = await client.query<{ id: string }>(
      `select ${column} as id from ${table} where ${column} is not null group by 1 order by count(*) desc, 1 limit 1`,
    );
    return opaque(prefix, rows[0]?.id);
  };
  return {
    person: await most('per', 'participation', 'person_id'),
    organisation: await most('org', 'engagement_organisation', 'organisation_id'),
    engagement: await most('eng', 'participation', 'engagement_id'),
  };
}

const daysFrom = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** What the client asks where it asks for days: without any, a question is about all that there ever was. */
const asAsked: Readonly<Record<string, () => Record<string, unknown>>> = {
  HomePage: () => ({
    today: {
      and: [
        { day: { gte: daysFrom(0) } },
        { day: { lte: daysFrom(0) } },
        { status: { in: ['PLANNED', 'CONFIRMED', 'TENTATIVE', 'HELD'] } },
      ],
    },
    mine: { status: { notIn: ['DONE', 'CANCELLED'] }, dueOn: { gte: daysFrom(0), lte: daysFrom(7) } },
    late: { isOverdue: { eq: true } },
    broken: { isOverdue: { eq: true } },
    promises: { status: { in: ['MADE', 'IN_PROGRESS'] }, dueOn: { gte: daysFrom(0), lte: daysFrom(7) } },
    since: { gte: `${daysFrom(-3)}T06:00:00Z` },
  }),
  EngagementCounts: () => ({
    by: ['COUNTY', 'MONTH'],
    period: ['MONTH'],
    filter: { and: [{ day: { gte: daysFrom(-365) } }, { day: { lte: daysFrom(0) } }] },
  }),
  Events: () => ({ now: `${daysFrom(0)}T09:00:00Z` }),
};

/** Which record an `id` names is told by the field that it is given to. */
export function aboutRecords(
  name: string,
  variables: Record<string, unknown>,
  body: string,
  records: Records,
): Record<string, unknown> {
  const named = Object.fromEntries(
    [...body.matchAll(/\b(person|organisation|engagement)\(id: \$(\w+)/g)].map(([, kind, variable]) => [
      variable!,
      records[kind as keyof Records],
    ]),
  );
  const filled = Object.fromEntries(Object.keys(variables).map((each) => [each, named[each] ?? variables[each]]));
  return { ...filled, ...('first' in variables && { first: 60 }), ...asAsked[name]?.() };
}
