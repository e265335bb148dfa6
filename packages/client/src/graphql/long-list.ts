import type { Rows } from '../lib/rows';

/** One page of a connection. */
export interface Page<Row> {
  readonly edges: readonly { readonly node: Row }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** What a list holds, and what it is called where it can be picked. */
export interface Listed {
  readonly id: string;
  readonly name?: string;
  readonly subject?: string;
}

interface Part<Row> {
  ids: readonly string[];
  names: readonly string[];
  rows: readonly Row[] | undefined;
  end: string | null;
  hasMore: boolean;
  watched: Watched | undefined;
}

/** A page that is asked for, until it is stopped. */
export interface Watched {
  stop(): void;
  /** Whoever reads has come to rest here: from now on it follows what becomes of its records. */
  follow(): void;
}

/** Asks for one page; `fail` where there is no answer. Tells what is in the cache already before it returns. */
export type Watch<Row> = (after: string, tell: (page: Page<Row>) => void, fail: () => void) => Watched;

/** Pages beside those in view that are followed, and beyond which they are let go. */
const BESIDE = 1;
const KEPT = 3;

/**
 * Milliseconds without a further row in view after which somebody reads and no longer passes by: to follow a page costs
 * several times what drawing it does.
 */
const REST_MS = 250;

/** Rows before its end from which a list goes on: whoever only looks at its beginning asks for nothing else. */
const AHEAD = 20;

/**
 * A list that is read to its end, however long, in pages that are each followed while somebody rests near to them. Of the others only ids, names and the way to the next page are kept, so that scrolling costs the same at its end.
 */
export class LongList<Row extends Listed> implements Rows<Row> {
  private readonly parts: Part<Row>[] = [];
  private starts: number[] = [0];
  private readonly listeners = new Set<() => void>();
  private seen = { from: 0, to: 0 };
  private rest: ReturnType<typeof setTimeout> | undefined;
  private told = 0;
  private later: ReturnType<typeof setTimeout> | undefined;
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
    return this.told;
  }

  at(index: number): Row | undefined {
    const part = this.partOf(index);
    return this.parts[part]?.rows?.[index - (this.starts[part] ?? 0)];
  }

  ids(): string[] {
    return this.parts.flatMap(({ ids }) => ids);
  }

  /** Names by id, also of rows that were let go. */
  names(): [id: string, name: string][] {
    return this.parts.flatMap(({ ids, names }) => ids.map((id, at): [string, string] => [id, names[at] ?? '']));
  }

  see(from: number, to: number): void {
    if (from !== this.seen.from || to !== this.seen.to) this.moved(from, to);
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
      if (this.listeners.size > 0) return;
      clearTimeout(this.rest);
      this.parts.forEach((_, at) => at > 0 && this.close(at));
    };
  };

  private moved(from: number, to: number): void {
    this.seen = { from, to };
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.settle(0), REST_MS);
  }

  /** One page after the other, each in a task of its own. */
  private settle(at: number): void {
    const next = this.parts.findIndex(({ watched, rows }, place) => place >= at && watched && rows);
    if (next < 0) return;
    this.parts[next]?.watched?.follow();
    this.rest = setTimeout(() => this.settle(next + 1));
  }

  private open(at: number): void {
    const part = this.parts[at]!;
    const after = this.parts[at - 1]?.end;
    if (part.watched || !after) return;
    let isStopped = false;
    let isOpening = true;
    part.watched = { stop: () => void (isStopped = true), follow: () => undefined };
    const watched = this.watch(
      after,
      (page) => {
        if (isStopped) return;
        this.fill(at, page);
        if (isOpening) this.tell();
        else this.tellLater();
      },
      () => {
        // It is asked for again when it is next looked at.
        if (!isStopped) part.watched = undefined;
      },
    );
    isOpening = false;
    part.watched = {
      stop: () => {
        isStopped = true;
        watched.stop();
      },
      follow: () => watched.follow(),
    };
  }

  private tell(): void {
    this.told += 1;
    this.listeners.forEach((tell) => tell());
  }

  /** What has come from the server was work already: it is drawn in a task of its own. */
  private tellLater(): void {
    this.later ??= setTimeout(() => {
      this.later = undefined;
      this.tell();
    });
  }

  private close(at: number): void {
    const part = this.parts[at]!;
    part.watched?.stop();
    part.watched = undefined;
    part.rows = undefined;
  }

  private fill(at: number, { edges, pageInfo }: Page<Row>): void {
    const part = this.parts[at]!;
    const wasEnd = part.end;
    part.rows = edges.map(({ node }) => node);
    part.ids = part.rows.map(({ id }) => id);
    part.names = part.rows.map(({ name, subject }) => name ?? subject ?? '');
    part.end = pageInfo.endCursor ?? null;
    part.hasMore = pageInfo.hasNextPage;
    if (!part.hasMore) this.parts.splice(at + 1).forEach((gone) => gone.watched?.stop());
    const next = this.parts[at + 1];
    if (next?.watched && part.end !== wasEnd) {
      // It begins elsewhere now; what it showed stays until the new one is there.
      next.watched.stop();
      next.watched = undefined;
      this.open(at + 1);
    }
    this.starts = [0];
    for (const { ids } of this.parts) this.starts.push(this.starts[this.starts.length - 1]! + ids.length);
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

const emptyPart = <Row>(): Part<Row> => ({
  ids: [],
  names: [],
  rows: undefined,
  end: null,
  hasMore: false,
  watched: undefined,
});
