import type { Rows } from '../lib/rows';

/** One page of a connection. */
export interface Page<Row> {
  readonly edges: readonly { readonly node: Row }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

interface Part<Row> {
  ids: readonly string[];
  rows: readonly Row[] | undefined;
  end: string | null;
  hasMore: boolean;
  stop: (() => void) | undefined;
}

/** Follows one page until it is stopped. Tells what is in the cache already before it returns. */
export type Watch<Row> = (after: string, tell: (page: Page<Row>) => void) => () => void;

/** Pages beside those in view that are followed, and beyond which they are let go. */
const BESIDE = 1;
const KEPT = 3;

/** Rows before its end from which a list goes on: whoever only looks at its beginning asks for nothing else. */
const AHEAD = 20;

/**
 * A list that is read to its end, however long, in pages that are each followed while they are near to what is looked
 * at. Of the others only ids and the way to the next page are kept, so that scrolling costs the same at its end.
 */
export class LongList<Row extends { readonly id: string }> implements Rows<Row> {
  private readonly parts: Part<Row>[] = [];
  private starts: number[] = [0];
  private readonly listeners = new Set<() => void>();
  private version = 0;
  private first: Page<Row> | undefined;

  constructor(private readonly watch: Watch<Row>) {}

  /** The first page, which whoever shows the list follows. */
  begin(page: Page<Row>): this {
    if (page !== this.first) {
      this.first = page;
      this.parts[0] ??= emptyPart();
      this.fill(0, page);
    }
    return this;
  }

  get length(): number {
    return this.starts[this.starts.length - 1] ?? 0;
  }

  get snapshot(): number {
    return this.version;
  }

  at(index: number): Row | undefined {
    const part = this.partOf(index);
    return this.parts[part]?.rows?.[index - (this.starts[part] ?? 0)];
  }

  ids(): string[] {
    return this.parts.flatMap(({ ids }) => ids);
  }

  see(from: number, to: number): void {
    const [first, last] = [this.partOf(from), this.partOf(to)];
    for (let at = 1; at < this.parts.length; at += 1) {
      if (at >= first - BESIDE && at <= last + BESIDE) this.open(at);
      else if (at < first - KEPT || at > last + KEPT) this.close(at);
    }
    const end = this.parts.length - 1;
    const part = this.parts[end];
    if (!part?.hasMore || part.end === null || part.rows === undefined || to < this.length - AHEAD) return;
    this.parts.push(emptyPart());
    this.open(end + 1);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.parts.forEach((_, at) => at > 0 && this.close(at));
    };
  };

  private open(at: number): void {
    const part = this.parts[at]!;
    const after = this.parts[at - 1]?.end;
    if (part.stop || !after) return;
    let stopped = false;
    part.stop = () => void (stopped = true);
    const stop = this.watch(after, (page) => {
      if (stopped) return;
      this.fill(at, page);
      this.listeners.forEach((tell) => tell());
    });
    part.stop = () => {
      stopped = true;
      stop();
    };
  }

  private close(at: number): void {
    const part = this.parts[at]!;
    part.stop?.();
    part.stop = undefined;
    part.rows = undefined;
  }

  private fill(at: number, { edges, pageInfo }: Page<Row>): void {
    const part = this.parts[at]!;
    const wasEnd = part.end;
    part.rows = edges.map(({ node }) => node);
    part.ids = part.rows.map(({ id }) => id);
    part.end = pageInfo.endCursor ?? null;
    part.hasMore = pageInfo.hasNextPage;
    if (!part.hasMore) this.parts.splice(at + 1).forEach((gone) => gone.stop?.());
    const next = this.parts[at + 1];
    if (next?.stop && part.end !== wasEnd) {
      // It begins elsewhere now; what it showed stays until the new one is there.
      next.stop();
      next.stop = undefined;
      this.open(at + 1);
    }
    this.starts = [0];
    for (const { ids } of this.parts) this.starts.push(this.starts[this.starts.length - 1]! + ids.length);
    this.version += 1;
  }

  private partOf(index: number): number {
    let [low, high] = [0, this.parts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

const emptyPart = <Row>(): Part<Row> => ({ ids: [], rows: undefined, end: null, hasMore: false, stop: undefined });
