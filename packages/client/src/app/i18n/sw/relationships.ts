import type { relationships as en } from '../en/relationships';
import type { Messages } from '../messages';

export const relationships: Messages<typeof en> = {
  title: 'Uhusiano',
  none: 'Bado hakuna uhusiano unaojulikana.',
  picture_one: 'Picha ya uhusiano {{count}}; orodha iliyo chini ina hayo hayo',
  picture_other: 'Picha ya mahusiano {{count}}; orodha iliyo chini ina hayo hayo',
  addTitle: 'Ongeza uhusiano',
  choose: 'anahusianaje?',
  other: 'Na nani',
  since: 'Tangu',
  typeMissing: 'Chagua wanahusianaje.',
  otherMissing: 'Chagua mtu au shirika lingine.',
  remove: 'Ondoa uhusiano na {{name}}',
  save: 'Hifadhi uhusiano',
};
