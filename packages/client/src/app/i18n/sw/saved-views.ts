import type { savedViews as en } from '../en/saved-views';
import type { Messages } from '../messages';

export const savedViews: Messages<typeof en> = {
  views: 'Mionekano',
  all: 'Wote',
  keep: 'Hifadhi mwonekano huu',
  keepText: 'Huhifadhi kinachoulizwa sasa. Siku huhesabiwa tangu unapofunguliwa.',
  name: 'Unaitwaje',
  share: 'Wenzako wauone pia',
  shareHelp: 'Haufungui chochote: kila mtu hupata anachoruhusiwa kuona.',
  shared: 'unashirikiwa',
  by: 'Umeshirikiwa na {{name}}',
  more: 'Mengine ya kufanya na mwonekano {{name}}',
  change: 'Badilisha jina au shiriki',
  remove: 'Futa',
  removed: 'Mwonekano “{{name}}” umefutwa.',
  undo: 'Tendua',
};
