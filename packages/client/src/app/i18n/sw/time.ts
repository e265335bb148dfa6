import type { time as en } from '../en/time';
import type { Messages } from '../messages';

export const time: Messages<typeof en> = {
  today: 'Leo',
  yesterday: 'Jana',
  tomorrow: 'Kesho',
  days_one: 'Siku {{count}}',
  days_other: 'Siku {{count}}',
  daysLate_one: 'Imechelewa siku {{count}}',
  daysLate_other: 'Imechelewa siku {{count}}',
  inMinutes_one: 'Baada ya dakika {{count}}',
  inMinutes_other: 'Baada ya dakika {{count}}',
  inHours_one: 'Baada ya saa {{count}}',
  inHours_other: 'Baada ya saa {{count}}',
  inDays_one: 'Baada ya siku {{count}}',
  inDays_other: 'Baada ya siku {{count}}',
  now: 'sasa',
  fromTo: '{{from}} hadi {{to}}',
  from: 'tangu {{from}}',
  until: 'hadi {{to}}',
  allDay: 'Siku nzima',
};
