/** People, organisations, posts, memberships, relationships, ways to reach them, notes, files, tags and merging. */
export const directoryWords = {
  'This is no name. Write the name that the person goes by.':
    'Hili si jina. Andika jina ambalo mtu huyo hujulikana kwalo.',
  'This is no name. Write the name that the organisation goes by.':
    'Hili si jina. Andika jina ambalo shirika hilo hujulikana kwalo.',
  'This day of birth lies in the future. Correct it.': 'Siku hii ya kuzaliwa bado haijafika. Tafadhali irekebishe.',
  'Say why it is made less closed.': 'Eleza kwa nini ulinzi wake unapunguzwa.',
  'An organisation is of some kind. Choose one.': 'Kila shirika lina aina yake. Tafadhali chagua moja.',
  'An organisation is not part of itself. Choose another one.':
    'Shirika haliwi sehemu yake lenyewe. Tafadhali chagua jingine.',
  '{name} is itself part of {other}. Choose another organisation, or first take {name} out of it.':
    '{name} yenyewe ni sehemu ya {other}. Chagua shirika jingine, au kwanza uiondoe {name} humo.',
  'It cannot be dissolved before it was founded. Correct one of the two dates.':
    'Haliwezi kuvunjwa kabla ya kuanzishwa. Rekebisha mojawapo ya tarehe hizo mbili.',
  '{constituency} lies in {county}. Correct the county or the constituency.':
    '{constituency} iko katika {county}. Rekebisha kaunti au eneo bunge.',
  'One way to reach them is the preferred one. Choose one.':
    'Njia moja tu ya kuwafikia ndiyo inayopendelewa. Tafadhali chagua moja.',
  'It cannot stop being valid before it begins. Correct one of the two dates.':
    'Haiwezi kuacha kutumika kabla ya kuanza kutumika. Rekebisha mojawapo ya tarehe hizo mbili.',
  '“{text}” is not an e-mail address. Write it as in name@example.org.':
    '“{text}” si anwani ya barua pepe. Iandike kama name@example.org.',
  '“{text}” is not a telephone number. Write it as in 0700 123456, or with + and the country’s code.':
    '“{text}” si nambari ya simu. Iandike kama 0700 123456, au kwa + na msimbo wa nchi.',
  'They asked not to be contacted at all. Only an administrator lifts that, with a reason.':
    'Waliomba wasiwasiliane nao kabisa. Ni msimamizi tu anayeweza kuondoa ombi hilo, akieleza sababu.',
  'This was lifted already.': 'Hii ilikwisha kuondolewa.',
  'They have the same membership of {organisation} at that time already. Amend that one instead.':
    'Tayari wana uanachama uleule katika {organisation} kwa wakati huo. Badala yake, rekebisha huo.',
  'This has ended already. Amend it if the day is wrong.': 'Hii ilikwisha kumalizika. Irekebishe ikiwa siku si sahihi.',
  'It cannot end before it began. Correct one of the two dates.':
    'Haiwezi kumalizika kabla ya kuanza. Rekebisha mojawapo ya tarehe hizo mbili.',
  'This post is a seat of another organisation. Choose one of the two.':
    'Wadhifa huu ni wa shirika jingine. Chagua mojawapo ya hayo mawili.',
  'A post belongs to an organisation. Name the organisation too.': 'Wadhifa huwa wa shirika. Taja shirika pia.',
  'A post has a name. Write what it is called.': 'Wadhifa huwa na jina. Andika unavyoitwa.',
  '{organisation} has a post of this name already. Choose that one.':
    '{organisation} tayari ina wadhifa wa jina hili. Chagua huo.',
  'Say in which organisation.': 'Taja ni katika shirika gani.',
  'Nobody is tied to themselves. Choose somebody else.':
    'Hakuna mwenye uhusiano naye mwenyewe. Tafadhali chagua mwingine.',
  'They are tied in this way ({label}) at that time already. Amend that one instead.':
    'Tayari wana uhusiano huu ({label}) kwa wakati huo. Badala yake, rekebisha huo.',
  '“{type}” begins with {end}. Choose one, or another kind of relationship.':
    '“{type}” huanza na {end}. Chagua inayofaa, au aina nyingine ya uhusiano.',
  '“{type}” leads to {end}. Choose one, or another kind of relationship.':
    '“{type}” huelekea kwa {end}. Chagua inayofaa, au aina nyingine ya uhusiano.',
  'a person': 'mtu',
  'an organisation': 'shirika',
  'This note is somebody else’s. Write one of your own beside it.':
    'Maelezo haya ni ya mtu mwingine. Andika yako mwenyewe kando yake.',
  'Somebody else uploaded this file. Ask them to remove it.':
    'Faili hii ilipakiwa na mtu mwingine. Tafadhali mwombe aiondoe.',
  'Send the file as multipart/form-data, in the field “file”.':
    'Tuma faili kama multipart/form-data, katika sehemu ya “file”.',
  'No file came with the request. Send it in the field “file”.':
    'Hakuna faili iliyokuja na ombi. Itume katika sehemu ya “file”.',
  'The file is larger than 25 MB. Make it smaller, or link to where it lies.':
    'Faili inazidi MB 25. Ipunguze, au uweke kiungo cha mahali ilipo.',
  'The file is empty. Choose another one.': 'Faili ni tupu. Tafadhali chagua nyingine.',
  'There is no such file.': 'Hakuna faili kama hiyo.',
  'A tag is a word: write letters or figures.': 'Lebo ni neno: andika herufi au tarakimu.',
  'A record is not merged with itself. Choose another one.':
    'Rekodi haiunganishwi nayo yenyewe. Tafadhali chagua nyingine.',
  '{name} was merged into another record. Keep that one instead.':
    '{name} iliunganishwa na rekodi nyingine. Badala yake, baki na hiyo.',
  '{name} was merged into another record already.': '{name} ilikwisha kuunganishwa na rekodi nyingine.',
  '{name} was merged into another record since. Undo that merge first.':
    '{name} imeunganishwa na rekodi nyingine tangu hapo. Kwanza tengua muungano huo.',
  '{name} is more closed than the record that you keep. Close that one as much first.':
    '{name} ina ulinzi zaidi kuliko rekodi unayobaki nayo. Kwanza ilinde hiyo kwa kiwango hicho.',
  'The record that you keep is open to colleagues who may not see the other one. Keep the other one instead.':
    'Rekodi unayobaki nayo inaonekana kwa wenzako wasioruhusiwa kuona ile nyingine. Badala yake, baki na ile nyingine.',
  'This is our own organisation. Keep it, and merge the other one into it.':
    'Hili ni shirika letu wenyewe. Baki nalo, na uunganishe lile jingine nalo.',
  'This merge was undone already.': 'Muungano huu ulikwisha kutenguliwa.',
  'This merge cannot be undone any more: {what} was changed or removed since. Correct the two records by hand.':
    'Muungano huu hauwezi kutenguliwa tena: taarifa ({what}) imebadilishwa au kuondolewa tangu hapo. Rekebisha rekodi hizo mbili wewe mwenyewe.',
} as const;
