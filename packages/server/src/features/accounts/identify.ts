import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import {
  type Actor,
  type Expected,
  type Role,
  actorFrom,
  needsSecondFactor,
  ownAccount,
  ownSession,
} from '../../access';
import { BoundedMap, type Clock } from '../../kernel';
import { openTransactionOn, poolOf } from '../../persistence';
import { type Confirmation, fact, raw, sql } from '../../reading';
import { KEY_PREFIX } from './api-keys/api-key.acts';
import { type AccessTokens, secretHash } from './tokens';

/** What an account may do at one moment, as PostgreSQL tells it. */
interface Standing {
  readonly account_id: string;
  readonly name: string;
  readonly roles: Role[];
  readonly person_id: string | null;
  readonly organisation_id: string | null;
  readonly audiences: string[];
  /** Whether something PROTECTED or SEALED was opened to the account by name. */
  readonly opens_closed: boolean;
  readonly opens_nothing: boolean;
  /** False where none is required. */
  readonly lacks_factor: boolean;
}

interface Row {
  readonly session_id: string;
  readonly key_permissions?: string[] | null;
  /** A {@link Standing} in JSON. */
  readonly standing: string;
}

type SessionOf = Pick<Actor, 'sessionId' | 'accountId'>;

export interface IdentificationOptions {
  readonly dataSource: DataSource;
  readonly tokens: AccessTokens;
  readonly clock: Clock;
  readonly requireSecondFactor: boolean;
  /** Whether connections keep statements prepared. */
  readonly namedStatements: boolean;
}

/** Whoever is of no house is an audience alone: PostgreSQL is spared the call of a function, which was a tenth of the whole. */
const audiences =
  '(case when a.organisation_id is null then array[a.id] else audiences_of(a.id, a.organisation_id) end)';

/** The account's facts, of `a`; `given` has the present as `now` and, as `factor`, whether second factors are required. */
const standing = `(select row_to_json(f)::text from (select
  a.id as account_id, a.name, a.roles, a.person_id, a.organisation_id,
  ${audiences} as audiences,
  (given.factor and exists (
    select from record_audience r where r.audience_id = a.id and r.sensitivity >= 2 and r.expires_at > given.now)) as opens_closed,
  not exists (
    select from record_audience r where r.audience_id = any(${audiences}) and r.expires_at > now()) as opens_nothing,
  (given.factor and not exists (
    select from second_factor f where f.account_id = a.id and f.confirmed_at is not null) and not exists (
    select from passkey p where p.account_id = a.id)) as lacks_factor) f)`;

/** Whether the session `s` of the account `a` goes on. */
const goesOn = 's.ended_at is null and s.expires_at > given.now and a.suspended_at is null';

const expected = <Value>(read: (expected: Expected) => Value, cast: string) =>
  fact((actor: Actor) => read(actor.expected!), cast);

/** That a session goes on, and its account's facts are those that were expected. */
export const confirmation: Confirmation = {
  isDue: (actor) => Boolean((actor as Actor | null)?.expected),
  holds: sql`(select ${raw(standing)} = ${expected((last) => last.standing, 'text')}
    from session s join account a on a.id = s.account_id,
      (select ${expected(({ now }) => now, 'timestamptz')} as now, ${expected((last) => last.requiresFactor, 'boolean')} as factor) given
    where s.id = ${ownSession} and a.id = ${ownAccount} and ${raw(goesOn)})`,
};

/** Of how many sessions a process knows what was so at their last request. */
const SESSIONS_KNOWN = 2_000;

/**
 * Who a request comes from. Asked anew on every request, so that signing out, suspension and a change of roles act on
 * the very next one. Requests that come in together are asked about together; a read by somebody who was here before
 * makes sure of them itself, see {@link confirmation}.
 */
export class Identification {
  /** Standings by session, as they were told last. Nobody is let in by them. */
  private readonly last = new BoundedMap<string, Actor>(SESSIONS_KNOWN);
  private readonly sessions = new DataLoader<SessionOf, Actor | null>((asked) => this.behindSessions(asked), {
    cache: false,
    maxBatchSize: 100,
  });

  constructor(private readonly options: IdentificationOptions) {}

  /** @param credential an access token, or an API key. */
  async actor(credential: string | undefined): Promise<Actor | null> {
    if (!credential) return null;
    return credential.startsWith(KEY_PREFIX) ? this.behindKey(credential) : this.behindToken(credential);
  }

