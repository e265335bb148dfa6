/** A membership as it is stored, or as an earlier row of the list will have made it. */
export interface KnownPlace {
  readonly id: string;
  readonly organisationId: string;
  postId: string | null;
  role: string | null;
  startedOn: string | null;
  readonly endedOn: string | null;
  version: number;
}

/** What is known of a person or an organisation, as far as a row could add to it. Changes as rows are planned. */
export interface Known {
  readonly id: string;
  readonly name: string;
  /** Folded; an organisation's short name too. */
  readonly names: string[];
  /** The line of the list that makes it; null for one that was there before. */
  readonly madeAt: number | null;
  /** Closed records are never named to others. */
  readonly isOpen: boolean;
  /** Its texts are sealed; what undoes an import is not, so none of them is filled. */
  readonly isSealed: boolean;
  /** Columns of the table that hold something. */
  readonly columns: Record<string, string>;
  version: number;
  updatedAt: string;
  /** As {@link contactKey} writes them. */
  readonly contacts: string[];
  readonly places: KnownPlace[];
  readonly kinds: string[];
  readonly languages: string[];
  readonly tags: string[];
  readonly identifiers: string[];
  /** MD5 of their texts. */
  readonly notes: string[];
  readonly counties: string[];
  readonly constituencies: string[];
}

const numbers = new Set(['PHONE', 'MOBILE', 'SMS', 'WHATSAPP', 'SIGNAL']);

/** Equal for contact points that are one: a number is one, whatever is done with it. */
export const contactKey = (type: string, normalised: string): string =>
  numbers.has(type) ? `number ${normalised}` : `${type} ${normalised}`;

export const addTo = (list: string[], ...values: readonly (string | null | undefined)[]): void => {
  for (const value of values) if (value && !list.includes(value)) list.push(value);
};
