import { Readable } from 'node:stream';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import type { Actor } from '../../access';
import { recordAudit } from '../../audit';
import { opaqueId, uuidFromOpaque } from '../../kernel';
import { currentManager, inTransaction } from '../../persistence';
import { type Sealing, runOf } from '../../sealing';
import { refuse } from '../route-answers';
import { LARGEST_FILE, storeFile } from './store-file';

export interface FileServices {
  readonly dataSource: DataSource;
  /** Opens the names and the bytes of sealed files. */
  readonly sealing: Pick<Sealing, 'openRow' | 'contentOf'>;
  /** Who sends a request; null for nobody. */
  actorOf(request: FastifyRequest): Promise<Actor | null>;
  /** Whether the actor may see the file: the planner's answer, so that there is one rule. */
  mayRead(actor: Actor, id: string): Promise<boolean>;
}

/**
 * `POST /files`: one file in the multipart field `file`, at most 25 MB; answers `{ id, name, size, mediaType }`. It
 * belongs to nobody but its sender until an act puts it to a record. `GET /files/{id}`: its bytes, as a download.
 */
export function registerFiles(web: FastifyInstance, services: FileServices): void {
  void web.register(async (routes) => {
    await routes.register(multipart, { limits: { fileSize: LARGEST_FILE + 1, files: 1, fields: 0 } });
    routes.post('/files', { bodyLimit: LARGEST_FILE + 10_000 }, (request, reply) => upload(services, request, reply));
    // Not compressed: then whoever downloads knows how much is to come, and whether all of it has.
    routes.get<{ Params: { id: string } }>('/files/:id', { compress: false }, (request, reply) =>
      download(services, request, reply),
    );
  });
}

async function upload(services: FileServices, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const actor = await services.actorOf(request);
  if (!actor) return refuse(reply, 401, 'Sign in to continue.');
  // Who brings in lists uploads them here too.
  const may = actor.permissions.has('engagements:write') || actor.permissions.has('imports:run');
  if (actor.isPartner || !may) return refuse(reply, 403, 'Your role does not allow this.');
  if (!request.isMultipart()) return refuse(reply, 415, 'Send the file as multipart/form-data, in the field “file”.');
  const part = await request.file();
  if (!part) return refuse(reply, 400, 'No file came with the request. Send it in the field “file”.');
  const bytes = await part.toBuffer().catch(() => null);
  // The parser takes no notice of a file that is one byte too long; so it gets one more, and this looks.
  if (!bytes || bytes.length > LARGEST_FILE)
    return refuse(reply, 413, 'The file is larger than 25 MB. Make it smaller, or link to where it lies.');
  if (bytes.length === 0) return refuse(reply, 400, 'The file is empty. Choose another one.');
  const file = await inTransaction(services.dataSource, () => storeFile(bytes, part.filename, actor.accountId));
  return reply
    .code(201)
    .header('cache-control', 'no-store')
    .send({ ...file, id: opaqueId('fil', file.id) });
}

async function download(
  services: FileServices,
  request: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const actor = await services.actorOf(request);
  if (!actor) return refuse(reply, 401, 'Sign in to continue.');
  const uuid = uuidFromOpaque('fil', request.params.id);
  if (!uuid || !(await services.mayRead(actor, request.params.id))) return refuse(reply, 404, 'There is no such file.');
  const [file] = (await services.dataSource.query(
    `select f.id, f.name, f.media_type as "mediaType", f.size, c.bytes
     from file f left join file_content c on c.sha256 = f.plain_sha256 where f.id = $1`,
    [uuid],
  )) as { id: string; name: string; mediaType: string; size: number; bytes: Buffer | null }[];
  if (file) await noteEarlyOpening(services.dataSource, actor, file.id);
  // The bytes of a finished import go before its file does.
  if (!file || file.bytes?.length === 0) return refuse(reply, 404, 'There is no such file.');
  const { name } = await services.sealing.openRow('file', { id: file.id, name: file.name });
  const content = file.bytes ?? (await opened(services, file.id));
  return reply
    .header('cache-control', 'no-store')
    .header('content-type', file.mediaType)
    .header('content-length', file.size)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .send(content);
}

/** Whoever opens something before its embargo is over is written down first. */
const noteEarlyOpening = (dataSource: DataSource, actor: Actor, fileId: string): Promise<void> =>
  inTransaction(dataSource, async () => {
    const [held] = (await currentManager().query(`select true where not material_is_free($1)`, [fileId])) as unknown[];
    if (held) recordAudit(actor, [{ act: 'read', recordKind: 'File', recordId: fileId }]);
  });

/** The bytes of a sealed file, opened piece by piece as fast as they are taken. */
async function opened({ sealing, dataSource }: FileServices, id: string): Promise<Readable> {
  const pieces = sealing.contentOf(runOf(dataSource.manager), id)[Symbol.asyncIterator]();
  // What does not open at all is a fault that is answered, and not an answer that breaks off.
  const first = await pieces.next();
  return Readable.from(
    (async function* all() {
      for (let next = first; !next.done; next = await pieces.next()) yield next.value;
    })(),
    { objectMode: true, highWaterMark: 1 },
  );
}