  /**
   * Whom an access token was last found to be of, still to be confirmed by what is read for them. Null where that is not
   * known, and for partners, who may not look up sessions.
   */
  expected(credential: string | undefined): Actor | null {
    if (!credential || credential.startsWith(KEY_PREFIX)) return null;
    const now = this.options.clock.now();
    const claims = this.options.tokens.read(credential, now);
    const actor = claims && this.last.get(claims.sessionId);
    if (actor?.accountId !== claims?.accountId || !actor?.expected) return null;
    return { ...actor, expected: { ...actor.expected, now } };
  }

  /** Whoever the same session or key is by now; null once it is over. For what goes on after a request was answered. */
  async again(actor: Actor): Promise<Actor | null> {
    return actor.isApiKey
      ? this.withKey('k.id = $1', actor.sessionId, this.options.clock.now())
      : this.inSession(actor);
  }

  private async behindToken(accessToken: string): Promise<Actor | null> {
    const claims = this.options.tokens.read(accessToken, this.options.clock.now());
    return claims && this.inSession(claims);
  }

  /** A session that is just being opened is known to its own transaction alone. */
  private async inSession(session: SessionOf): Promise<Actor | null> {
    const { dataSource } = this.options;
    if (!openTransactionOn(dataSource)) return this.sessions.load(session);
    return (await this.behindSessions([session]))[0]!;
  }

  private async behindSessions(asked: readonly SessionOf[]): Promise<(Actor | null)[]> {
    const { clock, requireSecondFactor } = this.options;
    const now = clock.now();
    const rows = await this.rows(
      'who_asks',
      `select s.id as session_id, ${standing} as standing
       from unnest($1::uuid[], $2::uuid[]) k(session_id, account_id)
         join session s on s.id = k.session_id join account a on a.id = s.account_id and a.id = k.account_id,
         (select $3::timestamptz as now, $4::boolean as factor) given
       where ${goesOn}`,
      [asked.map(({ sessionId }) => sessionId), asked.map(({ accountId }) => accountId), now, requireSecondFactor],
    );
    const actors = new Map(rows.map((row) => [row.session_id, actorOf(row)]));
    for (const row of rows) {
      const actor = actors.get(row.session_id)!;
      const found = { standing: row.standing, now, requiresFactor: requireSecondFactor };
      if (!actor.isPartner) this.last.set(row.session_id, { ...actor, expected: found });
    }
    return asked.map(({ sessionId, accountId }) => {
      const actor = actors.get(sessionId);
      return actor?.accountId === accountId ? actor : null;
    });
  }

  private async behindKey(key: string): Promise<Actor | null> {
    const now = this.options.clock.now();
    const actor = await this.withKey('k.key_hash = $1', secretHash(key), now);
    if (!actor) return null;
    await this.rows(
      'key_used',
      `update api_key set last_used_at = $2 where id = $1 and (last_used_at is null or last_used_at < $2::timestamptz - interval '1 minute')`,
      [actor.sessionId, now],
    );
    return actor;
  }

  private async withKey(which: 'k.key_hash = $1' | 'k.id = $1', value: unknown, now: Date): Promise<Actor | null> {
    const [row] = await this.rows(
      undefined,
      `select k.id as session_id, k.permissions as key_permissions, ${standing} as standing
       from api_key k join account a on a.id = k.account_id, (select $2::timestamptz as now, $3::boolean as factor) given
       where ${which} and k.revoked_at is null and k.expires_at > given.now and a.suspended_at is null`,
      [value, now, this.options.requireSecondFactor],
    );
    return row ? actorOf(row) : null;
  }

  /** Past TypeORM, which cannot name statements, where no transaction is open. */
  private async rows(name: string | undefined, text: string, values: unknown[]): Promise<Row[]> {
    const { dataSource, namedStatements } = this.options;
    const transaction = openTransactionOn(dataSource);
    if (transaction) return transaction.query(text, values) as Promise<Row[]>;
    return (await poolOf(dataSource).query<Row>({ ...(namedStatements && name && { name }), text, values })).rows;
  }
}

function actorOf(row: Row): Actor {
  const facts = JSON.parse(row.standing) as Standing;
  return actorFrom({
    accountId: facts.account_id,
    sessionId: row.session_id,
    name: facts.name,
    roles: facts.roles,
    personId: facts.person_id,
    organisationId: facts.organisation_id,
    audiences: facts.audiences,
    opensNothing: facts.opens_nothing,
    mustSetUpSecondFactor: facts.lacks_factor && (facts.opens_closed || needsSecondFactor(facts.roles)),
    ...(row.key_permissions && { keyPermissions: row.key_permissions }),
  });
}
