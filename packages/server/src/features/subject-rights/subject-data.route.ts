import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import type { Actor } from '../../access';
import { recordRefusal } from '../../audit';
import { type Clock, DomainError, languageOf } from '../../kernel';
import { inTransaction } from '../../persistence';
import { refuse } from '../route-answers';
import { dataPdf } from './data-pdf';
import { gatherForRequest } from './gather-for-request';

export interface SubjectDataServices {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  /** Who sends a request; null for nobody. */
  actorOf(request: FastifyRequest): Promise<Actor | null>;
}

type Asked = FastifyRequest<{ Params: { id: string; form: string } }>;

/**
 * `GET /subject-requests/{id}/data.json` and `data.pdf`: all that is held on whoever made the request, as a download for
 * the data protection officer. Each is gathered anew and stands in the audit log. The PDF is in the reader's language.
 */
export function registerSubjectData(web: FastifyInstance, services: SubjectDataServices): void {
  web.get('/subject-requests/:id/data.:form', (request: Asked, reply) => download(services, request, reply));
}

async function download(services: SubjectDataServices, request: Asked, reply: FastifyReply): Promise<FastifyReply> {
  const { id, form } = request.params;
  const actor = await services.actorOf(request);
  if (!actor) return refuse(reply, 401, 'Sign in to continue.');
  if (!actor.permissions.has('rights:administer')) {
    await inTransaction(services.dataSource, async () => recordRefusal(actor, { act: 'gatherSubjectData' }));
    return refuse(reply, 403, 'Your role does not allow this.');
  }
  if (form !== 'json' && form !== 'pdf') return refuse(reply, 404, 'There is no such request.');
  const language = languageOf(request.headers['accept-language']);
  const bytes = await gatherForRequest(services.dataSource, actor, id, services.clock.now())
    .then(async (data): Promise<Buffer | string> =>
      form === 'pdf' ? dataPdf(data, language) : JSON.stringify(data, null, 2),
    )
    .catch((error: unknown) => {
      if (error instanceof DomainError) return error;
      throw error;
    });
  if (bytes instanceof DomainError) return refuse(reply, bytes.code === 'NOT_FOUND' ? 404 : 409, bytes.told);
  return (
    reply
      .header('cache-control', 'no-store')
      .header('content-type', form === 'pdf' ? 'application/pdf' : 'application/json; charset=utf-8')
      // No name in it: it stays behind in folders and lists of downloads.
      .header('content-disposition', `attachment; filename="subject-data.${form}"`)
      .header('content-security-policy', "default-src 'none'; sandbox")
      .send(bytes)
  );
}
