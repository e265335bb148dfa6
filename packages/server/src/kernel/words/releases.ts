/** Press releases, embargoes and the public feed. */
export const releaseWords = {
  'You ask too often. Wait for as many seconds as the answer says, then ask again.':
    'Unauliza mara nyingi mno. Subiri sekunde ambazo jibu linasema, kisha uulize tena.',
  'Nothing public is here.': 'Hakuna kilicho wazi kwa umma hapa.',
  'This is no rich text. It is a list of paragraphs, headings, quotes and lists.':
    'Haya si maandishi yenye mpangilio. Huwa ni orodha ya aya, vichwa, nukuu na orodha.',
  'A link begins with https://, http:// or mailto:. Correct it, or take it out.':
    'Kiungo huanza na https://, http:// au mailto:. Kirekebishe, au kiondoe.',
  'A press release has one text in English, one in Kiswahili, or both.':
    'Taarifa kwa vyombo vya habari huwa na maandishi ya Kiingereza, ya Kiswahili, au yote mawili.',
  'A press release has a headline. Write one.': 'Taarifa kwa vyombo vya habari huwa na kichwa. Kiandike.',
  'A press release has a headline, a summary and a text in each of its languages. Write them first.':
    'Taarifa kwa vyombo vya habari huwa na kichwa, muhtasari na maandishi katika kila lugha yake. Yaandike kwanza.',
  'This press release was withdrawn, and stays as it was.': 'Taarifa hii iliondolewa, na inabaki ilivyokuwa.',
  'This version was submitted already.': 'Toleo hili tayari limewasilishwa.',
  'This version was sent back. Change what was asked for, then submit it.':
    'Toleo hili lilirudishwa. Badilisha kilichoombwa, kisha uliwasilishe.',
  'This version does not wait for approval.': 'Toleo hili halisubiri kuidhinishwa.',
  'You wrote in this version. Somebody else has to approve it.':
    'Umeandika katika toleo hili. Ni lazima mtu mwingine aliidhinishe.',
  'There is a newer version than the one that you read. Read that one first.':
    'Kuna toleo jipya kuliko ulilosoma. Lisome hilo kwanza.',
  'Only an approved version is published. Have somebody else approve this one first.':
    'Toleo lililoidhinishwa pekee ndilo huchapishwa. Mwombe mtu mwingine aliidhinishe hili kwanza.',
  'This version is published already.': 'Toleo hili tayari limechapishwa.',
  'This lies in the past. Choose a later time, or publish it now.':
    'Wakati huu umepita. Chagua wakati wa baadaye, au ichapishe sasa.',
  'A correction is published at once. Leave out the time.': 'Sahihisho huchapishwa mara moja. Usitaje wakati.',
  'The earlier version is public. Say in each language what is corrected, and have that approved too.':
    'Toleo la awali liko wazi kwa umma. Eleza katika kila lugha kinachosahihishwa, na hilo pia liidhinishwe.',
  'This time is over, and an embargo until then would keep nothing back. Choose a later one.':
    'Wakati huu umepita, na zuio la hadi wakati huo halingezuia chochote. Chagua wakati wa baadaye.',
  'This is public already, and nothing can be kept back of it.':
    'Hii tayari iko wazi kwa umma, na hakuna kinachoweza kuzuiwa.',
  'This was withdrawn, and stays as it was.': 'Hii iliondolewa, na inabaki ilivyokuwa.',
  'This is under no embargo, so there is none to lift.': 'Hii haina zuio, kwa hivyo hakuna la kuondoa.',
  'This is under embargo until {until}. Say that everybody whom it goes to has agreed to that, or send it later.':
    'Hii ina zuio hadi {until}. Thibitisha kwamba kila inayemwendea amelikubali, au itume baadaye.',
  'This lies in the future. Say when the embargo was broken.': 'Wakati huu bado haujafika. Taja zuio lilivunjwa lini.',
  'There was no embargo at this time, so none was broken.':
    'Hakukuwa na zuio wakati huo, kwa hivyo hakuna lililovunjwa.',
  'Say who broke it: an outlet, a person, or in words.': 'Taja aliyelivunja: chombo cha habari, mtu, au kwa maneno.',
  'Give what shows it: an address, a file, or what was seen or heard in words.':
    'Toa ushahidi: anwani, faili, au kilichoonekana au kusikika kwa maneno.',
  'A material of this event is under embargo. Write without materials, or once the embargo is over.':
    'Kifaa cha tukio hili kina zuio. Andika bila vifaa, au zuio litakapoisha.',
  'This file goes with a pitch or a press release, or proves something. It stays.':
    'Faili hii inaambatana na pendekezo au taarifa, au ni ushahidi. Inabaki.',
} as const;
