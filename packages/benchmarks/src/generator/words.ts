/** Names as they are carried in Kenya; whoever carries them here is invented. The first of each list are the most common. */
export const givenNames = (
  'Mary John Grace Peter Faith David Mercy James Esther Joseph Jane Samuel Ruth Daniel Agnes Paul Lucy Stephen ' +
  'Joyce Michael Rose Simon Margaret Francis Caroline Brian Lilian Kevin Beatrice Dennis Eunice Amina Hassan Fatuma ' +
  'Abdi Halima Mohamed Mohammed Zainab Salim Rukia Ibrahim Emmanuel Janet Victor Purity Collins Sharon Felix Nancy ' +
  'Elijah Winnie Moses Dorcas Isaac Naomi Kennedy Tabitha Silvanus Zipporah Gideon Priscilla Habiba Yusuf Khadija'
).split(' ');

export const middleNames = (
  'Wanjikũ Otieno Mwangi Achieng Kamau Atieno Kipchumba Chebet Mutua Mwende Wafula Nafula Njoroge Wambũi Ochieng ' +
  'Akinyi Kiprotich Cherono Musyoka Mumbua Simiyu Nekesa Karanja Mũthoni Odhiambo Adhiambo Cheruiyot Jepkorir Kioko ' +
  'Kanini Barasa Naliaka Kariũki Wairimũ Onyango Anyango Kibet Chelangat Nzioka Syombua Wekesa Nanjala Juma Auma ' +
  'Charo Kadzo Bakari Dama Lemayian Naisula Galgalo Hawo Guyo Ebla Saitoti Nashipae Mwinyi Riziki'
).split(' ');

export const familyNames = (
  'Mwangi|Otieno|Kamau|Ochieng|Njoroge|Odhiambo|Wanjirũ|Onyango|Kariũki|Mutua|Maina|Omondi|Karanja|Wafula|Kipkemboi|' +
  "Ng'ang'a|Okoth|Waweru|Simiyu|Langat|Musyoka|Kimani|Owino|Kinyanjui|Wekesa|Rotich|Kilonzo|Mohamed|Ouma|Gĩtonga|" +
  "Koech|Barasa|Hassan|Ang'ila|Mũchiri|Nyongesa|Bett|Mulwa|Abdullahi|Odera|Weru|Cheruiyot|Ndũng’ũ|Sifuna|Munyao|" +
  "Kazungu|Warsame|Wasonga|Gathogo|Kemei|Shikuku|Kiilu|Mwakio|Farah|Jalang'o|Kang'ara|Chirchir|Lusweti|Maundu|Baya|" +
  "Noor|Okelo|Mbau|Sang'utei|Masinde|Muasya|Ngala|Jattani|Rachuonyo|Ole Sein|Nkurrunah|Lelei|Wamalwa|Kitonga|Mwadime|" +
  'Guracha|Obuya|Maiyo|Khaemba|Ndunda|Shee|Issack|Ogola|Barmasai|Musungu|Wambua|Mbwana|Dida|Oluoch|Too|Namunane|Sheikh'
).split('|');

export const titles = [null, null, null, null, null, null, 'Hon.', 'Dr.', 'Rev.', 'Prof.'];

export const organisationWords = (
  'Haki Mwangaza Amani Umoja Tumaini Uhuru Ushindi Maendeleo Upendo Jamii Sauti Nuru Imani Pamoja Nguvu Baraka Kweli ' +
  'Heshima Usawa Utu'
).split(' ');

export const organisationForms = [
  'Human Rights Network',
  'Community Forum',
  'Justice Centre',
  'Women’s Group',
  'Youth Initiative',
  'Legal Aid Trust',
  'County Committee',
  'Radio',
  'Residents’ Association',
  'Survivors’ Alliance',
  'Peace Committee',
  'Paralegal Society',
];

export const postLabels = [
  'Programme Officer',
  'Director',
  'Secretary',
  'Chairperson',
  'Legal Officer',
  'Reporter',
  'Clerk to the Committee',
  'Treasurer',
  'Field Coordinator',
  'Commander',
  'Medical Officer',
];

export const subjects = [
  'Prevention of torture in custody',
  'Ratification of OPCAT',
  'Conditions in the remand prison',
  'Follow-up on the medico-legal form',
  'Independent oversight of the police',
  'Amendment of the Prevention of Torture Act',
  'Support for survivors and their families',
  'Training of paralegals',
  'Petition to the county assembly',
  'Enforced disappearances: what is known',
  'Compensation that the court awarded',
  'Safety of human-rights defenders',
  'Planning of the international day',
  'Access to places of detention',
  'Reporting deaths in custody in time',
];

export const places = ['County Hall', 'Social hall', 'Community centre', 'Conference room', 'Law Courts', 'Office'];

export const summaries = [
  'They agreed that the draft is needed and asked for two pages with figures. The next step is a meeting with the clerk.',
  'Cautious at first; open to a visit once the new commander has reported. Wants to hear from the coalition beforehand.',
  'A good exchange. They will raise it in the committee and tell us what came of it before the end of the month.',
  'Short: no time today, call again next week. Nothing was promised.',
];

export const engagementTypes = (
  'phone_call sensitisation_meeting lobby_meeting email training community_outreach courtesy_call dialogue message ' +
  'roundtable workshop public_forum coalition_meeting media_briefing interview letter prison_visit court_visit ' +
  'committee_appearance memorandum_submission field_visit public_hearing'
).split(' ');

export const organisationKinds = (
  'community_group partner_ngo media_outlet county_government police religious_body professional_body agency ' +
  'legislature judiciary academic_institution prison_service oversight_body ministry coalition_body'
).split(' ');

export const topics = 'torture police_reform prison_conditions access_to_justice opcat human_rights_defenders'.split(
  ' ',
);
