/** Coalitions and agreements. */
export const coalitionWords = {
  'A coalition has a name.': 'Muungano wa mashirika huwa na jina.',
  'There is a coalition of this name already.': 'Tayari kuna muungano wa mashirika wenye jina hili.',
  'This organisation is a member at that time already.': 'Shirika hili tayari ni mwanachama kwa wakati huo.',
  'This membership has ended already.': 'Uanachama huu ulikwisha kumalizika.',
  'It cannot end before it began.': 'Hauwezi kumalizika kabla ya kuanza.',
  'An agreement has a title.': 'Makubaliano huwa na kichwa.',
  'A signature lies in the past.': 'Sahihi huwa ya siku iliyopita.',
  'It cannot end before it holds.': 'Hayawezi kumalizika kabla ya kuanza kutumika.',
  'This organisation is a party already.': 'Shirika hili tayari ni mmoja wa wahusika wa makubaliano.',
  'This agreement has been ended, and stays as it was.':
    'Makubaliano haya yalikwisha kusitishwa, na yanabaki yalivyokuwa.',
  'This agreement has been ended already.': 'Makubaliano haya yalikwisha kusitishwa.',
  'Only an agreement that was signed can be ended.': 'Ni makubaliano yaliyotiwa sahihi tu yanayoweza kusitishwa.',
  'Say why it is ended.': 'Eleza kwa nini yanasitishwa.',
} as const;
