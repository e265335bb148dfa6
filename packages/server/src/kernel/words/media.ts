/** Outlets, journalists, press lists and pitches. */
export const mediaWords = {
  'This organisation has a media profile already. Amend that one.':
    'Shirika hili tayari lina wasifu wa chombo cha habari. Tafadhali rekebisha huo.',
  'This person has a media profile already. Amend that one.':
    'Mtu huyu tayari ana wasifu wa mwanahabari. Tafadhali rekebisha huo.',
  'An audience is a figure with where it is from and of which day. Give all three, or none.':
    'Hadhira huwa na idadi, chanzo chake na tarehe yake. Taja zote tatu, au usitaje hata moja.',
  'This day lies in the future. Choose today or a day before.':
    'Siku hii bado haijafika. Chagua leo au siku iliyopita.',
  'The hours end before they begin. Correct one of the two.': 'Muda huu unaisha kabla ya kuanza. Rekebisha mojawapo.',
  'A press card has a number. Give it, or leave out its year and category.':
    'Kitambulisho cha mwanahabari huwa na nambari. Itaje, au acha mwaka na aina yake.',
} as const;
