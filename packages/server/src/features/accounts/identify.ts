import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { type Actor, type Role, actorFrom, needsSecondFactor } from '../../access';
import type { Clock } from '../../kernel';
import { openTransactionOn, poolOf } from '../../persistence';
import { KEY_PREFIX } from './api-keys/api-key.acts';
import { type AccessTokens, secretHash } from './tokens';

interface Row {
  readonly account_id: string;
  readonly session_id: string;
  readonly key_permissions: string[] | null;
  readonly name: string;
  readonly roles: Role[];
  readonly person_id: string | null;
  readonly organisation_id: string | null;
  readonly audiences: string[];
  /** Whether something PROTECTED or SEALED was opened to the account by name. */
  readonly opens_closed: boolean;
  /** False where none is required. */
  readonly lacks_factor: boolean;
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

/**
 * The account's facts.
 *
 * @param now the parameter that holds the present.
 * @param required the parameter that says whether second factors are required: where not, none is looked for.
 */
const facts = (now: string, required: string): string => `
  a.id as account_id, a.name, a.roles, a.person_id, a.organisation_id,
  audiences_of(a.id, a.organisation_id) as audiences,
  (${required} and exists (
    select from record_audience r where r.audience_id = a.id and r.sensitivity >= 2 and r.expires_at > ${now})) as opens_closed,
  (${required} and not exists (
    select from second_factor f where f.account_id = a.id and f.confirmed_at is not null) and not exists (
    select from passkey p where p.account_id = a.id)) as lacks_factor`;

/**
 * Who a request comes from. Asked anew on every request, so that signing out, suspension and a change of roles act on
 * the very next one. Requests that come in together are asked about together.
 */
export class Identification {
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
    const rows = await this.rows(
      'who_asks',
      `select s.id as session_id, null as key_permissions, ${facts('$3', '$4')}
       from unnest($1::uuid[], $2::uuid[]) k(session_id, account_id)
         join session s on s.id = k.session_id join account a on a.id = s.account_id and a.id = k.account_id
       where s.ended_at is null and s.expires_at > $3 and a.suspended_at is null`,
      [
        asked.map(({ sessionId }) => sessionId),
        asked.map(({ accountId }) => accountId),
        this.options.clock.now(),
        this.options.requireSecondFactor,
      ],
    );
    const actors = new Map(rows.map((row) => [`${row.session_id} ${row.account_id}`, actorOf(row)]));
    return asked.map(({ sessionId, accountId }) => actors.get(`${sessionId} ${accountId}`) ?? null);
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
      `select k.id as session_id, k.permissions as key_permissions, ${facts('$2', '$3')} from api_key k join account a on a.id = k.account_id
       where ${which} and k.revoked_at is null and k.expires_at > $2 and a.suspended_at is null`,
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

const actorOf = (row: Row): Actor =>
  actorFrom({
    accountId: row.account_id,
    sessionId: row.session_id,
    name: row.name,
    roles: row.roles,
    personId: row.person_id,
    organisationId: row.organisation_id,
    audiences: row.audiences,
    mustSetUpSecondFactor: row.lacks_factor && (row.opens_closed || needsSecondFactor(row.roles)),
    ...(row.key_permissions && { keyPermissions: row.key_permissions }),
  });
