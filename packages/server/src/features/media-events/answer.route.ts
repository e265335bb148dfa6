import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { recordAudit } from '../../audit';
import { requestFacts } from '../../graphql';
import type { Clock } from '../../kernel';
import { currentManager, inTransaction } from '../../persistence';
import { plainPage } from '../plain-page';
import type { FeedLimits } from '../public-feed';
import { type AnswerLinks, hashOfGiven } from './answer-links';
import {
  type Answered,
  type Asking,
  askPage,
  cancelledPage,
  nothingPage,
  thanksPage,
  tooManyPage,
} from './answer-page';
import { MediaEvent } from './media-event.entities';
import { moveUp, placesTaken } from './waiting-list';

export interface AnswerServices {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly limits: FeedLimits;
  readonly trustedProxies: number;
  readonly links: AnswerLinks;
  /** Whether a mail server is set up. */
  canSend(): boolean;
}

type Asked = FastifyRequest<{ Params: { token: string }; Body: unknown }>;

/**
 * `GET /answer/{token}` asks whether somebody comes, and changes nothing: programs that look at links in mail answer for
 * nobody. `POST` takes the answer. No account, no script; of others it tells nothing, and of whoever has the link only what
 * they said. A link that is unknown and one whose event is over get the same answer.
 */
export function registerAnswers(web: FastifyInstance, services: AnswerServices): void {
  web.register(async (routes) => {
    routes.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 20_000 },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    );
    const counted =
      (answer: (request: Asked, reply: FastifyReply) => Promise<FastifyReply>) =>
      async (request: Asked, reply: FastifyReply): Promise<FastifyReply> => {
        const wait = await services.limits.count(requestFacts(request.raw, services.trustedProxies).address);
        return wait === null
          ? answer(request, reply)
          : plainPage(reply.code(429).header('retry-after', wait), tooManyPage);
      };
    routes.get(
      '/answer/:token',
      counted(async ({ params }, reply) => {
        const known = await inTransaction(services.dataSource, () => find(params.token, services.clock.now(), false));
        return shown(reply, known);
      }),
    );
    routes.post(
      '/answer/:token',
      counted(async ({ params, body }, reply) => {
        const given = answerIn(body);
        const now = services.clock.now();
        const [known, kept] = await inTransaction(services.dataSource, async () => {
          const found = await find(params.token, now, true);
          return [
            found,
            found && !found.isCancelled && given ? await keep(found, given, now, services) : null,
          ] as const;
        });
        if (!known || known.isCancelled) return shown(reply, known);
        if (!kept) return plainPage(reply.code(400), askPage(known, true));
        return plainPage(reply, thanksPage(known, kept));
      }),
    );
  });
}

function shown(reply: FastifyReply, known: Known | null): FastifyReply {
  if (!known) return plainPage(reply.code(404), nothingPage);
  return plainPage(reply, known.isCancelled ? cancelledPage(known) : askPage(known, false));
}

interface Known extends Asking {
  readonly id: string;
  readonly mediaEventId: string;
  readonly capacity: number | null;
  readonly accreditation: string;
  readonly isCancelled: boolean;
}

/** To write, the event is held, so that of two who take the last place at once the second waits for the first. */
async function find(token: string, now: Date, toWrite: boolean): Promise<Known | null> {
  const hash = hashOfGiven(token);
  if (!hash) return null;
  if (toWrite)
    await currentManager().query(
      `select from media_event where id = (select media_event_id from media_event_invitee where link_hash = $1) for update`,
      [hash],
    );
  const [row] = (await currentManager().query(
    `select i.id, i.media_event_id as "mediaEventId", i.answer, i.accreditation, e.title, e.summary, e.starts_at as "startsAt", e.ends_at as "endsAt",
       e.venue, c.name as county, e.online_url as "onlineUrl", e.capacity, e.cancelled_at is not null as "isCancelled"
     from media_event_invitee i join media_event e on e.id = i.media_event_id left join county c on c.id = e.county_id
     join person p on p.id = i.person_id and p.erased_at is null
     where i.link_hash = $1 and e.ends_at > $2`,
    [hash, now],
  )) as Known[];
  return row ?? null;
}

interface Given {
  readonly answer: 'YES' | 'NO' | 'MAYBE';
  readonly crew: string | null;
  readonly note: string | null;
  readonly wantsAccreditation: boolean;
}

function answerIn(body: unknown): Given | null {
  if (!(body instanceof URLSearchParams)) return null;
  const answer = body.get('answer');
  if (answer !== 'YES' && answer !== 'NO' && answer !== 'MAYBE') return null;
  const text = (name: string): string | null =>
    body
      .get(name)
      ?.replaceAll(/[^\P{Cc}\n]+/gu, ' ')
      .trim()
      .slice(0, 1000) || null;
  return { answer, crew: text('crew'), note: text('note'), wantsAccreditation: body.get('accreditation') === 'yes' };
}

/** A yes that comes when all places are taken waits, and says so; who waits keeps their turn. A place that is given up goes to the next. What was said before of a crew stays unless it is said anew. */
async function keep(known: Known, given: Given, now: Date, services: AnswerServices): Promise<Answered> {
  const manager = currentManager();
  const [{ taken }] = (await manager.query(`select (${placesTaken('$1')} and t.id <> $2) as taken`, [
    known.mediaEventId,
    known.id,
  ])) as [{ taken: number }];
  const isFull = known.capacity !== null && taken >= known.capacity;
  const answer = given.answer === 'YES' && isFull ? 'WAITING' : given.answer;
  const asksAnew = given.wantsAccreditation && known.accreditation === 'NONE';
  await manager.query(
    `update media_event_invitee set answer = $2, answered_at = case when answer = 'WAITING' and $2 = 'WAITING' then answered_at else $3 end, answered_by_link = true, crew = coalesce($4, crew), note = coalesce($5, note),
       accreditation = case when $6 then 'REQUESTED' else accreditation end, version = version + 1 where id = $1`,
    [known.id, answer, now, given.crew, given.note, asksAnew],
  );
  const moved = known.answer === 'YES' && answer !== 'YES' ? await freePlace(known, now, services) : [];
  recordAudit(
    null,
    [known.id, ...moved].map((recordId) => ({
      ...{ act: 'answerInvitation', recordKind: 'MediaEventInvitee', recordId, fields: ['answer'] },
    })),
  );
  return answer;
}

const freePlace = async (known: Known, now: Date, { links, canSend }: AnswerServices): Promise<string[]> =>
  moveUp(await currentManager().findOneByOrFail(MediaEvent, { id: known.mediaEventId }), {
    ...{ now, canSend: canSend(), links, by: null, except: known.id },
  });
