import type { secondFactor as en } from '../en/second-factor';
import type { Messages } from '../messages';

export const secondFactor: Messages<typeof en> = {
  title: 'Kuingia kwa hatua mbili',
  on: 'Imewashwa: kuingia huhitaji msimbo wa programu yako',
  off: 'Imezimwa: nenosiri pekee hufungua akaunti yako',
  offText: 'Ukiwa na programu kwenye simu yako, hakuna anayeingia kwa nenosiri lako pekee.',
  left_one: 'Umebaki na msimbo {{count}} wa dharura.',
  left_other: 'Umebaki na misimbo {{count}} ya dharura.',
  setUp: 'Weka kuingia kwa hatua mbili',
  required: 'Kazi yako hufungua mambo yanayohitaji ulinzi zaidi. Kabla ya kuendelea, weka kuingia kwa hatua mbili.',
  why: 'Kuanzia hapo utaingia kwa nenosiri lako pamoja na msimbo unaoonyeshwa na simu yako.',
  whatApp:
    'Unahitaji programu ya uthibitishaji, kama vile Aegis, FreeOTP au Google Authenticator. Hufanya kazi bila mtandao.',
  password: 'Nenosiri lako',
  begin: 'Anza',
  scan: 'Changanua hii kwa programu yako ya uthibitishaji.',
  qr: 'Msimbo wa QR wa programu yako ya uthibitishaji; ufunguo ulio hapa chini unasema hayo hayo',
  byHand: 'Huna kamera? Andika ufunguo huu kwenye programu:',
  firstCode: 'Tarakimu sita ambazo programu inaonyesha sasa',
  confirm: 'Thibitisha',
  codes: 'Misimbo ya dharura',
  codesText:
    'Kuingia kwa hatua mbili kumewashwa. Ukipoteza simu yako, kila mmoja wa misimbo hii hukuingiza mara moja. Inaonyeshwa sasa tu: ichapishe, au iweke mahali ambapo hakuna mwingine anayeangalia.',
  copy: 'Inakili',
  copied: 'Imenakiliwa',
  save: 'Hifadhi kama faili',
  codesKept: 'Nimeihifadhi',
  anyCode: 'Msimbo wa programu, au msimbo wa dharura',
  renew: 'Misimbo mipya ya dharura',
  renewText: 'Utapata kumi mipya; ya zamani haitafanya kazi tena.',
  remove: 'Ondoa kuingia kwa hatua mbili',
  removeText:
    'Baada ya hapo nenosiri pekee litafungua akaunti yako. Ikiwa kazi yako huhitaji hatua mbili, utaziweka tena mara moja.',
  removed: 'Kuingia kwa hatua mbili kumezimwa',
  reset: 'Weka upya kuingia kwa hatua mbili',
  resetText:
    '{{name}} amepoteza simu na misimbo ya dharura? Nenosiri pekee litamwingiza tena, na vifaa vyake vitaondolewa. Hakikisha ni yeye anayeomba.',
  resetDone: '{{name}} ataingia kwa nenosiri pekee',
  signInAgain: 'Ingia tena',
};
