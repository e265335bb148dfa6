/** Lists that are brought in: why one cannot be, and what became of each of its rows. */
export const importWords = {
  'This is no list. Save it as .csv or .xlsx in a spreadsheet program, and choose that file.':
    'Hii si orodha. Ihifadhi kama .csv au .xlsx katika programu ya lahajedwali, kisha uchague faili hiyo.',
  'This is an old .xls workbook. Open it in a spreadsheet program and save it as .xlsx or .csv.':
    'Hiki ni kitabu cha zamani cha .xls. Kifungue katika programu ya lahajedwali na ukihifadhi kama .xlsx au .csv.',
  'This workbook cannot be read. Open it in a spreadsheet program and save it again as .xlsx or .csv.':
    'Kitabu hiki cha lahajedwali hakisomeki. Kifungue katika programu ya lahajedwali na ukihifadhi tena kama .xlsx au .csv.',
  'This workbook has too much text to be read as one. Save it as .csv, or part it into several files, each with the headings.':
    'Kitabu hiki cha lahajedwali kina maandishi mengi mno kusomwa kwa pamoja. Kihifadhi kama .csv, au ukigawe katika faili kadhaa, kila moja ikiwa na vichwa vya safu wima.',
  'This list is empty. Choose another file.': 'Orodha hii ni tupu. Tafadhali chagua faili nyingine.',
  'This list has headings and no rows. Choose another file.':
    'Orodha hii ina vichwa vya safu wima lakini haina safu nyingine. Tafadhali chagua faili nyingine.',
  'The file of this list is gone. Upload it again.': 'Faili ya orodha hii haipo tena. Tafadhali ipakie upya.',
  'The list cannot be read after line {line}: a quotation mark there is opened and never closed, or something else is amiss. Correct that line, and upload the file again.':
    'Orodha haisomeki baada ya mstari {line}: hapo alama ya kunukuu imefunguliwa bila kufungwa, au kuna kasoro nyingine. Rekebisha mstari huo, kisha upakie faili upya.',
  'Whoever asked for this may not bring in lists any more. Somebody who may can go on with it.':
    'Aliyeomba hili hana tena ruhusa ya kuleta orodha. Mwenye ruhusa anaweza kuendelea nalo.',
  'Something went wrong on our side. What was done so far stays; try again, or undo it.':
    'Hitilafu imetokea upande wetu. Yaliyofanyika hadi sasa yanabaki; jaribu tena, au uyatengue.',
  'Nothing in such a list is called “{target}”. Choose one of the targets of the import.':
    'Hakuna kinachoitwa “{target}” katika orodha kama hii. Chagua mojawapo ya maana zilizopo.',
  'There is no such import.': 'Hakuna uletaji kama huo.',
  'Give the mapping a name.': 'Upe mpangilio jina.',
  'A mapping has at least one column.': 'Mpangilio huwa na angalau safu wima moja.',
  'The list has no such column.': 'Orodha haina safu wima hiyo.',
  'Two columns cannot both mean this. Choose one of them.':
    'Safu wima mbili haziwezi kuwa na maana hii zote mbili. Chagua moja kati yazo.',
  'Say which column has the names.': 'Taja ni safu wima ipi iliyo na majina.',
  'Check the list first: say what its columns mean.': 'Kwanza kagua orodha: eleza maana ya safu wima zake.',
  'Nothing was brought in yet, so there is nothing to undo.':
    'Hakuna kilicholetwa bado, kwa hivyo hakuna cha kutengua.',
  '{standing} Start a new import to check the list again.': '{standing} Anza uletaji mpya ili kukagua orodha tena.',
  '{standing} There is nothing to stop.': '{standing} Hakuna cha kusimamisha.',
  'This list was read and not checked yet.': 'Orodha hii imesomwa, bado haijakaguliwa.',
  'The check is under way. Wait for it, or stop it.': 'Ukaguzi unaendelea. Usubiri, au uusimamishe.',
  'This list was checked and not run yet.': 'Orodha hii imekaguliwa, bado haijaletwa.',
  'The run is under way. Wait for it, or stop it.': 'Uletaji unaendelea. Usubiri, au uusimamishe.',
  'This import is done.': 'Uletaji huu umekamilika.',
  'This import was stopped.': 'Uletaji huu ulisimamishwa.',
  'This import failed.': 'Uletaji huu umeshindikana.',
  'This import is being undone.': 'Uletaji huu unatenguliwa.',
  'This import was undone.': 'Uletaji huu ulitenguliwa.',

  'There is no name in this row.': 'Safu hii haina jina.',
  '“{text}” is no name.': '“{text}” si jina.',
  'The name has more than 300 characters.': 'Jina lina herufi zaidi ya 300.',
  '“{heading}” says “{text}”: {why}': '“{heading}” inasema “{text}”: {why}',
  'this has at most {count} characters.': 'hapa huandikwa herufi zisizozidi {count}.',
  'each has at most {count} characters.': 'kila moja huwa na herufi zisizozidi {count}.',
  'this is no county that we know. Write its name, or its number from 1 to 47.':
    'hii si kaunti tunayoijua. Andika jina lake, au nambari yake kutoka 1 hadi 47.',
  'this is no constituency that we know. Write its name, or its number from 1 to 290.':
    'hili si eneo bunge tunalolijua. Andika jina lake, au nambari yake kutoka 1 hadi 290.',
  '{constituency} lies in {its}, and the row says {county}.':
    '{constituency} iko katika {its}, na safu inasema {county}.',
  'this is no date. Write it as 2022-09-14, 14/9/2022, 2022-09 or 2022.':
    'hii si tarehe. Iandike kama 2022-09-14, 14/9/2022, 2022-09 au 2022.',
  'this is no address of a website. Write it as in https://example.org.':
    'hii si anwani ya tovuti. Iandike kama https://example.org.',
  'a number has at most 200 characters.': 'nambari huwa na herufi zisizozidi 200.',
  '“{text}” is no kind of stakeholder. Write one as it is in the settings.':
    '“{text}” si aina ya mdau. Iandike kama ilivyo katika mipangilio.',
  '“{text}” is no language that we know. Write its code, such as en, sw, ki or luo.':
    '“{text}” si lugha tunayoijua. Andika msimbo wake, kama en, sw, ki au luo.',
  'a post belongs to an organisation, and the row names none.': 'wadhifa huwa wa shirika, na safu haitaji lolote.',
  'the row names no organisation, seat or party that this belongs to.':
    'safu haitaji shirika, kiti wala chama ambacho hii inahusu.',
  'an organisation is not part of itself.': 'shirika haliwi sehemu yake lenyewe.',
  'this is no kind of organisation. Write one as it is in the settings.':
    'hii si aina ya shirika. Iandike kama ilivyo katika mipangilio.',

  'This is there already, and what is there was to be left as it is.':
    'Hii ipo tayari, na iliagizwa kwamba yaliyopo yaachwe yalivyo.',
  'Nothing new: everything in this row is recorded.': 'Hakuna jipya: yote yaliyo katika safu hii yameandikwa tayari.',
  'Nothing new: it says what line {line} says.': 'Hakuna jipya: inasema yaliyosemwa na mstari {line}.',
  'Also makes {names}.': 'Pia inaunda {names}.',
  'Adds {what}.': 'Inaongeza {what}.',
  '{name} is itself part of {other}. Correct one of the two.':
    '{name} yenyewe ni sehemu ya {other}. Rekebisha mojawapo ya hizo mbili.',
  'It fits several people. Add what tells them apart, such as a phone or the county, or merge them.':
    'Inalingana na watu kadhaa. Ongeza kinachowatofautisha, kama simu au kaunti, au uwaunganishe.',
  'It fits several people: {names}. Add what tells them apart, such as a phone or the county, or merge them.':
    'Inalingana na watu kadhaa: {names}. Ongeza kinachowatofautisha, kama simu au kaunti, au uwaunganishe.',
  'It fits several organisations. Add what tells them apart, such as a phone or the county, or merge them.':
    'Inalingana na mashirika kadhaa. Ongeza kinachoyatofautisha, kama simu au kaunti, au uyaunganishe.',
  'It fits several organisations: {names}. Add what tells them apart, such as a phone or the county, or merge them.':
    'Inalingana na mashirika kadhaa: {names}. Ongeza kinachoyatofautisha, kama simu au kaunti, au uyaunganishe.',
  'no county': 'hakuna kaunti',
  title: 'cheo',
  'letters after the name': 'herufi baada ya jina',
  gender: 'jinsia',
  summary: 'muhtasari',
  county: 'kaunti',
  constituency: 'eneo bunge',
  'ward or place': 'wadi au mahali',
  language: 'lugha',
  'short name': 'jina fupi',
  kind: 'aina',
  'what it is part of': 'shirika ambalo ni sehemu yake',
  post: 'wadhifa',
  role: 'jukumu',
  'since when': 'tangu lini',
  'e-mail': 'barua pepe',
  website: 'tovuti',
  phone: 'simu',
  tag: 'lebo',
  note: 'maelezo',
  'a place in {organisation}': 'nafasi katika {organisation}',
  'more on the place in {organisation}': 'maelezo zaidi ya nafasi katika {organisation}',

  'Kept when the import was undone: the record has been closed, merged or removed since.':
    'Imebakizwa uletaji ulipotenguliwa: rekodi imefungwa, imeunganishwa au imeondolewa tangu hapo.',
  'Kept when the import was undone: {why}.': 'Imebakizwa uletaji ulipotenguliwa: {why}.',
  'somebody has changed {what} since': 'mtu amebadilisha {what} tangu hapo',
  'others use or have changed {what} by now': 'wengine sasa wanatumia au wamebadilisha {what}',
  'the tag': 'lebo',
  'the organisation': 'shirika',
  'the post': 'wadhifa',
  'the person': 'mtu',
  'the membership': 'uanachama',
  'the contact point': 'njia ya mawasiliano',
  'the note': 'maelezo',
} as const;
