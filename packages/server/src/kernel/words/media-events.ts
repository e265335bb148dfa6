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
  'This event was cancelled. Nobody is invited to it any more.': 'Tukio hili lilifutwa. Hakuna anayealikwa tena.',
  'Nobody is named. Choose a press list with somebody on it, or people.':
    'Hakuna aliyetajwa. Chagua orodha ya wanahabari yenye watu, au watu.',
  'Some of them were invited, answered or came, and stay on the list.':
    'Baadhi yao walialikwa, walijibu au walifika, na wanabaki kwenye orodha.',
  'An invitation by e-mail is sent from here. Choose another way.':
    'Mwaliko wa barua pepe hutumwa kutoka hapa. Chagua njia nyingine.',
  'This lies in the future. An invitation by hand is logged once it was made.':
    'Wakati huu bado haujafika. Mwaliko wa mkono huandikwa baada ya kufanywa.',
  'Some of them may not be contacted this way: {count}. Leave them out.':
    'Baadhi yao hawawezi kuwasiliwa kwa njia hii: {count}. Waache nje.',
  'Say why accreditation is refused.': 'Eleza kwa nini idhini imekataliwa.',
  'They were refused accreditation. Decide anew before you let them in.':
    'Alinyimwa idhini. Amua upya kabla ya kumruhusu kuingia.',
  'They were not checked in.': 'Hakuwa ameandikishwa mlangoni.',
  'Say who it is: somebody who is known, or the name of somebody new.':
    'Taja ni nani: anayejulikana, au jina la mtu mpya.',
  'This event was cancelled. Nobody comes to it.': 'Tukio hili lilifutwa. Hakuna anayefika.',
  'This event is not near enough. The door opens 12 hours before it begins.':
    'Tukio hili bado halijakaribia. Mlango hufunguliwa saa 12 kabla ya kuanza.',
  'Nobody came then. Choose a time from 12 hours before the event until now.':
    'Hakuna aliyefika wakati huo. Chagua wakati kuanzia saa 12 kabla ya tukio hadi sasa.',
  'No mail server is set up here (SMTP_URL), so nothing goes out by e-mail. Your list is kept. Ask your administrator, or invite by hand and log it.':
    'Hakuna seva ya barua pepe iliyowekwa hapa (SMTP_URL), kwa hivyo hakuna kinachotumwa kwa barua pepe. Orodha yako imehifadhiwa. Muulize msimamizi wako, au alika mwenyewe na uandike hapa.',
  'This event is over. Nobody is invited to it any more.': 'Tukio hili limekwisha. Hakuna anayealikwa tena.',
  'There is nobody on the list who has not got it and whom it may go to.':
    'Hakuna kwenye orodha ambaye hajaupata na anayeweza kutumiwa.',
  'Who came is known once the event is over. Until then, write to all who were invited.':
    'Waliofika hujulikana tukio likiisha. Hadi wakati huo, waandikie wote walioalikwa.',
  'There is nobody to whom this letter would go.': 'Hakuna ambaye barua hii ingemwendea.',
  'There is no such media event.': 'Hakuna tukio kama hilo la vyombo vya habari.',
} as const;
