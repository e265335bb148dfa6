/** A vocabulary's first terms: code, English, Kiswahili. Administrators add to them; this list never changes again. */
export type Seed = readonly [code: string, english: string, kiswahili: string, more?: SeedDetails];

export interface SeedDetails {
  /** Code of the kind of stakeholder that follows from belonging to an organisation of this kind. */
  readonly implies?: string;
  readonly parent?: string;
  readonly inverse?: readonly [english: string, kiswahili: string];
  readonly symmetric?: boolean;
}

export const stakeholderKinds: readonly Seed[] = [
  ['policy_maker', 'Policy maker', 'Mtunga sera'],
  ['government_official', 'Government official', 'Afisa wa serikali'],
  ['oversight_official', 'Oversight official', 'Afisa wa usimamizi'],
  ['security_official', 'Security official', 'Afisa wa usalama'],
  ['opinion_leader_religious', 'Religious leader', 'Kiongozi wa dini'],
  ['opinion_leader_community', 'Community leader', 'Kiongozi wa jamii'],
  ['opinion_leader_professional', 'Professional leader', 'Kiongozi wa taaluma'],
  ['media_contact', 'Media contact', 'Mwanahabari'],
  ['partner_staff', 'Partner staff', 'Mfanyakazi wa mshirika'],
  ['doctor', 'Doctor', 'Daktari'],
  ['lawyer', 'Lawyer', 'Wakili'],
  ['academic', 'Academic', 'Msomi'],
  ['student', 'Student', 'Mwanafunzi'],
  ['donor', 'Donor', 'Mfadhili'],
  ['community_member', 'Community member', 'Mwanajamii'],
  ['supplier', 'Supplier', 'Msambazaji'],
  ['other', 'Other', 'Mengine'],
];

export const organisationKinds: readonly Seed[] = [
  ['partner_ngo', 'Partner NGO', 'Shirika mshirika', { implies: 'partner_staff' }],
  ['community_group', 'Community group', 'Kikundi cha jamii', { implies: 'community_member' }],
  ['coalition_body', 'Coalition body', 'Chombo cha muungano', { implies: 'partner_staff' }],
  ['media_outlet', 'Media outlet', 'Chombo cha habari', { implies: 'media_contact' }],
  ['legislature', 'Legislature', 'Bunge', { implies: 'policy_maker' }],
  ['legislative_committee', 'Legislative committee', 'Kamati ya bunge', { implies: 'policy_maker' }],
  ['ministry', 'Ministry', 'Wizara', { implies: 'government_official' }],
  ['agency', 'Agency', 'Wakala wa serikali', { implies: 'government_official' }],
  ['county_government', 'County government', 'Serikali ya kaunti', { implies: 'government_official' }],
  ['police', 'Police', 'Polisi', { implies: 'security_official' }],
  ['prison_service', 'Prison service', 'Huduma ya magereza', { implies: 'security_official' }],
  ['oversight_body', 'Oversight body', 'Chombo cha usimamizi', { implies: 'oversight_official' }],
  ['judiciary', 'Judiciary', 'Mahakama', { implies: 'government_official' }],
  ['political_party', 'Political party', 'Chama cha siasa', { implies: 'policy_maker' }],
  ['professional_body', 'Professional body', 'Chama cha taaluma', { implies: 'opinion_leader_professional' }],
  ['religious_body', 'Religious body', 'Taasisi ya dini', { implies: 'opinion_leader_religious' }],
  ['academic_institution', 'Academic institution', 'Taasisi ya elimu', { implies: 'academic' }],
  ['donor', 'Donor', 'Mfadhili', { implies: 'donor' }],
  ['un_body', 'United Nations body', 'Chombo cha Umoja wa Mataifa', { implies: 'donor' }],
  ['regional_body', 'Regional body', 'Chombo cha kanda', { implies: 'oversight_official' }],
  ['private_sector', 'Private sector', 'Sekta binafsi', { implies: 'supplier' }],
  ['other', 'Other', 'Mengine'],
];

