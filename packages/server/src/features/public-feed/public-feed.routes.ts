import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { requestFacts } from '../../graphql';
import { refuse } from '../route-answers';
import { type FeedAnswer, answerConditionally } from './conditional-answer';
import type { FeedLimits } from './feed-limits';

/** One address of the public feed. */
export interface Feed {
  /** As the web framework has it, below `/feed`: `/:language/releases.json`. */
  readonly path: string;
  /** What is public at this instant; null where there is nothing of the kind. */
  answer(request: FastifyRequest): Promise<FeedAnswer | null>;
}

export interface PublicFeedServices {
  readonly limits: FeedLimits;
  readonly trustedProxies: number;
  /** Whether anything is public here at all; asked with each question. */
  isOn(): Promise<boolean>;
}

/**
 * `GET /feed/…`: what the organisation has made public, for its website and for anybody. No account, nothing but reads.
 * An address that asks too often is told how many seconds to wait. Where the feed is switched off nothing is there.
 */
export function registerPublicFeed(
  web: FastifyInstance,
  { limits, trustedProxies, isOn }: PublicFeedServices,
  feeds: readonly Feed[],
): void {
  // What is no feed is not the client's page either.
  web.get('/feed/*', (_request, reply) => refuse(reply, 404, 'Nothing public is here.'));
  for (const { path, answer } of feeds)
    web.get(`/feed${path}`, async (request: FastifyRequest, reply): Promise<FastifyReply> => {
      const wait = await limits.count(requestFacts(request.raw, trustedProxies).address);
      if (wait !== null)
        return refuse(
          reply.header('retry-after', wait),
          429,
          'You ask too often. Wait for as many seconds as the answer says, then ask again.',
        );
      const known = (await isOn()) ? await answer(request) : null;
      return known ? answerConditionally(reply, known) : refuse(reply, 404, 'Nothing public is here.');
    });
}
