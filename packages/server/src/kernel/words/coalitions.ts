/** Coalitions, and what is shared with them. */
export const coalitionWords = {
  'A coalition has a name.': 'Muungano wa mashirika huwa na jina.',
  'There is a coalition of this name already.': 'Tayari kuna muungano wa mashirika wenye jina hili.',
  'This organisation is a member at that time already.': 'Shirika hili tayari ni mwanachama kwa wakati huo.',
  'This membership has ended already.': 'Uanachama huu ulikwisha kumalizika.',
  'It cannot end before it began.': 'Hauwezi kumalizika kabla ya kuanza.',
} as const;
