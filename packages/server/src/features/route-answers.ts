import type { FastifyReply } from 'fastify';
import { type Message, type PlainWording, languageOf, messageOf } from '../kernel';

/** Tells whoever asks, in their language, why there is nothing for them. */
export const refuse = (reply: FastifyReply, status: number, message: PlainWording | Message): FastifyReply =>
  reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ message: messageOf(message)[languageOf(reply.request.headers['accept-language'])] });

/** The text of a cell: what a spreadsheet would take for a formula begins with an apostrophe. */
export const harmless = (text: string | null): string =>
  text && /^[=+\-@\t\r]/.test(text) ? `'${text}` : (text ?? '');
