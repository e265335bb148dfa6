import { guardedReading, ownAccount } from '../../access';
import { one, sql } from '../../reading';
import { accountReading } from '../accounts';
import { SavedView } from './saved-view.entity';
import { SavedViewType } from './saved-view.type';

export const savedViewReading = guardedReading(SavedView, SavedViewType, {
  id: 'svw',
  visible: (row, { kind }) => kind === 'staff' && sql`(${row.isShared} or ${row.accountId} = ${ownAccount})`,
  fields: {
    room: {},
    name: { sort: true },
    address: {},
    isShared: {},
    isOwn: { value: (row) => sql`(${row.accountId} = ${ownAccount})`, type: 'boolean' },
    createdAt: {},
    version: {},
  },
  relations: { keptBy: one(accountReading, { by: 'accountId' }) },
});
