import type { DataSource } from 'typeorm';
import { type Actor, type Role, actorFrom, needsSecondFactor } from '../../access';
import type { Clock } from '../../kernel';
import { managerFor } from '../../persistence';
import type { AccessTokens } from './tokens';

interface Row {
  readonly name: string;
  readonly roles: Role[];
  readonly person_id: string | null;
  readonly organisation_id: string | null;
  readonly audiences: string[];
  readonly opens_closed: boolean;
  /** False where none is required. */
  readonly lacks_factor: boolean;
}

/** Whether something PROTECTED or SEALED was opened to the account by name. */
const opensClosed = `exists (select from record_audience r where r.audience_id = a.id and r.sensitivity >= 2 and r.expires_at > $3)`;

const hasFactor = `exists (select from second_factor f where f.account_id = a.id and f.confirmed_at is not null)`;

/**
 * Who a request comes from. Asked anew on every request, so that signing out, suspension and a change of roles act on
 * the very next one.
 */
export class Identification {
  constructor(
    private readonly dataSource: DataSource,
    private readonly tokens: AccessTokens,
    private readonly clock: Clock,
    private readonly requireSecondFactor: boolean,
  ) {}

  async actor(accessToken: string | undefined): Promise<Actor | null> {
    const claims = accessToken ? this.tokens.read(accessToken, this.clock.now()) : null;
    if (!claims) return null;
    const [row] = (await managerFor(this.dataSource).query(
      `select a.name, a.roles, a.person_id, a.organisation_id, audiences_of(a.id, a.organisation_id) as audiences,
         ($4 and ${opensClosed}) as opens_closed, ($4 and not ${hasFactor}) as lacks_factor
       from session s join account a on a.id = s.account_id
       where s.id = $1 and a.id = $2 and s.ended_at is null and s.expires_at > $3 and a.suspended_at is null`,
      [claims.sessionId, claims.accountId, this.clock.now(), this.requireSecondFactor],
    )) as Row[];
    return row
      ? actorFrom({
          ...claims,
          name: row.name,
          roles: row.roles,
          personId: row.person_id,
          organisationId: row.organisation_id,
          audiences: row.audiences,
          mustSetUpSecondFactor: row.lacks_factor && (row.opens_closed || needsSecondFactor(row.roles)),
        })
      : null;
  }
}
