import { type Socket, connect } from 'node:net';
import type { Ask } from '../systems/system';

const END_OF_HEAD = Buffer.from('\r\n\r\n');
const LAST_CHUNK = Buffer.from('0\r\n\r\n');
const FAULT = Buffer.from('"errors"');

/** The request as it goes over the wire, but for what each one has of its own. */
export const wire = ({ path, headers, body }: Ask): string =>
  [
    `POST ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `content-length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');

/**
 * One connection that is kept, with one request on its way at a time (HTTP/1.1, RFC 9112). Written for measuring: a client
 * of full grown manners takes more of the machine than what it is to measure.
 */
export class Connection {
  private readonly socket: Socket;
  private pieces: Buffer[] = [];
  private length = 0;
  /** Where the answer ends; undefined until its head is read, null where it comes in chunks. */
  private end: number | null | undefined;
  private status = 0;
  private done: ((isGood: boolean) => void) | null = null;

  constructor(port: number) {
    this.socket = connect(port, '127.0.0.1').setNoDelay(true);
    this.socket.on('data', (piece: Buffer) => this.take(piece));
    this.socket.on('error', () => this.finish(false));
    this.socket.on('close', () => this.finish(false));
  }

  /** @returns whether it was answered with 200 and without errors. */
  send(request: string | Buffer): Promise<boolean> {
    return new Promise((done) => {
      this.done = done;
      if (this.socket.destroyed) return this.finish(false);
      this.socket.write(request);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private take(piece: Buffer): void {
    this.pieces.push(piece);
    this.length += piece.length;
    if (this.end === undefined) this.readHead();
    const isWhole =
      this.end === null
        ? piece.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK)
        : this.end !== undefined && this.length >= this.end;
    if (isWhole) this.finish(this.status === 200 && !Buffer.concat(this.pieces).includes(FAULT));
  }

  private readHead(): void {
    if (this.pieces.length > 1) this.pieces = [Buffer.concat(this.pieces)];
    const [all] = this.pieces as [Buffer];
    const at = all.indexOf(END_OF_HEAD);
    if (at < 0) return;
    const head = all.toString('latin1', 0, at);
    this.status = Number(head.slice(9, 12));
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    this.end = length === undefined ? null : at + END_OF_HEAD.length + Number(length);
  }

  private finish(isGood: boolean): void {
    const { done } = this;
    this.done = null;
    this.pieces = [];
    this.length = 0;
    this.end = undefined;
    done?.(isGood);
  }
}
