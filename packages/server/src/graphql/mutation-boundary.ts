import { type GraphQLResolveInfo, getArgumentValues } from 'graphql';
import type { DataSource } from 'typeorm';
import { type Actor, type Viewer, viewerOf } from '../access';
import { recordAudit, recordRefusal } from '../audit';
import type { Events } from '../events';
import { type Clock, DomainError, type Language } from '../kernel';
import { againAfterDeadlock, inTransaction, readAsPartner, transactionQuery } from '../persistence';
import type { Planner, Reading } from '../reading';
import { Act, type Outcome, Recorded, ShownOnce } from './act';
import { type Replay, claimKey, markOf, storeResult } from './idempotency';
import { inputFaults } from './input-limits';
import type { UserErrorType } from './user-error';

/** What an input may carry for the boundary itself. */
interface Submitted {
  readonly idempotencyKey?: string | null;
}

/** What the boundary has to know of a request. */
interface Asking {
  readonly language: Language;
  readonly address: string;
}

/** Whose it was is known only where somebody had signed in; what was typed is nobody's business. */
export interface WrongProof {
  readonly act: string;
  readonly code: string;
  readonly address: string;
  readonly account: string | null;
}

const wrongProofs: ReadonlySet<string> = new Set([
  ...['SIGN_IN_FAILED', 'CODE_NOT_ACCEPTED', 'PASSKEY_NOT_ACCEPTED', 'SESSION_ENDED', 'TOO_MANY_TRIES'],
]);

/** The sides of a payload that the boundary makes: the records read back, or the reasons why nothing was done. */
export type Settled = Record<string, unknown> & { userErrors: UserErrorType[] };

interface Done {
  readonly outcome: Outcome;
  /** Where it was read back already. */
  readonly read?: Settled;
}

/**
 * The one way in which anything is changed: limits, one transaction with the act, its audit entries and the reading
 * back of its payload; domain errors become `userErrors` and leave no trace; events are delivered after the commit.
 */
export class MutationBoundary {
  constructor(
    private readonly dataSource: DataSource,
    private readonly planner: Planner,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly readings: ReadonlyMap<string, Reading>,
    /** Told of each try to sign in, or to prove who one is, that failed. */
    private readonly onWrongProof: (attempt: WrongProof) => void,
  ) {}

  async perform(
    info: GraphQLResolveInfo,
    actor: Actor | null,
    input: object | null,
    { language, address }: Asking,
    run: (act: Act) => Promise<Outcome>,
  ): Promise<Settled> {
    const faults = input ? inputFaults(input, language) : [];
    if (faults.length > 0) return { userErrors: faults };
    // Before the transaction begins, so that what ends at this moment has ended by the database's clock as well.
    const now = this.clock.now();
    try {
      const { payload, act } = await againAfterDeadlock(() => {
        const act = new Act(info.fieldName, actor, now, language);
        return inTransaction(
          this.dataSource,
          () => this.done(info, input, act, run),
          async ({ outcome, read }) => ({ payload: read ?? (await this.readPayload(info, act.actor, outcome)), act }),
        );
      });
      this.events.deliver(act.events);
      return payload;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      if (wrongProofs.has(error.code))
        this.onWrongProof({ act: info.fieldName, code: error.code, address, account: actor?.accountId ?? null });
      return { userErrors: [{ code: error.code, message: error.told[language], path: [...error.path] }] };
    }
  }

  /**
   * Does an act, reads its outcome back as somebody else may see it, and undoes it: for showing what would come of it.
   * Nothing is kept, audited or told.
   */
  async rehearse(
    info: GraphQLResolveInfo,
    actor: Actor | null,
    input: object,
    language: Language,
    run: (act: Act) => Promise<{ readonly outcome: Outcome; readonly as: Actor }>,
  ): Promise<Settled> {
    const faults = inputFaults(input, language);
    if (faults.length > 0) return { userErrors: faults };
    try {
      return await inTransaction(this.dataSource, async () => {
        const { outcome, as } = await run(new Act(info.fieldName, actor, this.clock.now(), language));
        throw new Rehearsed(await this.readBack(info, as, outcome));
      });
    } catch (error) {
      if (error instanceof Rehearsed) return error.payload;
      if (!(error instanceof DomainError)) throw error;
      return { userErrors: [{ code: error.code, message: error.told[language], path: [...error.path] }] };
    }
  }

  /** Keeps that somebody tried what their roles do not allow, in a transaction of its own. */
  refuse(actor: Actor | null, act: string): Promise<void> {
    return inTransaction(this.dataSource, async () => recordRefusal(actor, { act }));
  }

  private async done(
    info: GraphQLResolveInfo,
    input: object | null,
    act: Act,
    run: (act: Act) => Promise<Outcome>,
  ): Promise<Done> {
    const outcome = await this.outcome(info, input, act, run);
    // What says who reads says it of the whole connection, which then can do nothing else.
    return { outcome, ...(act.actor?.isPartner && { read: await this.readBack(info, act.actor, outcome) }) };
  }

  private async outcome(
    info: GraphQLResolveInfo,
    input: object | null,
    act: Act,
    run: (act: Act) => Promise<Outcome>,
  ): Promise<Outcome> {
    const { actor } = act;
    const given = (input as Submitted | null)?.idempotencyKey;
    const key = actor && given ? { account: actor.accountId, key: given } : null;
    const replay = key && (await claimKey(key, markOf(info.fieldName, argumentsOf(info))));
    if (replay) return this.restored(replay);
    const outcome = await run(act);
    recordAudit(act.actor, act.entries.length > 0 ? act.entries : [{ act: act.name }]);
    if (key) storeResult(key, outcome);
    return outcome;
  }

  private restored(replay: Replay): Outcome {
    return Object.fromEntries(
      Object.entries(replay).map(([field, value]) => {
        if (value === null || typeof value !== 'object') return [field, value];
        const reading = this.readings.get(value.type);
        if (!reading) throw new Error(`No reading is called ${value.type}.`);
        return [field, new Recorded(reading, value.ids)];
      }),
    );
  }

  /** What a partner did is answered from behind its own wall. */
  private readBack(info: GraphQLResolveInfo, actor: Actor | null, outcome: Outcome): Promise<Settled> {
    const read = () => this.readPayload(info, actor, outcome);
    return actor?.isPartner ? readAsPartner(actor.audiences, read) : read();
  }

  /** Reads the payload's records with the transaction's own connection, which sees what has just been written. */
  private async readPayload(info: GraphQLResolveInfo, actor: Actor | null, outcome: Outcome): Promise<Settled> {
    const viewer: Viewer = viewerOf(actor);
    const payload: Settled = { userErrors: [] };
    for (const [field, value] of Object.entries(outcome))
      payload[field] =
        value instanceof Recorded
          ? await this.planner.object(info, field, value.reading, value.ids, viewer, actor, transactionQuery)
          : value instanceof ShownOnce
            ? value.value
            : value;
    return payload;
  }
}

const argumentsOf = ({ parentType, fieldName, fieldNodes, variableValues }: GraphQLResolveInfo): unknown =>
  getArgumentValues(parentType.getFields()[fieldName]!, fieldNodes[0]!, variableValues);

/** Thrown to have a transaction undone that has done all that it was for. */
class Rehearsed extends Error {
  constructor(readonly payload: Settled) {
    super('rehearsed');
  }
}
