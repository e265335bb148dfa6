/** Coalitions, agreements and shares. */
export const sharingWords = {
  'A coalition has a name.': 'Muungano huwa na jina.',
  'There is a coalition of this name already.': 'Tayari kuna muungano wenye jina hili.',
  'This organisation is a member at that time already.': 'Shirika hili tayari ni mwanachama wakati huo.',
  'This membership has ended already.': 'Uanachama huu ulikwisha kuisha.',
  'It cannot end before it began.': 'Hauwezi kuisha kabla ya kuanza.',
  'This agreement has been ended, and stays as it was.': 'Makubaliano haya yalivunjwa, na yanabaki yalivyokuwa.',
  'This agreement has been ended already.': 'Makubaliano haya yalikwisha kuvunjwa.',
  'Only an agreement that was signed can be ended.': 'Ni makubaliano yaliyotiwa saini tu yanayoweza kuvunjwa.',
  'Say why it is ended.': 'Eleza kwa nini yanavunjwa.',
  'An agreement has a title.': 'Makubaliano huwa na kichwa.',
  'A signature lies in the past.': 'Tarehe ya saini haiwezi kuwa siku zijazo.',
  'It cannot end before it holds.': 'Hayawezi kuisha kabla ya kuanza kutumika.',
  'This organisation is a party already.': 'Shirika hili tayari ni mhusika.',
  'Say what to share: records, or a selection.': 'Taja cha kushiriki: rekodi, au uteuzi.',
  'This record is protected. Nothing above INTERNAL is ever shared with partners.':
    'Rekodi hii inalindwa. Hakuna kilicho juu ya INTERNAL kinachoshirikiwa na washirika.',
  'This person withdrew their consent to being shared with partners. Record a new consent before you share them.':
    'Mtu huyu aliondoa idhini yake ya kushirikiwa na washirika. Andika idhini mpya kabla ya kumshirikisha.',
  'What was said lies in the past. Choose today or a day before.':
    'Kilichosemwa hakiwezi kuwa siku zijazo. Chagua leo au siku iliyopita.',
  'This share was withdrawn already.': 'Ushirikishaji huu ulikwisha kuondolewa.',
  'Only partners contribute. Staff record it themselves.':
    'Washirika pekee huchangia. Wafanyakazi huandika rekodi wenyewe.',
  'Your organisation has no agreement in force. What is new needs one.':
    'Shirika lako halina makubaliano yanayotumika. Jambo jipya huhitaji makubaliano.',
  'This record is shared with you, but not for commenting on it.':
    'Rekodi hii imeshirikiwa nanyi, lakini si kwa ajili ya kutolewa maoni.',
  'This record is shared with you, but not for adding to it.':
    'Rekodi hii imeshirikiwa nanyi, lakini si kwa ajili ya kuiongezea.',
  'A request ends after 60 days at most. Choose an earlier day.':
    'Ombi huisha baada ya siku 60 zaidi. Tafadhali chagua siku ya mapema zaidi.',
  'Say to whom: a name or a post, or a person.': 'Taja kwa nani: jina au wadhifa, au mtu.',
  'Your organisation has three open requests. Close one first.':
    'Shirika lako lina maombi matatu yaliyo wazi. Tafadhali funga moja kwanza.',
  'Your organisation has made ten requests in 30 days. Wait before you make another.':
    'Shirika lako limetoa maombi kumi kwa siku 30. Tafadhali subiri kabla ya kutoa jingine.',
  'Give the selection a name.': 'Upe uteuzi jina.',
  'Name at least one criterion: everything of a kind is never shared.':
    'Taja angalau kigezo kimoja: rekodi zote za aina moja hazishirikiwi kamwe.',
  'This criterion does not apply to this kind of record.': 'Kigezo hiki hakihusu aina hii ya rekodi.',
  'This agreement is not in force. Choose one that is.': 'Makubaliano haya hayatumiki. Chagua yanayotumika.',
  'The agreement does not name this purpose. It names: {purposes}.':
    'Makubaliano hayataji lengo hili. Yanataja: {purposes}.',
  'The agreement names no purpose yet. Add the purpose to the agreement first.':
    'Makubaliano hayajataja lengo lolote. Ongeza lengo kwenye makubaliano kwanza.',
  'The agreement does not allow records of this kind to be shared.':
    'Makubaliano hayaruhusu rekodi za aina hii zishirikiwe.',
  'The agreement does not allow contact points to be shared. Share the summary only.':
    'Makubaliano hayaruhusu njia za mawasiliano zishirikiwe. Shiriki muhtasari tu.',
  'This day has passed already.': 'Siku hii imekwisha kupita.',
  'A share ends with its agreement at the latest.': 'Ushirikishaji huisha pamoja na makubaliano yake, si baadaye.',
  'Say with whom: an organisation or a coalition.': 'Taja na nani: shirika au muungano.',
  'This agreement does not bind that coalition.': 'Makubaliano haya hayauhusu muungano huo.',
  'This organisation has not signed that agreement.': 'Shirika hili halijatia saini makubaliano hayo.',
  'Name at most 100 at once.': 'Taja si zaidi ya 100 kwa mara moja.',
  'An agreement has at most 50 parties.': 'Makubaliano huwa na wahusika wasiozidi 50.',
  'An agreement has at most 20 purposes.': 'Makubaliano huwa na malengo yasiyozidi 20.',
  'Give a number of days from 0 to 730.': 'Andika idadi ya siku kati ya 0 na 730.',
  'Say why it cannot wait, in at least 10 characters.': 'Eleza kwa nini haiwezi kusubiri, kwa angalau herufi 10.',
  'This record is open to you already.': 'Rekodi hii tayari iko wazi kwako.',
  'Somebody has to be able to open it. Open it to another colleague first.':
    'Lazima mtu aweze kuifungua. Mfungulie mwenzako mwingine kwanza.',
  'This record is open to all staff. Make it protected first.':
    'Rekodi hii iko wazi kwa wafanyakazi wote. Ilinde kwanza.',
  'It is open to you for a while only. Ask somebody to whom it stays open.':
    'Iko wazi kwako kwa muda tu. Muulize mtu ambaye kwake inabaki wazi.',
  'Name at most 50 colleagues at once.': 'Taja wenzako wasiozidi 50 kwa mara moja.',
} as const;
