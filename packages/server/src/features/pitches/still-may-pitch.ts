import { type Role, permissionsOf } from '../../access';
import { currentManager } from '../../persistence';
import type { StillMay } from '../mail';

/** What forbids a pitch forbids it to the last moment; and whoever sent it must still be somebody who may. */
export const stillMayPitch: StillMay = async ({ id }) => {
  const [row] = (await currentManager().query(
    `select pitch_suppression(r.person_id, t.story_id, t.channel) as suppression, a.roles
     from pitch_recipient r join pitch t on t.id = r.pitch_id join outgoing_mail m on m.id = r.mail_id join account a on a.id = m.created_by_id
     where r.mail_id = $1`,
    [id],
  )) as { suppression: string | null; roles: Role[] }[];
  if (!row) return 'PITCH_GONE';
  return row.suppression ?? (permissionsOf(row.roles).has('media:write') ? null : 'NOT_PERMITTED');
};
