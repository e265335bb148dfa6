import { Role, isPartnerRole, permissionsOf } from '../../access';
import { dayOf, newId } from '../../kernel';
import { currentManager } from '../../persistence';

const mayAsk = Object.values(Role).filter((role) => permissionsOf([role]).has('introductions:write'));
const partners = Object.values(Role).filter(isPartnerRole);

interface Told {
  readonly kind: 'INTRODUCTION_SOUGHT' | 'INTRODUCTION_OFFERED';
  readonly accountId: string;
  readonly requestId: string;
  readonly offerId: string | null;
}

/**
 * Tells those whose house is asked for an introduction, and whoever asked for one that it was offered: each once, and
 * nobody of a request that has ended. It goes on by itself and never within an asker's act, whose answer and work must
 * not hang on who is asked. Runs inside a transaction.
 *
 * @returns how many were told.
 */
export async function tellOfIntroductions(now: Date): Promise<number> {
  const told = [...(await sought(now)), ...(await offered(now))];
  const [rows] = (await currentManager().query(
    `with told as (
       insert into notification (id, account_id, kind, at, introduction_request_id, introduction_offer_id)
       select n.id, n.account_id, n.kind, $2, n.introduction_request_id, n.introduction_offer_id
       from jsonb_populate_recordset(null::notification, $1::jsonb) n
       on conflict do nothing returning id)
     select count(*)::int as count from told`,
    [
      JSON.stringify(
        told.map(({ kind, accountId, requestId, offerId }) => ({
          id: newId(),
          account_id: accountId,
          kind,
          introduction_request_id: requestId,
          introduction_offer_id: offerId,
        })),
      ),
      now,
    ],
  )) as [{ count: number }];
  return rows.count;
}

/** Each house is asked about once, and only where somebody of it was not told yet: looking for a way takes its time. */
const sought = (now: Date): Promise<Told[]> =>
  currentManager().query(
    `with untold as (
       select r.id as request_id, a.id as account_id, case when a.roles && $2::text[] then a.organisation_id end as house_id
       from introduction_request r cross join account a
       where r.closed_at is null and r.ends_on >= $3 and a.suspended_at is null and a.roles && $1::text[]
         and not exists (select from notification n where n.introduction_request_id = r.id and n.account_id = a.id
           and n.introduction_offer_id is null)),
     pair as materialized (select distinct request_id, house_id from untold),
     asked as materialized (select request_id, house_id from pair where is_sought_of(request_id, house_id))
     select 'INTRODUCTION_SOUGHT' as kind, u.account_id as "accountId", u.request_id as "requestId", null as "offerId"
     from untold u join asked s on s.request_id = u.request_id and s.house_id is not distinct from u.house_id`,
    [mayAsk, partners, dayOf(now)],
  ) as Promise<Told[]>;

/** Whoever asked, while they are still of the house that asked. */
const offered = (now: Date): Promise<Told[]> =>
  currentManager().query(
    `select 'INTRODUCTION_OFFERED' as kind, a.id as "accountId", r.id as "requestId", o.id as "offerId"
     from introduction_offer o join introduction_request r on r.id = o.request_id join account a on a.id = r.created_by_id
     where r.closed_at is null and r.ends_on >= $3 and a.suspended_at is null and a.roles && $1::text[]
       and (case when a.roles && $2::text[] then a.organisation_id end) is not distinct from r.house_id
       and not exists (select from notification n where n.introduction_offer_id = o.id and n.account_id = a.id)`,
    [mayAsk, partners, dayOf(now)],
  ) as Promise<Told[]>;