export const engagementTypes: readonly Seed[] = [
  ['sensitisation_meeting', 'Sensitisation meeting', 'Mkutano wa uhamasisho'],
  ['courtesy_call', 'Courtesy call', 'Ziara ya heshima'],
  ['lobby_meeting', 'Lobby meeting', 'Mkutano wa ushawishi'],
  ['committee_appearance', 'Committee appearance', 'Kufika mbele ya kamati'],
  ['memorandum_submission', 'Memorandum submission', 'Kuwasilisha memoranda'],
  ['public_hearing', 'Public hearing', 'Kikao cha umma'],
  ['roundtable', 'Roundtable', 'Meza ya duara'],
  ['dialogue', 'Dialogue', 'Mazungumzo'],
  ['seminar', 'Seminar', 'Semina'],
  ['conference', 'Conference', 'Kongamano'],
  ['training', 'Training', 'Mafunzo'],
  ['workshop', 'Workshop', 'Warsha'],
  ['community_outreach', 'Community outreach', 'Uhamasisho wa jamii'],
  ['public_forum', 'Public forum', 'Baraza la umma'],
  ['coalition_meeting', 'Coalition meeting', 'Mkutano wa muungano'],
  ['media_briefing', 'Media briefing', 'Taarifa kwa vyombo vya habari'],
  ['press_conference', 'Press conference', 'Mkutano na wanahabari'],
  ['interview', 'Interview', 'Mahojiano'],
  ['field_visit', 'Field visit', 'Ziara ya nyanjani'],
  ['court_visit', 'Court visit', 'Ziara ya mahakamani'],
  ['prison_visit', 'Prison visit', 'Ziara ya gerezani'],
  ['resource_centre_visit', 'Resource centre visit', 'Ziara ya kituo cha rasilimali'],
  ['phone_call', 'Phone call', 'Simu'],
  ['email', 'E-mail', 'Barua pepe'],
  ['message', 'Message', 'Ujumbe'],
  ['letter', 'Letter', 'Barua'],
  ['social_media', 'Social media', 'Mitandao ya kijamii'],
  ['other', 'Other', 'Mengine'],
];

export const topics: readonly Seed[] = [
  ['torture', 'Torture and ill-treatment', 'Utesaji na unyanyasaji'],
  ['extrajudicial_execution', 'Extrajudicial execution', 'Mauaji ya kiholela'],
  ['enforced_disappearance', 'Enforced disappearance', 'Kutoweshwa kwa lazima'],
  ['police_reform', 'Police reform', 'Mageuzi ya polisi'],
  ['prison_conditions', 'Prison conditions', 'Hali ya magereza'],
  ['medico_legal_documentation', 'Medico-legal documentation', 'Uwekaji kumbukumbu wa kitabibu na kisheria'],
  ['rehabilitation_and_redress', 'Rehabilitation and redress', 'Urekebishaji na fidia'],
  ['legislation_on_torture', 'Legislation on torture', 'Sheria dhidi ya utesaji', { parent: 'torture' }],
  ['opcat', 'OPCAT and preventive mechanisms', 'OPCAT na mifumo ya kuzuia', { parent: 'torture' }],
  ['sexual_and_gender_based_violence', 'Sexual and gender-based violence', 'Ukatili wa kingono na kijinsia'],
  ['freedom_of_assembly', 'Freedom of assembly', 'Uhuru wa kukusanyika'],
  ['human_rights_defenders', 'Human-rights defenders', 'Watetezi wa haki za binadamu'],
  ['access_to_justice', 'Access to justice', 'Upatikanaji wa haki'],
];

export const relationshipTypes: readonly Seed[] = [
  ['advises', 'Advises', 'Humshauri', { inverse: ['Is advised by', 'Hushauriwa na'] }],
  ['aide_to', 'Aide to', 'Msaidizi wa', { inverse: ['Has aide', 'Ana msaidizi'] }],
  ['chairs', 'Chairs', 'Mwenyekiti wa', { inverse: ['Is chaired by', 'Huongozwa na'] }],
  ['whip_for', 'Whip for', 'Mnadhimu wa', { inverse: ['Is whipped by', 'Mnadhimu wake ni'] }],
  ['mentors', 'Mentors', 'Mlezi wa', { inverse: ['Is mentored by', 'Hulelewa na'] }],
  ['introduced', 'Introduced', 'Alimtambulisha', { inverse: ['Was introduced by', 'Alitambulishwa na'] }],
  ['trained', 'Trained', 'Alimfunza', { inverse: ['Was trained by', 'Alifunzwa na'] }],
  ['edits', 'Edits', 'Mhariri wa', { inverse: ['Is edited by', 'Huhaririwa na'] }],
  ['funds', 'Funds', 'Hufadhili', { inverse: ['Is funded by', 'Hufadhiliwa na'] }],
  ['member_of', 'Member of', 'Mwanachama wa', { inverse: ['Has member', 'Ina mwanachama'] }],
  ['hosts', 'Hosts', 'Mwenyeji wa', { inverse: ['Is hosted by', 'Mwenyeji wake ni'] }],
  ['endorses', 'Endorses', 'Huunga mkono', { inverse: ['Is endorsed by', 'Huungwa mkono na'] }],
  ['opposes', 'Opposes', 'Hupinga', { inverse: ['Is opposed by', 'Hupingwa na'] }],
  ['ally_of', 'Ally of', 'Mshirika wa', { symmetric: true }],
  ['shares_beat_with', 'Shares beat with', 'Huandika mada moja na', { symmetric: true }],
  ['colleague_of', 'Colleague of', 'Mwenzake', { symmetric: true }],
];
