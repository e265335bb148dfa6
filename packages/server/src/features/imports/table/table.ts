import { type Message, type PlainWording, messageOf } from '../../../kernel';
import type { Encoding } from './decode';
import type { Delimiter } from './delimiter';

/** A row of a file. A cell that the row does not have is the empty text, never the one above it. */
export interface TableRow {
  /** The line of the file on which it begins, counted from 1; in a spreadsheet, the row of the sheet. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  /** Yields every row that is not empty, in order; a file of any length in bounded memory. */
  rows(): AsyncIterable<TableRow>;
}

/** The file is no list that can be read; the message says why and what to do. */
export class UnreadableTable extends Error {
  override readonly name = 'UnreadableTable';
  readonly told: Message;

  constructor(message: PlainWording | Message) {
    const told = messageOf(message);
    super(told.en);
    this.told = told;
  }
}
