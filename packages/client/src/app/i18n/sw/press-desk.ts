import type { pressDesk as en } from '../en/press-desk';
import type { Messages } from '../messages';

export const pressDesk: Messages<typeof en> = {
  title: 'Mipangilio ya dawati la habari',
  save: 'Hifadhi mipangilio',
  saved: 'Mipangilio ya dawati la habari imehifadhiwa.',
  aboutEn: 'Kuhusu shirika, kwa Kiingereza',
  aboutSw: 'Kuhusu shirika, kwa Kiswahili',
  aboutHelp: 'Hutolewa kwa kila taarifa. Taarifa zenye maneno yake zinabaki nayo.',
  feedOn: 'Mlisho wa umma umewashwa.',
  feedOff: 'Mlisho wa umma umezimwa. Hakuna kilichochapishwa kinachoweza kusomwa hapo.',
  feedSwitch: 'Mlisho wa umma unajibu',
  feedSwitchHelp: 'Tovuti yenu na mtu yeyote husoma hapo kilichochapishwa, na matukio ya wazi.',
  feedGoesOff:
    'Kila kitu kinaondoka kwenye mlisho mara moja, na kwenye nakala ndani ya dakika moja. Hakuna kinachoondolewa kwa hilo.',
  calendar: 'Kalenda',
  language: { en: 'Kiingereza', sw: 'Kiswahili' },
  putIn: 'Weka maneno yetu',
  putBack: 'Tumia maneno yetu badala yake',
  keep: 'Yahifadhi kama maneno yetu',
  kept: 'Yamehifadhiwa. Taarifa ijayo itapewa maneno haya.',
};
