/** Code, English, Kiswahili. */
type Plain = readonly [code: string, english: string, kiswahili: string];

/** What an outlet is. */
export const outletMediums: readonly Plain[] = [
  ['newspaper', 'Newspaper', 'Gazeti'],
  ['magazine', 'Magazine', 'Jarida'],
  ['radio_national', 'Radio, national', 'Redio ya kitaifa'],
  ['radio_community', 'Radio, community', 'Redio ya jamii'],
  ['tv', 'TV', 'Televisheni'],
  ['online', 'Online', 'Mtandaoni'],
  ['wire', 'Wire service', 'Shirika la habari'],
  ['blog', 'Blog', 'Blogu'],
  ['podcast', 'Podcast', 'Podikasti'],
  ['newsletter', 'Newsletter', 'Jarida la barua pepe'],
];

/** As what somebody works at an outlet. */
export const journalistRoles: readonly Plain[] = [
  ['reporter', 'Reporter', 'Ripota'],
  ['correspondent', 'Correspondent', 'Mwandishi wa eneo'],
  ['editor', 'Editor', 'Mhariri'],
  ['news_editor', 'News editor', 'Mhariri wa habari'],
  ['managing_editor', 'Managing editor', 'Mhariri mtendaji'],
  ['producer', 'Producer', 'Mtayarishaji'],
  ['presenter', 'Presenter', 'Mtangazaji'],
  ['photojournalist', 'Photojournalist', 'Mpiga picha za habari'],
  ['columnist', 'Columnist', 'Mwandishi wa safu'],
  ['freelancer', 'Freelancer', 'Mwanahabari wa kujitegemea'],
  ['stringer', 'Stringer', 'Mwandishi wa muda'],
  ['blogger', 'Blogger', 'Mwanablogu'],
];

/**
 * The part of the IPTC Media Topics (cv.iptc.org/newscodes/mediatopic) that a human-rights programme meets, as a tree:
 * each stands after the wider one whose code it names. The standard's qcode is `medtop:` with the number.
 */
export const beats: readonly (readonly [...Plain, number: string, wider?: string])[] = [
  ['crime_law_and_justice', 'Crime, law and justice', 'Uhalifu, sheria na haki', '02000000'],
  ['crime', 'Crime', 'Uhalifu', '20000082', 'crime_law_and_justice'],
  ['judiciary', 'Judiciary', 'Mahakama', '20000106', 'crime_law_and_justice'],
  ['justice', 'Justice', 'Haki', '20000119', 'crime_law_and_justice'],
  ['law', 'Law', 'Sheria', '20000121', 'crime_law_and_justice'],
  ['law_enforcement', 'Law enforcement', 'Utekelezaji wa sheria', '20000129', 'crime_law_and_justice'],
  ['politics', 'Politics', 'Siasa', '11000000'],
  ['election', 'Election', 'Uchaguzi', '20000574', 'politics'],
  ['fundamental_rights', 'Fundamental rights', 'Haki za msingi', '20000587', 'politics'],
  ['censorship_and_freedom_of_speech', 'Censorship and freedom of speech', 'Udhibiti na uhuru wa kusema', '20000588', 'fundamental_rights'],
  ['freedom_of_the_press', 'Freedom of the press', 'Uhuru wa vyombo vya habari', '20000591', 'fundamental_rights'],
  ['government', 'Government', 'Serikali', '20000593', 'politics'],
  ['government_policy', 'Government policy', 'Sera za serikali', '20000621', 'politics'],
  ['international_relations', 'International relations', 'Uhusiano wa kimataifa', '20000638', 'politics'],
  ['non_governmental_organisation', 'Non-governmental organisation', 'Shirika lisilo la kiserikali', '20000646', 'politics'],
  ['political_dissent', 'Political dissent', 'Upinzani wa kisiasa', '20000648', 'politics'],
  ['conflict_war_and_peace', 'Conflict, war and peace', 'Migogoro, vita na amani', '16000000'],
  ['act_of_terror', 'Act of terror', 'Tendo la ugaidi', '20000053', 'conflict_war_and_peace'],
  ['armed_conflict', 'Armed conflict', 'Mapigano ya silaha', '20000056', 'conflict_war_and_peace'],
  ['civil_unrest', 'Civil unrest', 'Vurugu za raia', '20000065', 'conflict_war_and_peace'],
  ['peace_process', 'Peace process', 'Mchakato wa amani', '20000073', 'conflict_war_and_peace'],
  ['health', 'Health', 'Afya', '07000000'],
  ['health_treatment', 'Health treatment', 'Matibabu', '20000464', 'health'],
  ['medical_profession', 'Medical profession', 'Taaluma ya udaktari', '20000485', 'health'],
  ['religion', 'Religion', 'Dini', '12000000'],
  ['religious_conflict', 'Religious conflict', 'Migogoro ya kidini', '20000688', 'religion'],
  ['religious_leader', 'Religious leader', 'Kiongozi wa dini', '20000703', 'religion'],
  ['society', 'Society', 'Jamii', '14000000'],
  ['communities', 'Communities', 'Jumuiya', '20000768', 'society'],
  ['discrimination', 'Discrimination', 'Ubaguzi', '20000775', 'society'],
  ['family', 'Family', 'Familia', '20000780', 'society'],
  ['social_problem', 'Social problem', 'Tatizo la kijamii', '20000802', 'society'],
  ['welfare', 'Welfare', 'Ustawi wa jamii', '20000817', 'society'],
  ['education', 'Education', 'Elimu', '05000000'],
  ['labour', 'Labour', 'Kazi', '09000000'],
  ['environment', 'Environment', 'Mazingira', '06000000'],
  ['economy_business_and_finance', 'Economy, business and finance', 'Uchumi, biashara na fedha', '04000000'],
  ['mass_media', 'Mass media', 'Vyombo vya habari', '20000045'],
];
