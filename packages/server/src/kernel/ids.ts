import { randomBytes, randomFillSync } from 'node:crypto';

const counterMask = 0xfff;
const laterCounterStart = 0x7ff;

let lastMs = 0;
let counter = 0;

/** Drawn for many ids at once: asking for each was most of what an id cost. */
const drawn = Buffer.alloc(4_096);
let spent = drawn.length;

/**
 * A new UUID of version 7 (RFC 9562): the first 48 bits are milliseconds, so that later ids sort after earlier ones and
 * land at the end of an index. Within one process each id is greater than the one before, even within a millisecond or
 * when the clock is set back: the 12 bits after the version count (RFC 9562, section 6.2, method 1).
 */
export function newId(): string {
  const now = Date.now();
  if (now > lastMs) {
    lastMs = now;
    counter = randomBytes(2).readUInt16BE() & laterCounterStart;
  } else if (counter === counterMask) {
    lastMs += 1;
    counter = 0;
  } else {
    counter += 1;
  }
  if (spent === drawn.length) {
    randomFillSync(drawn);
    spent = 0;
  }
  const bytes = drawn.subarray(spent, (spent += 16));
  bytes.writeUIntBE(lastMs, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  return withDashes(bytes.toString('hex'));
}

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const opaquePattern = /^([a-z]{2,8})_([0-9a-f]{32})$/;

/** Whether the text is a UUID as PostgreSQL writes one: lower case, with dashes. */
export function isUuid(text: string): boolean {
  return uuidPattern.test(text);
}

/** What the outside sees of an id: `per_` and 32 hexadecimal digits for a person. The prefix is the type's. */
export function opaqueId(prefix: string, uuid: string): string {
  return `${prefix}_${uuid.replaceAll('-', '')}`;
}

/** Null for a text that is no id of that type; never an error, since what does not exist is *not found*. */
export function uuidFromOpaque(prefix: string, text: string): string | null {
  const parts = splitOpaque(text);
  return parts?.prefix === prefix ? parts.uuid : null;
}

/** Null for a text that is no id of any type. */
export function splitOpaque(text: string): { prefix: string; uuid: string } | null {
  const [, prefix, digits] = opaquePattern.exec(text) ?? [];
  return prefix && digits ? { prefix, uuid: withDashes(digits) } : null;
}

function withDashes(digits: string): string {
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join(
    '-',
  );
}
