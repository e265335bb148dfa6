import type { pitchGuard as english } from '../en/pitch-guard';
import type { Messages } from '../messages';

export const pitchGuard: Messages<typeof english> = {
  title: 'Ulinzi wa mapendekezo',
  what: 'Pendekezo la pili kwa mwanahabari yule yule huzuiwa hadi anayelituma aseme kwa nini: kwa habari ile ile wakati wowote, na kwa habari yoyote ndani ya siku zilizo hapa chini. Hesabu ni ya mapendekezo ya programu, ambayo hushiriki daima, na ya washirika wanaoshiriki. Haisemi kamwe yalikuwa ya nani.',
  days: 'Siku kati ya mapendekezo mawili',
  daysHelp: '14 ni kawaida. Kwa 0, ni habari ile ile tu inayozuiwa.',
  saved: 'Ulinzi utafuata hilo kuanzia sasa.',
  limitsStaff:
    'Kwa siku, mtu mmoja anaweza kuuliza ulinzi kuhusu wanahabari 500 ambao kisha hawapendekezei, na mtu wa mshirika 40. Hivyo hakuna anayejua kwa kuuliza wengine wanampendekezea nani.',
  whatForPartners_one:
    'Wanahabari wanaopendekezewa mara mbili na muungano mmoja huacha kusoma yote mawili. Sema unampendekezea nani, na kwa siku {{count}} pendekezo la pili kwake litazuiwa hadi anayelituma aseme kwa nini. Unachopendekeza hakiulizwi wala hakihifadhiwi, na anayezuiwa haambiwi kuwa ni wewe.',
  whatForPartners_other:
    'Wanahabari wanaopendekezewa mara mbili na muungano mmoja huacha kusoma yote mawili. Sema unampendekezea nani, na kwa siku {{count}} pendekezo la pili kwake litazuiwa hadi anayelituma aseme kwa nini. Unachopendekeza hakiulizwi wala hakihifadhiwi, na anayezuiwa haambiwi kuwa ni wewe.',
  takePart: 'Tunashiriki',
  takePartOn: 'Mapendekezo yenu huzuia ya wengine, na mnaambiwa mtu anapokuwa amependekezewa karibuni.',
  takePartOff: 'Mapendekezo yenu hayazuii ya mtu, na hamwambiwi lolote.',
  joined: 'Shirika lako linashiriki.',
  left: 'Shirika lako halishiriki tena.',
  announceTitle: 'Sema unampendekezea nani',
  whom: 'Mwanahabari',
  whomHelp: 'Mtu aliyeshirikiwa nanyi, au mliyemchangia.',
  announce: 'Tunampendekezea',
  announceAll: 'Tunampendekezea hata hivyo',
  announced: 'Ulinzi unajua kuwa mnampendekezea {{name}}.',
  heldTitle: 'Alipendekezewa karibuni.',
  reasonHelp: 'Inaandikwa kwenye kumbukumbu, na haiambiwi shirika lingine.',
  ours: 'Mliyotangaza',
  noneOfOurs: 'Bado hakuna.',
  notShared: 'Hashirikiwi tena nanyi',
};
