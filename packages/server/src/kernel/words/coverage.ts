/** Coverage and enquiries. */
export const coverageWords = {
  'Say who asks: somebody on record, an outlet, or a name.':
    'Taja anayeuliza: aliye kwenye rekodi, chombo cha habari, au jina.',
  'This lies in the future. Choose when it came.': 'Wakati huu bado haujafika. Chagua ulizo lilipofika.',
  'The deadline lies before the enquiry came. Correct one of the two.':
    'Makataa ni kabla ya ulizo kufika. Rekebisha moja kati ya hayo mawili.',
  'It was answered before that. Correct when it came.': 'Lilijibiwa kabla ya hapo. Rekebisha lilipofika.',
  'This enquiry is closed already. Open it again first.': 'Ulizo hili tayari limefungwa. Lifungue tena kwanza.',
  'This lies in the future. Choose when it was answered.': 'Wakati huu bado haujafika. Chagua lilipojibiwa.',
  'This lies before the enquiry came. Choose when it was answered.':
    'Wakati huu ni kabla ya ulizo kufika. Chagua lilipojibiwa.',
  'An enquiry without an answer is declined, or no longer waited for. Choose one.':
    'Ulizo lisilo na jibu hukataliwa, au halisubiriwi tena. Chagua moja.',
  'A reach is a figure with who counted it. Give both, or none.':
    'Idadi ya waliofikiwa huwa na aliyeihesabu. Taja vyote viwili, au usitaje hata kimoja.',
  'This organisation has no media profile. Give it one first, or choose an outlet.':
    'Shirika hili halina wasifu wa chombo cha habari. Lipe kwanza, au chagua chombo cha habari.',
  'It came from a pitch, an enquiry or a media event. Choose one.':
    'Ilitokana na pendekezo, ulizo au tukio la vyombo vya habari. Chagua moja.',
  'The first line must name the columns: date, headline and outlet at least.':
    'Mstari wa kwanza lazima utaje safu wima: angalau tarehe, kichwa na chombo cha habari (date, headline, outlet).',
  'A list of clippings has at most {count} lines. Split it.':
    'Orodha ya habari huwa na mistari isiyozidi {count}. Igawanye.',
  'The good lines of this list were taken already.': 'Mistari mizuri ya orodha hii tayari imechukuliwa.',
  'Say from which day to which, such as 2026-11-01 to 2026-11-30.':
    'Taja kuanzia siku gani hadi siku gani, kama 2026-11-01 hadi 2026-11-30.',
  'Paste the text, or upload a file.': 'Bandika maandishi, au pakia faili.',
  'This address is recorded already, with another clipping.':
    'Anwani hii tayari imeandikwa, kwa habari nyingine iliyochapishwa.',
  'There is no day.': 'Hakuna siku.',
  '“{given}” is no day of the calendar. Write 31/12/2026 or 2026-12-31.':
    '“{given}” si siku ya kalenda. Andika 31/12/2026 au 2026-12-31.',
  '“{given}” lies in the future.': '“{given}” bado haijafika.',
  'There is no headline.': 'Hakuna kichwa cha habari.',
  'There is no outlet.': 'Hakuna chombo cha habari.',
  'No outlet on record is called “{given}”. Record it first, or correct the name.':
    'Hakuna chombo cha habari kiitwacho “{given}”. Kiandike kwanza, au rekebisha jina.',
  'Several outlets are called “{given}”.': 'Vyombo kadhaa vinaitwa “{given}”.',
  '“{given}” is no address of a page.': '“{given}” si anwani ya ukurasa.',
  'No type of coverage is called “{given}”.': 'Hakuna aina ya habari iitwayo “{given}”.',
  '“{given}” is no tone. Write positive, neutral, negative or mixed.':
    '“{given}” si mwelekeo. Andika chanya, ya kati, hasi au mseto.',
  '“{given}” is no depth. Write mention, quote, feature, dedicated or cover.':
    '“{given}” si kina. Andika mention, quote, feature, dedicated au cover.',
  '“{given}” is no code of a language.': '“{given}” si msimbo wa lugha.',
  '“{given}” is no number of people, or nobody is named who counted it.':
    '“{given}” si idadi ya watu, au aliyehesabu hakutajwa.',
  'This is longer than can be kept: “{given}”': 'Hii ni ndefu kuliko inavyoweza kuhifadhiwa: “{given}”',
  'There is no such list of clippings.': 'Hakuna orodha kama hiyo ya habari.',
} as const;
