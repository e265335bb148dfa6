import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';

/** What everybody may know at an instant. */
export interface FeedAnswer {
  readonly body: string | Buffer;
  /** Media type (RFC 6838), with its charset. */
  readonly mediaType: string;
  /** The database's instant at which it was true. */
  readonly at: Date;
  /** When it was changed last, by somebody or by the clock; null where that is not known. */
  readonly modifiedAt: Date | null;
  /** When it will be another by the clock alone, such as the next embargo's lift; null while nothing waits. */
  readonly changesAt: Date | null;
  /** For a download: the name of its file. */
  readonly fileName?: string;
}

/** Seconds for which a copy may be shown without asking: what is withdrawn is gone from copies so soon. */
const LONGEST = 60;

/**
 * Sends an answer that anybody may keep, never beyond the instant at which it becomes another (RFC 9110, 13; RFC 9111).
 * The tag is a weak one, since compression follows. `Last-Modified` is the second after the change, and is told only once
 * that has begun: two changes within one second are never taken for one.
 */
export function answerConditionally(reply: FastifyReply, answer: FeedAnswer): FastifyReply {
  const { body, at, modifiedAt, changesAt } = answer;
  const tag = `W/"${createHash('sha256').update(answer.mediaType).update(body).digest('base64url').slice(0, 27)}"`;
  const left = changesAt ? Math.floor((changesAt.getTime() - at.getTime()) / 1000) : LONGEST;
  const modified = modifiedAt && (Math.floor(modifiedAt.getTime() / 1000) + 1) * 1000;
  void reply
    .header('cache-control', `public, max-age=${Math.max(0, Math.min(LONGEST, left))}, must-revalidate`)
    .header('etag', tag)
    // A page of the organisation's own site reads it.
    .header('access-control-allow-origin', '*')
    .header('cross-origin-resource-policy', 'cross-origin');
  if (modified && modified <= at.getTime()) void reply.header('last-modified', new Date(modified).toUTCString());
  if (isKnown(reply, tag, modified)) return reply.code(304).send();
  if (answer.fileName)
    void reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(answer.fileName)}`);
  return reply.header('content-type', answer.mediaType).send(body);
}

/** Whether whoever asks has this very answer. A tag that is sent decides alone. */
function isKnown({ request }: FastifyReply, tag: string, modified: number | null): boolean {
  const { 'if-none-match': tags, 'if-modified-since': since } = request.headers;
  if (tags !== undefined)
    return tags.split(',').some((each) => each.trim() === '*' || each.trim().replace(/^W\//, '') === tag.slice(2));
  return since !== undefined && modified !== null && Date.parse(since) >= modified;
}
