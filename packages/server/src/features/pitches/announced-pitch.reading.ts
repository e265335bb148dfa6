import { guardedReading, ownOrganisation } from '../../access';
import { one, sql } from '../../reading';
import { personReading } from '../people';
import { AnnouncedPitchType } from './announced-pitch.type';
import { AnnouncedPitch } from './pitch.entities';

export const announcedPitchReading = guardedReading(AnnouncedPitch, AnnouncedPitchType, {
  id: 'anp',
  visible: (row, { kind }) => kind === 'partner' && sql`${row.houseId} = ${ownOrganisation}`,
  fields: { announcedAt: { sort: true } },
  relations: { person: one(personReading, { by: 'personId' }) },
});
