import type { Actor } from '../access';
import type { AuditEntry } from '../audit';
import type { DomainEvent } from '../events';
import type { Language } from '../kernel';
import type { Reading } from '../reading';
import { unauthenticated } from './errors';

/** One act while it is being done: who does it, when, and what is to be told of it. */
export class Act {
  readonly entries: AuditEntry[] = [];
  readonly events: DomainEvent[] = [];

  constructor(
    /** The mutation's name: the word for it in the audit log. */
    readonly name: string,
    private asker: Actor | null,
    readonly now: Date,
    /** What the person who asks reads. */
    readonly language: Language = 'en',
  ) {}

  get actor(): Actor | null {
    return this.asker;
  }

  /** For acts that begin a session: from here on they are done, and answered, as this actor. */
  become(actor: Actor): void {
    this.asker = actor;
  }

  /** Who does it; refuses when nobody signed in. */
  get by(): Actor {
    if (!this.asker) throw unauthenticated();
    return this.asker;
  }

  /** Notes in the audit log which record was touched, and which of its fields. Call it once per record. */
  touched(recordKind: string, recordId: string, fields: readonly string[] = [], reason?: string | null): void {
    this.entries.push({ act: this.name, recordKind, recordId, fields, reason });
  }

  /** Tells a fact, in the past tense, once the transaction is committed. */
  tell(name: string, recordId: string): void {
    this.events.push({ name, recordId, accountId: this.asker?.accountId ?? null });
  }
}

/** A payload field that is read back by the planner, as the actor may see it. */
export class Recorded {
  constructor(
    readonly reading: Reading,
    readonly ids: string | readonly string[],
  ) {}
}

export const recorded = (reading: Reading, ids: string | readonly string[]): Recorded => new Recorded(reading, ids);

/** A value that is answered once and kept nowhere, such as the secret in a link: a repeated send gets null in its place. */
export class ShownOnce {
  constructor(readonly value: string | readonly string[]) {}
}

/** What an act answers: for each payload field a record to read back, or a plain value. */
export type Outcome = Readonly<
  Record<string, Recorded | ShownOnce | string | number | boolean | Date | null | undefined>
>;
