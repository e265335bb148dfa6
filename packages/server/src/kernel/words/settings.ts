/** The lists of terms that administrators keep. */
export const settingWords = {
  'This term was retired already.': 'Istilahi hii ilikwisha kuondolewa katika matumizi.',
  'This term is in use. Only a retired one can be restored.':
    'Istilahi hii inatumika. Ni ile tu iliyoondolewa katika matumizi inayoweza kurejeshwa.',
  'A term has a label in both languages.': 'Istilahi huwa na jina katika lugha zote mbili.',
  'A term is not wider than itself. Choose another one.':
    'Istilahi haiwi pana kuliko yenyewe. Tafadhali chagua nyingine.',
  '{term} is itself narrower than {other}. Choose another one.':
    '{term} yenyewe iko chini ya {other}. Tafadhali chagua nyingine.',
  'Another term of this list has this code. Choose another code.':
    'Istilahi nyingine ya orodha hii ina msimbo huu. Chagua msimbo mwingine.',
  'No code can be made from this label. Give a code of small letters, digits and _.':
    'Jina hili haliwezi kutengenezewa msimbo. Andika msimbo wa herufi ndogo, tarakimu na _.',
  'Only types of relationship have two ends.': 'Ni aina za uhusiano tu zilizo na pande mbili.',
  'Only kinds of organisation make something of people.': 'Ni aina za mashirika tu zinazowapa watu aina.',
  'Only a relationship whose ends differ has a second label.':
    'Ni uhusiano wenye pande zinazotofautiana tu ulio na jina la pili.',
  'Say in Kiswahili how it is called from the other end.': 'Taja kwa Kiswahili unavyoitwa kutoka upande wa pili.',
  'Say in English how it is called from the other end.': 'Taja kwa Kiingereza unavyoitwa kutoka upande wa pili.',
  'Both ends of a tie that is the same from either side are of one kind.':
    'Pande zote mbili za uhusiano unaofanana kutoka kila upande huwa za aina moja.',
} as const;
