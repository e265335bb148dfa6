import type { errors as en } from '../en/errors';
import type { Messages } from '../messages';

export const errors: Messages<typeof en> = {
  listFailed: 'Orodha haikuweza kupakiwa',
  pageFailed: 'Ukurasa huu haukuweza kupakiwa',
  network: 'Seva haikujibu. Angalia mtandao kisha ujaribu tena; hakuna kilichopotea.',
  server: 'Seva haikuweza kufanya hili. Jaribu tena; likitokea tena, mwambie msimamizi wako.',
  forbidden: 'Wadhifa wako hauruhusu hili. Muulize kiongozi wa programu au msimamizi.',
  notSaved: 'Haikuhifadhiwa. Seva haikujibu; ulichoandika bado kipo hapa. Jaribu tena.',
  notDone: 'Haikufanyika. Seva haikujibu. Jaribu tena.',
  notFound: 'Hakuna kitu chako hapa',
  notFoundText: 'Huenda kimeondolewa, au hakijafunguliwa kwa akaunti yako.',
  breakGlass: 'Ni dharura',
  breakGlassTitle: 'Fungua rekodi iliyolindwa',
  breakGlassText:
    'Kama kuna rekodi iliyolindwa hapa, itafunguka kwako kwa dakika 60. Aliyeiweka na afisa wa ulinzi wa data wataarifiwa mara moja, pamoja na jina lako na sababu yako.',
  breakGlassReason: 'Kwa nini haiwezi kusubiri',
  breakGlassOpen: 'Fungua kwa dakika 60',
  conflict: 'Mtu mwingine alibadilisha hili. Pakia upya uone toleo lake, kisha ubadilishe lako tena.',
  crashed: 'Kuna kitu kimeharibika kwenye ukurasa huu',
  crashedText: 'Hakuna kilichohifadhiwa kilichopotea. Pakia ukurasa upya ili kuendelea.',
  reload: 'Pakia upya',
};
