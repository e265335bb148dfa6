/** Outlets, journalists, press lists and pitches. */
export const mediaWords = {
  'This organisation has a media profile already. Amend that one.':
    'Shirika hili tayari lina wasifu wa chombo cha habari. Tafadhali rekebisha huo.',
  'This person has a media profile already. Amend that one.':
    'Mtu huyu tayari ana wasifu wa mwanahabari. Tafadhali rekebisha huo.',
  'An audience is a figure with where it is from and of which day. Give all three, or none.':
    'Hadhira huwa na idadi, chanzo chake na tarehe yake. Taja zote tatu, au usitaje hata moja.',
  'This day lies in the future. Choose today or a day before.':
    'Siku hii bado haijafika. Chagua leo au siku iliyopita.',
  'The hours end before they begin. Correct one of the two.': 'Muda huu unaisha kabla ya kuanza. Rekebisha mojawapo.',
  'A press card has a number. Give it, or leave out its year and category.':
    'Kitambulisho cha mwanahabari huwa na nambari. Itaje, au acha mwaka na aina yake.',
  'A list is by name or by rule. Choose one of the two.': 'Orodha huwa ya majina au ya kanuni. Chagua moja.',
  'This list is by name. Make another one for a rule.': 'Orodha hii ni ya majina. Tengeneza nyingine kwa kanuni.',
  'This list was put away. Bring it back first.': 'Orodha hii imewekwa kando. Irudishe kwanza.',
  'This list is not put away.': 'Orodha hii haijawekwa kando.',
  'This list follows its rule. Change the rule, or make a list by name.':
    'Orodha hii hufuata kanuni yake. Badilisha kanuni, au tengeneza orodha ya majina.',
  'Give the list a name.': 'Ipe orodha jina.',
  'Name at least one criterion: a list of everybody is no list.':
    'Taja angalau kigezo kimoja: orodha ya kila mtu si orodha.',
  'This is no day. Write it as year, month and day: 2026-11-23.':
    'Hii si siku. Andika mwaka, mwezi na siku: 2026-11-23.',
  'There is no such press list.': 'Hakuna orodha kama hiyo ya wanahabari.',
  'Say which story: one that is known, or the title of a new one.':
    'Taja habari ipi: inayojulikana, au kichwa cha habari mpya.',
  'A subject is one line. Take out the line breaks.': 'Mada ni mstari mmoja. Ondoa mistari mipya.',
  '{field} is no merge field. Use {fields}.': '{field} si sehemu ya kujazwa. Tumia {fields}.',
  'Braces stand in pairs around the name of a merge field. Correct the text.':
    'Mabano huwa jozi kuzunguka jina la sehemu ya kujazwa. Rekebisha maandishi.',
  'This pitch went out already, and stays as it was.': 'Pendekezo hili limekwisha kutumwa, na linabaki lilivyokuwa.',
  'Nobody is left whom this pitch may go to. Its recipients say why.':
    'Hakuna aliyebaki anayeweza kutumiwa pendekezo hili. Sababu zipo kwa kila mpokeaji.',
  'Only a pitch that was sent by e-mail can be sent again.':
    'Ni pendekezo lililotumwa kwa barua pepe tu linaloweza kutumwa tena.',
  'There is nobody whom it missed and may go to now.': 'Hakuna aliyelikosa ambaye linaweza kumwendea sasa.',
  'Pitched before on this story, or in the last {days} days: {count}. Say why you pitch again, or leave them out.':
    'Waliopendekezewa habari hii kabla, au habari yoyote katika siku {days} zilizopita: {count}. Eleza kwa nini unapendekeza tena, au waache nje.',
  'The text names the outlet, and some work at none that is known: {count}. Change the text, or leave them out.':
    'Maandishi yanataja chombo cha habari, na baadhi hawana kinachojulikana: {count}. Badilisha maandishi, au waache nje.',
  'No mail server is set up here (SMTP_URL), so nothing can be sent by e-mail. Your draft is kept. Ask your administrator, or make the pitch by hand and log it.':
    'Hakuna seva ya barua pepe iliyowekwa hapa (SMTP_URL), kwa hivyo hakuna kinachoweza kutumwa kwa barua pepe. Rasimu yako imehifadhiwa. Muulize msimamizi wako, au fanya mwenyewe na uandike hapa.',
  'An e-mail has a subject and a text. Write both.': 'Barua pepe huwa na mada na maandishi. Andika vyote viwili.',
  'This lies in the future. A pitch by hand is logged once it was made.':
    'Wakati huu bado haujafika. Pendekezo la mkono huandikwa baada ya kufanywa.',
  'In a day you can ask about {limit} journalists without pitching them, so that nobody learns by it whom others pitch. Send or log what you have begun, or go on in {hours} h.':
    'Kwa siku unaweza kuuliza kuhusu wanahabari {limit} bila kuwapendekezea, ili mtu asijue kwa njia hiyo wengine wanampendekezea nani. Tuma au andika ulichoanza, au endelea baada ya saa {hours}.',
  'This press release was withdrawn. Choose another one, or none.':
    'Taarifa hii iliondolewa. Chagua nyingine, au usichague yoyote.',
  'This time is over, and an offer until then would keep nobody out.':
    'Wakati huu umepita, na ahadi ya hadi hapo haingemzuia mtu yeyote.',
  'A story is offered to one alone for at most {days} days.':
    'Habari hupewa mmoja peke yake kwa siku zisizozidi {days}.',
  'The time for which this is offered to one alone is over. Choose a later one, or none.':
    'Muda wa kupewa mmoja peke yake umepita. Chagua wa baadaye, au usichague wowote.',
  'This is offered to one alone: to one journalist, or to several of one outlet. Take the others off.':
    'Hii inapewa mmoja peke yake: mwanahabari mmoja, au kadhaa wa chombo kimoja. Waondoe wengine.',
  'This story went to others already, so it cannot be offered to one alone: {count}.':
    'Habari hii imekwisha kuwafikia wengine, kwa hivyo haiwezi kupewa mmoja peke yake: {count}.',
  'This pitch is in other hands, and under no embargo that they agreed to keep. It stays free.':
    'Pendekezo hili liko mikononi mwa wengine, bila zuio walilokubali kulitunza. Linabaki huru.',
  'This pitch did not go out, so it promises its story to nobody.':
    'Pendekezo hili halikutumwa, kwa hivyo halimwahidi mtu yeyote habari yake.',
  'This pitch was offered to nobody alone, so there is nothing to end.':
    'Pendekezo hili halikupewa mtu peke yake, kwa hivyo hakuna cha kukomesha.',
  'This pitch is offered to one alone no longer: that has ended, and others may be pitched.':
    'Pendekezo hili si la mmoja peke yake tena: muda huo umekwisha, na wengine wanaweza kupendekezewa.',
  'Their record is protected, so they are offered to nobody outside. Choose somebody else.':
    'Rekodi yao inalindwa, kwa hivyo hawatolewi kwa mtu yeyote wa nje. Chagua mtu mwingine.',
  'They did not get this pitch, so there is nothing that they could answer.':
    'Hawakupata pendekezo hili, kwa hivyo hakuna wanachoweza kujibu.',
  'This is no answer. Choose what they said.': 'Hili si jibu. Chagua walichosema.',
  'This lies in the future. Choose when they answered.': 'Wakati huu bado haujafika. Chagua walipojibu.',
  'Your organisation does not take part in the pitch guard. Take part first.':
    'Shirika lako halishiriki katika ulinzi wa mapendekezo. Shiriki kwanza.',
  'This is for partner organisations. Staff send their pitches from here.':
    'Hii ni ya mashirika washirika. Wafanyakazi hutuma mapendekezo yao kutoka hapa.',
} as const;
