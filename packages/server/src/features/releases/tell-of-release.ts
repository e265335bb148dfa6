import { type Permission, Role, permissionsOf } from '../../access';
import type { Act } from '../../graphql';
import { newId } from '../../kernel';
import { currentManager } from '../../persistence';
import type { PressRelease, PressReleaseVersion } from './release.entities';

interface Told {
  readonly release: PressRelease;
  readonly latest: PressReleaseVersion;
}

const MAY: Permission = 'media:write';
const approvers = Object.values(Role).filter((role) => permissionsOf([role]).has(MAY));

/** Everybody who may approve it is told: colleagues who keep the desk, save those who wrote in this version. */
export async function tellApprovers(act: Act, { release, latest }: Told): Promise<void> {
  const told = (await currentManager().query(
    `select a.id from account a where a.organisation_id is null and a.suspended_at is null and a.roles && $2::text[] and a.id <> $3
       and not exists (select from press_release_author w where w.version_id = $1 and w.account_id = a.id) order by a.id`,
    [latest.id, approvers, act.by.accountId],
  )) as { id: string }[];
  await tell(act, release.id, 'RELEASE_SUBMITTED', told);
}

/** Those whose words stand in it, and who handed it in, are told what became of it; nobody is told of their own act. */
export async function tellAuthors(
  act: Act,
  { release, latest }: Told,
  kind: 'RELEASE_APPROVED' | 'RELEASE_RETURNED',
): Promise<void> {
  const told = (await currentManager().query(
    `select a.id from account a where a.organisation_id is null and a.suspended_at is null and a.id <> $3
       and (a.id = $2 or exists (select from press_release_author w where w.version_id = $1 and w.account_id = a.id)) order by a.id`,
    [latest.id, latest.submittedById, act.by.accountId],
  )) as { id: string }[];
  await tell(act, release.id, kind, told);
}

/** What nobody read yet and holds no more is not told any more. */
export const untell = (releaseId: string): Promise<unknown> =>
  currentManager().query(
    `delete from notification where press_release_id = $1 and kind in ('RELEASE_SUBMITTED','RELEASE_RETURNED') and read_at is null`,
    [releaseId],
  );

const tell = (act: Act, releaseId: string, kind: string, told: readonly { readonly id: string }[]): Promise<unknown> =>
  currentManager().query(
    `insert into notification (id, account_id, kind, at, press_release_id)
     select given.id, given.account, $3, $4, $5 from unnest($1::uuid[], $2::uuid[]) given(id, account)`,
    [told.map(() => newId()), told.map(({ id }) => id), kind, act.now, releaseId],
  );
