/**
 * The same draws for the same words, on every machine: each thing of the generated world has its own, so that any of
 * them can be made alone, in any order (mulberry32 over a mixed seed).
 */
export class Chance {
  private state: number;

  constructor(kind: number, index: number) {
    this.state = Math.imul(index ^ (kind * 0x9e3779b1), 0x85ebca6b) ^ Math.imul(kind + 1, 0xc2b2ae35);
    this.next();
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  is(share: number): boolean {
    return this.next() < share;
  }

  one<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }

  /** Small numbers far more often than large ones: with 2, one of a million comes up every thousandth time. */
  skewed(end: number, power: number): number {
    return Math.floor(end * this.next() ** power);
  }

  /** One of what comes first in the list more often than of what comes later. */
  early<Item>(items: readonly Item[]): Item {
    return items[this.skewed(items.length, 1.8)]!;
  }
}

const hexadecimal = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** A UUID of version 7 (RFC 9562) of that moment, always the same for the same thing. */
export function uuidAt(milliseconds: number, kind: number, index: number): string {
  const chance = new Chance(kind + 100, index);
  const time = hexadecimal(milliseconds, 12);
  const rest = hexadecimal(0x8000 | chance.below(0x4000), 4);
  const tail = hexadecimal(chance.below(0x1000000), 6) + hexadecimal(chance.below(0x1000000), 6);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hexadecimal(index & 0xfff, 3)}-${rest}-${tail}`;
}
