/** Spokespeople and media events. */
export const mediaEventWords = {
  'This person is in the register already. Amend that entry.':
    'Mtu huyu tayari yumo kwenye rejista ya wasemaji. Tafadhali rekebisha humo.',
  'There is no biography to approve. Write it first.': 'Hakuna wasifu wa kuidhinisha. Uandike kwanza.',
  'This biography is approved already.': 'Wasifu huu umekwisha kuidhinishwa.',
  'You wrote this biography. Somebody else approves it.': 'Wewe ndiye uliyeandika wasifu huu. Mwingine auidhinishe.',
  'They speak for the programme no more. Choose somebody else, or make them active again.':
    'Hasemi tena kwa niaba ya mradi. Chagua mwingine, au umrudishe kwenye kazi hiyo.',
  'This event was cancelled, and stays as it was. Record a new one.':
    'Tukio hili lilifutwa, na linabaki lilivyokuwa. Andika jipya.',
  'This event was cancelled already.': 'Tukio hili lilikwisha kufutwa.',
  'This event is over, and cannot be cancelled any more.': 'Tukio hili limekwisha, na haliwezi kufutwa tena.',
  'This event ends before it begins. Correct one of the two.':
    'Tukio hili linaisha kabla ya kuanza. Rekebisha mojawapo.',
  'A media event lasts two weeks at most. Record one for each part.':
    'Tukio la vyombo vya habari huchukua wiki mbili kwa wingi. Andika moja kwa kila sehemu.',
  'Give the event a title.': 'Lipe tukio jina.',
} as const;
