import { type Viewer, guardedReading } from '../../access';
import { type Row, extend, one } from '../../reading';
import { accountReading } from '../accounts';
import { type Person, personReading } from '../people';
import { LegalHoldType } from './erasure.types';
import { LegalHold } from './legal-hold.entity';

export const legalHoldReading = guardedReading(LegalHold, LegalHoldType, {
  id: 'lgh',
  visible: (_, viewer) => viewer.permissions.has('rights:administer'),
  fields: { reason: {}, placedAt: { sort: true }, liftedAt: {} },
  relations: { placedBy: one(accountReading, { by: 'placedById' }) },
});

export const personErased = extend(personReading, {
  fields: {
    erasedAt: {
      value: (row: Row<Person>) => row.erasedAt,
      type: 'timestamptz',
      nullable: true,
      read: (_: unknown, { kind }: Viewer) => kind === 'staff',
    },
  },
});
