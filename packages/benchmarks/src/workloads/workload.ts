import type { World } from '../generator/world';

/** What is asked for, in terms that every system translates for itself: raw UUIDs, instants as ISO 8601. */
export type Parameters = Readonly<Record<string, string | number | readonly string[]>>;

/** Cursors are the product's and the peer's own: this makes one for the place behind a row of known keys. */
export type CursorAt = (list: 'people' | 'engagements', keys: readonly string[]) => string;

export interface Operation {
  readonly query: string;
  variables(parameters: Parameters, cursorAt: CursorAt): Record<string, unknown>;
}

/** Of the peer, whose answer has another form: `answer` turns it into the product's. */
export interface PeerOperation extends Operation {
  answer(data: Answer): unknown;
}

/** One statement that makes the whole answer in JSON, as text. */
export interface FloorStatement {
  readonly sql: string;
  values(parameters: Parameters): unknown[];
}

/** Somebody else's JSON; whoever looks into it knows what was asked. */
export type Answer = ReturnType<typeof JSON.parse>;

export interface Workload {
  /** `W1` and so on; the command's `--only` names these. */
  readonly key: string;
  readonly title: string;
  /** Whose session asks the product. */
  readonly viewer: 'officer' | 'partner';
  /** Different ones, the same on every machine. */
  parameters(world: World, count: number): Parameters[];
  readonly product: Operation;
  /** Absent where only the product is measured. */
  readonly floor?: FloorStatement;
  readonly peer?: PeerOperation;
  /** Each request has a key of its own in place of {@link UNIQUE}, and what was written is compared too. */
  readonly writes?: boolean;
  /** Takes out of an answer what no two systems can have in common, such as new ids. */
  comparable?(answer: Answer): unknown;
}

/** Replaced in each request by 24 digits that no other has. */
export const UNIQUE = '{unique-to-each-request}';

export const opaque = (prefix: string, uuid: unknown): string => `${prefix}_${String(uuid).replaceAll('-', '')}`;
