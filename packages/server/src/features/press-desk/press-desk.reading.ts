import { guardedReading } from '../../access';
import { embedded, one } from '../../reading';
import { accountReading } from '../accounts';
import { PressDesk } from './press-desk.entity';
import { PressDeskAbilities, PressDeskType } from './press-desk.type';

export const pressDeskAbilities = guardedReading(PressDesk, PressDeskAbilities, {
  type: 'PressDeskAbilities',
  visible: () => true,
  fields: { amend: { value: (_, { permissions }) => permissions.has('media:write'), type: 'boolean' } },
});

export const pressDeskReading = guardedReading(PressDesk, PressDeskType, {
  id: 'prd',
  visible: (_, { kind }) => kind === 'staff',
  fields: { boilerplateEn: {}, boilerplateSw: {}, isFeedOn: {}, updatedAt: {}, version: {} },
  relations: {
    updatedBy: one(accountReading, { by: 'updatedById' }),
    viewerCan: embedded(pressDeskAbilities),
  },
});
