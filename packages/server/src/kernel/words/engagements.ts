/** Engagements, commitments and tasks. */
export const engagementWords = {
  'An engagement has a subject. Say in a few words what it is about.':
    'Mawasiliano huwa na mada. Eleza kwa maneno machache yanahusu nini.',
  'An engagement lasts {days} days at most. Record each part as one of its own.':
    'Mawasiliano hudumu siku zisizozidi {days}. Andika kila sehemu kama mawasiliano yake.',
  'The year {year} cannot be right. Choose another day.':
    'Mwaka {year} hauwezi kuwa sahihi. Tafadhali chagua siku nyingine.',
  'It lies in the future, so it cannot have been held yet. Choose planned or confirmed, or another day.':
    'Siku yake bado haijafika, kwa hivyo hayawezi kuwa yamefanyika. Chagua yamepangwa au yamethibitishwa, au siku nyingine.',
  'It cannot end before it begins. Correct one of the two times.':
    'Hayawezi kumalizika kabla ya kuanza. Rekebisha mojawapo ya nyakati hizo mbili.',
  'There is no participant number {place} in the list.': 'Hakuna mshiriki nambari {place} katika orodha.',
  'This participant is in the list already. Remove one of the two.':
    'Mshiriki huyu tayari yumo katika orodha. Ondoa mmoja kati ya hao wawili.',
  'A participant is a person, an organisation or somebody new: name exactly one of them.':
    'Mshiriki ni mtu, shirika au mtu mpya: taja mmoja tu kati yao.',
  'Say who promised: a person, a post or an organisation.': 'Taja aliyeahidi: mtu, wadhifa au shirika.',
  'Say who promised: a person or an organisation.': 'Taja aliyeahidi: mtu au shirika.',
  'It cannot have been made in the future. Choose an earlier day.':
    'Haiwezi kuwa imetolewa siku ambayo bado haijafika. Chagua siku ya awali.',
  'The commitment stands there already. Look at it again.':
    'Ahadi iko katika hali hiyo tayari. Tafadhali iangalie tena.',
  'Say what shows that it was kept: words, an address or a file.':
    'Taja kinachoonyesha kwamba ilitimizwa: maneno, anwani au faili.',
  'Say why it is opened again.': 'Eleza kwa nini inafunguliwa tena.',
  'Say why. It is part of the record.': 'Eleza kwa nini. Ni sehemu ya kumbukumbu.',
  'A reminder lies in the future. Choose a later time.': 'Kikumbusho huwa cha wakati ujao. Chagua wakati wa baadaye.',
} as const;
