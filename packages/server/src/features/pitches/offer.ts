import type { Act } from '../../graphql';
import { invalid, notFound, refused, told, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import type { Pitch } from './pitch.entities';
import type { AmendPitchInput } from './pitch.inputs';

const LONGEST_DAYS = 60;

/** The press release that a pitch is about, and until when the story is offered to nobody else; only what was given. */
export async function offerOf(act: Act, input: AmendPitchInput): Promise<Partial<Pitch>> {
  return {
    ...(input.pressReleaseId !== undefined && { pressReleaseId: await requireRelease(input.pressReleaseId) }),
    ...(input.exclusiveUntil !== undefined && { exclusiveUntil: exclusiveInstant(act.now, input.exclusiveUntil) }),
  };
}

async function requireRelease(id: string | null): Promise<string | null> {
  if (id === null) return null;
  const path = ['input', 'pressReleaseId'];
  const [row] = (await currentManager().query(
    `select id, withdrawn_at is not null as "isWithdrawn" from press_release where id = $1 for key share`,
    [uuidFromOpaque('prr', id)],
  )) as { id: string; isWithdrawn: boolean }[];
  if (!row) throw notFound('press release', path);
  if (row.isWithdrawn) throw refused('This press release was withdrawn. Choose another one, or none.', path);
  return row.id;
}

function exclusiveInstant(now: Date, given: string | null): Date | null {
  if (given === null) return null;
  const until = new Date(given);
  const path = ['input', 'exclusiveUntil'];
  if (until <= now) throw invalid('This time is over, and an offer until then would keep nobody out.', path);
  if (until.getTime() - now.getTime() > LONGEST_DAYS * 86_400_000)
    throw invalid(told('A story is offered to one alone for at most {days} days.', { days: LONGEST_DAYS }), path);
  return until;
}

/**
 * What goes to some alone goes to one journalist, or to several of one outlet, and to nobody after others had it. Of two
 * pitches of a story that go out at once, the second is asked once the first has gone.
 *
 * @param goesTo uuids of people.
 */
export async function requireExclusive(act: Act, pitch: Pitch, goesTo: readonly string[]): Promise<void> {
  if (!pitch.exclusiveUntil) return;
  if (pitch.exclusiveUntil <= act.now)
    throw refused('The time for which this is offered to one alone is over. Choose a later one, or none.', ['id']);
  const [{ isOneHouse, others }] = (await currentManager().query(
    `select cardinality($2::uuid[]) = 1 or (count(outlet_of(p.id)) = count(*) and count(distinct outlet_of(p.id)) = 1) as "isOneHouse",
       (select count(distinct r.person_id)::int from pitch_recipient r join pitch t on t.id = r.pitch_id
        where t.story_id = $1 and r.sent_at is not null and r.status <> 'REPLIED_DECLINED' and r.person_id <> all($2)) as others
     from unnest($2::uuid[]) p(id)`,
    [pitch.storyId, goesTo],
  )) as [{ isOneHouse: boolean; others: number }];
  if (!isOneHouse)
    throw refused(
      'This is offered to one alone: to one journalist, or to several of one outlet. Take the others off.',
      ['id'],
    );
  if (others > 0)
    throw refused(
      told('This story went to others already, so it cannot be offered to one alone: {count}.', { count: others }),
      ['id'],
    );
}

export const lockStory = (pitch: Pitch): Promise<unknown> =>
  currentManager().query(`select from story where id = $1 for update`, [pitch.storyId]);
