import type { sharing as en } from '../en/sharing';
import type { Messages } from '../messages';

export const sharing: Messages<typeof en> = {
  title: 'Tulivyoshirikishwa',
  records_one: 'Rekodi {{count}}',
  records_other: 'Rekodi {{count}}',
  nothingYet: 'Bado hujashirikishwa chochote',
  nothingYetText: 'Programu inachoshirikisha shirika lako huonekana hapa, kwa muda wote wa makubaliano yenu.',
};
