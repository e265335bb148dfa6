import type { search as en } from '../en/search';
import type { Messages } from '../messages';

export const search: Messages<typeof en> = {
  title: 'Tafuta',
  placeholder: 'Tafuta watu, mashirika, mawasiliano, au andika amri',
  results: 'Matokeo',
  found: 'Vilivyopatikana',
  commands: 'Amri',
  nothing: 'Hakuna kilichopatikana. Jaribu nusu ya jina, au tahajia nyingine.',
  hint: 'Nusu ya jina inatosha; alama za herufi hazijalishi.',
  log: 'Andika mawasiliano',
  logCall: 'Andika simu',
  newPerson: 'Mtu mpya',
  newTask: 'Kazi mpya',
  goHome: 'Nenda Nyumbani',
  goPeople: 'Nenda kwa Watu',
  goOrganisations: 'Nenda kwa Mashirika',
  goEngagements: 'Nenda kwa Mawasiliano',
  goCalendar: 'Nenda kwenye kalenda',
  goTasks: 'Nenda kwa Kazi',
  goImports: 'Leta orodha',
  goSettings: 'Nenda kwa Mipangilio',
};
