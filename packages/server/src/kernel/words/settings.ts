/** The lists of terms that administrators keep, and the views that anybody does. */
export const settingWords = {
  'Saved views are for staff.': 'Mionekano iliyohifadhiwa ni ya wafanyakazi.',
  'You have 100 saved views here. Delete one that you do not need.':
    'Una mionekano 100 iliyohifadhiwa hapa. Futa mmoja usiouhitaji.',
  'You have a view of this name here. Choose another name.': 'Una mwonekano wenye jina hili hapa. Chagua jina jingine.',
  'This is no address of a room. Open the room, and keep what you see.':
    'Hii si anwani ya chumba. Fungua chumba, kisha hifadhi unachokiona.',
  'Ask for something first: a view of everything is the room itself.':
    'Ulizia kitu kwanza: mwonekano wa kila kitu ni chumba chenyewe.',
  'This term was retired already.': 'Neno hili lilikwisha kuondolewa katika matumizi.',
  'This term is in use. Only a retired one can be restored.':
    'Neno hili linatumika. Ni lile tu lililoondolewa katika matumizi linaloweza kurejeshwa.',
  'A term has a label in both languages.': 'Neno huandikwa katika lugha zote mbili.',
  'A term is not wider than itself. Choose another one.': 'Neno haliwi pana kuliko lenyewe. Tafadhali chagua jingine.',
  '{term} is itself narrower than {other}. Choose another one.':
    '{term} lenyewe liko chini ya {other}. Tafadhali chagua jingine.',
  'Another term of this list has this code. Choose another code.':
    'Neno jingine la orodha hii lina msimbo huu. Chagua msimbo mwingine.',
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
