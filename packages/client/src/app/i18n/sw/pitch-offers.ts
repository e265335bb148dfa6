import type { pitchOffers as english } from '../en/pitch-offers';
import type { Messages } from '../messages';

export const pitchOffers: Messages<typeof english> = {
  release: 'Kuhusu taarifa kwa vyombo',
  releaseHeld: 'Iko chini ya zuio hadi {{when}}, na pendekezo hili pia.',
  noTitle: 'Bila kichwa',
  speakers: 'Wanaoweza kuhojiwa',
  speakersHelp: 'Wanaozungumza sasa na ambao rekodi yao hailindwi.',
  limitsOf: 'Mipaka ya usalama ya {{name}}:',
  limitsClosed: 'ipo; uliza dawati la habari.',
  exclusive: 'Usimpe mwingine kwa sasa',
  exclusiveHelp:
    'Hadi hapo habari haiendi kwa mwanahabari mwingine, yeyote anayetuma. Huenda kwa mwanahabari mmoja, na wenzake wa chombo hicho hawapewi pia; kwa kadhaa wa chombo kimoja, wachague pamoja. Barua pepe husema hivyo juu ya maandishi yako.',
  exclusiveShort: 'Peke yake',
  exclusiveUntil: 'Hakuna mwingine anayepewa hadi {{when}}, au hadi waliopewa wakatae.',
  exclusiveElsewhere: 'Wengine wamepewa peke yao hadi {{when}}',
  about: 'Kuhusu',
  toList: 'Kwa orodha ipi ya wanahabari',
  pitchIt: 'Ipendekeze',
  noPitchOfIt: 'Bado haijapendekezwa kwa mtu.',
  outAlready:
    'Limetoka: waliolipata waliambiwa {{when}}. Kulisogeza au kuliondoa zuio hakubadilishi lililo mikononi mwao, kwa hivyo mwambie kila mmoja wao.',
  heldByRelease: 'Taarifa yake inalizuia. Sogeza zuio hilo ili kusogeza hili.',
  heldByMaterial: 'Moja ya nyenzo zake inalizuia, au kile inachoambatana nacho.',
  facts: 'Ni nini',
  how: 'Kwa njia ya',
  made: 'Lilifanywa',
  begun: 'Lilianzwa',
  by: 'Na',
  answers: 'Hadi sasa',
  toWhom: 'Kwa nani',
};
