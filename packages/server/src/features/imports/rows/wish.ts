import type { Message } from '../../../kernel';

/** An organisation that a row names: of any kind, or of one that it must have. */
export interface Mention {
  readonly name: string;
  /** The code of the kind that a new one gets. */
  readonly kind: string;
  /** Whether one that is there must be of that kind. */
  readonly isBound: boolean;
}

export interface WishedPost {
  readonly label: string;
  readonly countyId: string | null;
  readonly constituencyId: string | null;
}

/** Where a row says that somebody belongs. */
export interface WishedPlace {
  readonly organisation: Mention;
  readonly post: WishedPost | null;
  readonly role: string | null;
  readonly startedOn: string | null;
  readonly startedPrecision: string | null;
}

export interface WishedContact {
  readonly type: string;
  readonly value: string;
  readonly normalised: string;
}

/** What one row says of a person or an organisation, understood but not yet looked up. */
export interface Wish {
  readonly line: number;
  readonly name: string;
  readonly folded: string;
  /** Columns of a new record beside those that are filled on an old one too. */
  readonly onlyNew: Readonly<Record<string, string | null>>;
  /** Columns that are filled where a record has nothing; what the row leaves open is not in here. */
  readonly fills: Readonly<Record<string, string>>;
  readonly contacts: readonly WishedContact[];
  readonly places: readonly WishedPlace[];
  readonly parent: Mention | null;
  /** Kinds of stakeholder, as uuids. */
  readonly kinds: readonly string[];
  readonly languages: readonly string[];
  readonly tags: readonly string[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  readonly notes: readonly string[];
}

/** A row that cannot be understood, with what was read of its name. */
export interface Misread {
  readonly line: number;
  readonly name: string | null;
  readonly faults: readonly Message[];
}
