/** Requests of people about their data, and what is done for them. */
export const rightsWords = {
  'Say whose data it is about.': 'Taja ni data ya nani.',
  'What came in lies in the past. Choose today or a day before.':
    'Kilichoingia hakiwezi kuwa siku zijazo. Chagua leo au siku iliyopita.',
  'Nobody made sure yet that it is them. Check their identity first.':
    'Bado hakuna aliyehakikisha kuwa ni yeye. Thibitisha utambulisho wake kwanza.',
  'Nothing was gathered for them yet. Download what is held on them first.':
    'Bado hakuna kilichokusanywa kwa ajili yake. Pakua kwanza kinachohifadhiwa kumhusu.',
  'They must be told why. Write what they were answered.': 'Lazima aelezwe sababu. Andika alichojibiwa.',
  'This request was closed already.': 'Ombi hili lilikwisha kufungwa.',
  'This person was erased already.': 'Mtu huyu alikwisha kufutwa.',
  'A legal hold forbids that anything on this person is erased. Lift it first.':
    'Zuio la kisheria linakataza kufuta chochote cha mtu huyu. Liondoe kwanza.',
  'They have an account here that is open. Have it suspended first.':
    'Ana akaunti hapa iliyo wazi. Isimamishwe kwanza.',
  'There is a legal hold on this person already.': 'Tayari kuna zuio la kisheria juu ya mtu huyu.',
  'Say who was told, and when.': 'Taja aliyeambiwa, na lini.',
  'Nobody was told before it was known.': 'Hakuna aliyeambiwa kabla ya kujulikana.',
  'It is noted already when they were told.': 'Tayari imeandikwa walipoambiwa.',
  'This incident was closed already.': 'Tukio hili lilikwisha kufungwa.',
  'This lies in the future. Correct the time.': 'Wakati huu bado haujafika. Urekebishe.',
  'Say whose account or session, and since when.': 'Taja akaunti au kipindi cha nani, na tangu lini.',
  'Keep it for {least} to {most} {unit}.': 'Kihifadhi kwa {unit} {least} hadi {most}.',
  'This has changed since it was looked at. Look at it again, then decide.':
    'Hali imebadilika tangu ilipotazamwa. Itazame tena, kisha uamue.',
  'There is no such request.': 'Hakuna ombi kama hilo.',
} as const;
