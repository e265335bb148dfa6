import type { consents as en } from '../en/consents';
import type { Messages } from '../messages';

export const consents: Messages<typeof en> = {
  title: 'Alichokubali',
  record: 'Andika',
  none: 'Bado hakuna kilichoandikwa.',
  before_one: 'Uamuzi {{count}} wa awali',
  before_other: 'Maamuzi {{count}} ya awali',
  agreed: 'Amekubali',
  withdrawn: 'Ameondoa idhini',
  by: 'iliandikwa na {{name}}',
  purpose: {
    KEEPING: 'Kuwekwa kwenye kumbukumbu hizi',
    CONTACT: 'Kuwasiliwa',
    MAILINGS: 'Kutumiwa majarida',
    SHARING: 'Kushirikiwa na washirika',
    PUBLICATION: 'Kuchapishwa jina, maneno au picha yake',
  },
  effect: {
    KEEPING:
      'Hili linaondoa idhini zote: asiwasiliwe, asishirikiwe wala kuchapishwa, na washirika hawamwoni tena papo hapo.',
    CONTACT: 'Kila njia ya kumfikia inazuiwa papo hapo.',
    MAILINGS: 'Hatatumiwa jarida lolote tena.',
    SHARING:
      'Anafungwa kwa kila mshirika papo hapo, hata alikuwa ameshirikiwa, na hakuna anayeweza kumshirikisha tena.',
    PUBLICATION: 'Jina, maneno na picha yake visitumiwe tena.',
  },
  means: {
    FORM: 'Fomu iliyotiwa saini',
    LETTER: 'Barua',
    EMAIL: 'Barua pepe',
    MESSAGE: 'Ujumbe',
    SPOKEN: 'Kwa mdomo',
    OTHER: 'Njia nyingine',
  },
  recordTitle: 'Andika alichosema',
  decision: 'Alichoamua',
  agree: 'Anakubali',
  takeBack: 'Anaondoa idhini',
  purposeLabel: 'Kuhusu nini',
  meansLabel: 'Alitwambiaje',
  saidOn: 'Alisema lini',
  evidence: 'Imeandikwa wapi',
  evidencePlaceholder: 'Fomu iko kwenye faili ya kijani, Achieng alisikia',
  saveGiven: 'Andika idhini',
  saveWithdrawn: 'Andika kuondolewa kwa idhini',
  contactWithdrawn: 'Usiwasiliane naye',
  contactWithdrawnText: 'Aliondoa idhini yake ya kuwasiliwa.',
  notShared: 'Hashirikiwi na washirika',
  erasedOn: 'Alifutwa {{day}} kwa haki yake. Kinachohesabiwa kinabaki; hakuna kinachoonyesha alikuwa nani.',
  lostBasis:
    'Aliondoa idhini yake ya kuwekwa hapa, nayo ndiyo iliyokuwa msingi wa kisheria. Usifanye lolote zaidi na rekodi hii, na umwambie afisa wa ulinzi wa data.',
};
