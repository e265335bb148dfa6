import type { IncomingMessage, ServerResponse } from 'node:http';
import { createGzip, gzipSync } from 'node:zlib';

/** Bytes of an answer above which it is worth compressing. */
const COMPRESSED_FROM = 1024;
/** Bytes of an answer above which it is compressed piece by piece, beside other work. */
const STREAMED_FROM = 32_768;

/** Why a request is not taken at all; `code` is for programs, the message for whoever wrote one. */
export interface Refusal {
  readonly status: 400 | 403 | 405 | 413 | 415;
  readonly code: string;
  readonly message: string;
}

export function send(request: IncomingMessage, response: ServerResponse, text: string): void {
  response.setHeader('vary', 'accept-encoding');
  if (text.length < COMPRESSED_FROM || !/\bgzip\b/.test(String(request.headers['accept-encoding']))) {
    // What is sent in one piece with its headers is copied twice for it.
    response.setHeader('content-length', Buffer.byteLength(text));
    response.cork();
    response.flushHeaders();
    response.end(text);
    return;
  }
  response.setHeader('content-encoding', 'gzip');
  if (text.length < STREAMED_FROM) {
    response.end(gzipSync(text, { level: 4 }));
    return;
  }
  const gzip = createGzip({ level: 4 });
  gzip.pipe(response);
  gzip.end(text);
}

export function refuse(response: ServerResponse, { status, code, message }: Refusal): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  if (status === 405) response.setHeader('allow', 'POST');
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}
