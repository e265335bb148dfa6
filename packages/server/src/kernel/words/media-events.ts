/** Spokespeople and media events. */
export const mediaEventWords = {
  'This person is in the register already. Amend that entry.':
    'Mtu huyu tayari yumo kwenye rejista ya wasemaji. Tafadhali rekebisha humo.',
  'There is no biography to approve. Write it first.': 'Hakuna wasifu wa kuidhinisha. Uandike kwanza.',
  'This biography is approved already.': 'Wasifu huu umekwisha kuidhinishwa.',
  'You wrote this biography. Somebody else approves it.': 'Wewe ndiye uliyeandika wasifu huu. Mwingine auidhinishe.',
  'They speak for the programme no more. Choose somebody else, or make them active again.':
    'Hasemi tena kwa niaba ya mradi. Chagua mwingine, au umrudishe kwenye kazi hiyo.',
} as const;
