/** Rows of which not all need be in memory. */
export interface Rows<Row> {
  readonly length: number;
  /** Undefined where the row is not at hand at the moment: {@link see} brings it. */
  at(index: number): Row | undefined;
  /** The ids of all rows that were read, also of those that are not at hand. */
  ids(): string[];
  /** Says which rows are looked at, so that they and their neighbours are at hand, and the list goes on at its end. */
  see(from: number, to: number): void;
  /** Tells of further rows: whoever shows them listens, so that nothing around them is drawn again. */
  subscribe(listener: () => void): () => void;
  /** Another number for every change that is told. */
  readonly snapshot: number;
}

const NEAR_THE_END = 12;
const untold = () => () => undefined;

/** Rows that are all at hand, of a list that is short enough for it; `more` is called when its end comes near. */
export const atHand = <Row extends { readonly id: string }>(rows: readonly Row[], more?: () => void): Rows<Row> => ({
  length: rows.length,
  at: (index) => rows[index],
  ids: () => rows.map(({ id }) => id),
  see: (_, to) => {
    if (to >= rows.length - NEAR_THE_END) more?.();
  },
  subscribe: untold,
  snapshot: 0,
});
