import type { design as en } from '../en/design';
import type { Messages } from '../messages';

export const design: Messages<typeof en> = {
  close: 'Funga',
  whereYouAre: 'Ulipo',
  quickExit: 'Toka haraka',
  quickExitHelp: 'Hutoka papo hapo kwenda ukurasa wa kawaida. Esc mara tatu',
  dismiss: 'Ondoa ujumbe',
  select: 'Chagua {{name}}',
  selectAllLoaded_one: 'Chagua mmoja uliopakiwa',
  selectAllLoaded_other: 'Chagua zote {{count}} zilizopakiwa',
  selected_one: '{{count}} imechaguliwa',
  selected_other: '{{count}} zimechaguliwa',
  selectedRows: 'Safu zilizochaguliwa',
  clearSelection: 'Ondoa uchaguzi',
  keyMove: 'sogea',
  keySelect: 'chagua',
  keyOpen: 'fungua',
  nothingFound: 'Hakuna kilichopatikana',
  nextMonth: 'Mwezi ujao',
  previousMonth: 'Mwezi uliopita',
  nextYear: 'Mwaka ujao',
  previousYear: 'Mwaka uliopita',
  chooseMonth: 'Chagua mwezi',
  chooseYear: 'Chagua mwaka',
  partialDateExample: '2022, 9/2022 au 14/9/2022',
  partialDateUnread: 'Si tarehe. Andika 2022, 9/2022 au 14/9/2022.',
};
