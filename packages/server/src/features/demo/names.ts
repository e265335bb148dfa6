/** Names of the country's communities; whoever carries them here is invented. */
export interface NameStock {
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly families: readonly string[];
  /** Languages spoken beside English and Kiswahili, as BCP 47 codes. */
  readonly language: string;
}

const stocks = {
  luo: {
    women: ['Akinyi', 'Achieng', 'Atieno', 'Awuor', 'Adhiambo', 'Anyango', 'Apiyo', 'Akoth'],
    men: ['Otieno', 'Ochieng', 'Odhiambo', 'Onyango', 'Okoth', 'Owino', 'Omondi', 'Ouma'],
    families: ['Oluoch', 'Odera', "Ang'ila", 'Rachuonyo', 'Ogola', 'Nyongesa', 'Obuya', 'Wasonga', "Jalang'o", 'Okelo'],
    language: 'luo',
  },
  kikuyu: {
    women: ['Wanjikũ', 'Wambũi', 'Njeri', 'Mũthoni', 'Wairimũ', 'Nyambura', 'Wangari', 'Wanjirũ'],
    men: ['Kamau', 'Mwangi', 'Njoroge', 'Kariũki', 'Maina', 'Mũriũki', 'Karanja', 'Gĩtonga'],
    families: [
      "Ng'ang'a",
      'Weru',
      'Mbau',
      'Kĩnyanjui',
      "Kang'ara",
      'Gathogo',
      'Ndũng’ũ',
      'Waweru',
      'Mũchiri',
      'Kimani',
    ],
    language: 'ki',
  },
  kalenjin: {
    women: ['Chebet', 'Jepkorir', 'Chelangat', 'Jerotich', 'Cherono', 'Jepchumba', 'Chepkemoi', 'Jelagat'],
    men: ['Kiprotich', 'Kipchumba', 'Cheruiyot', 'Kibet', 'Kiplagat', 'Kipkemboi', 'Rotich', 'Tanui'],
    families: ['Barmasai', 'Lelei', "Sang'utei", 'Koech', 'Langat', 'Bett', 'Too', 'Kemei', 'Chirchir', 'Maiyo'],
    language: 'kln',
  },
  luhya: {
    women: ['Nafula', 'Nekesa', 'Naliaka', 'Nanjala', 'Khasoa', 'Auma', 'Mukhwana', 'Nasimiyu'],
    men: ['Wafula', 'Simiyu', 'Wekesa', 'Barasa', 'Juma', 'Wanyama', 'Makokha', 'Mukhwana'],
    families: [
      'Namunane',
      'Shikuku',
      'Wamalwa',
      'Musungu',
      'Khaemba',
      'Sifuna',
      'Lusweti',
      'Masinde',
      'Wangila',
      'Lumumba',
    ],
    language: 'luy',
  },
  kamba: {
    women: ['Mwende', 'Mumbua', 'Kanini', 'Syombua', 'Ndinda', 'Wavinya', 'Katunge', 'Mutheu'],
    men: ['Mutua', 'Musyoka', 'Kioko', 'Muthama', 'Kyalo', 'Nzioka', 'Makau', 'Mwanzia'],
    families: ['Nzioki', 'Kiilu', 'Mulwa', 'Ndunda', 'Kilonzo', 'Munyao', 'Wambua', 'Kitonga', 'Maundu', 'Muasya'],
    language: 'kam',
  },
  coast: {
    women: ['Kadzo', 'Mwanaisha', 'Amina', 'Dama', 'Fatuma', 'Riziki', 'Zainab', 'Mariam'],
    men: ['Charo', 'Bakari', 'Kahindi', 'Salim', 'Mwinyi', 'Juma', 'Athman', 'Kombo'],
    families: ['Mwambire', 'Shee', 'Kazungu', 'Mwakio', 'Baya', 'Omar', 'Ngala', 'Mwadime', 'Said', 'Mbwana'],
    language: 'sw',
  },
  north: {
    women: ['Halima', 'Habiba', 'Fardosa', 'Hawo', 'Khadija', 'Rukia', 'Sahara', 'Ebla'],
    men: ['Mohamed', 'Abdi', 'Hassan', 'Ibrahim', 'Adan', 'Yusuf', 'Galgalo', 'Guyo'],
    families: ['Guracha', 'Dida', 'Noor', 'Abdullahi', 'Sheikh', 'Farah', 'Warsame', 'Jattani', 'Boru', 'Issack'],
    language: 'so',
  },
  maasai: {
    women: ['Naisula', 'Nashipae', 'Seleina', 'Nasieku', 'Resiato', 'Naserian', 'Siteyia', 'Namunyak'],
    men: ['Lemayian', 'Saitoti', 'Ole Tipis', 'Parsaloi', 'Lekishon', 'Letoya', 'Sironka', 'Leshan'],
    families: [
      'Nkurrunah',
      'Ole Sein',
      'Lesuuda',
      'Konchellah',
      'Ntimama',
      'Lempurkel',
      'Nkaissery',
      'Leseewa',
      'Tobiko',
      'Sankok',
    ],
    language: 'mas',
  },
  kisii: {
    women: ['Moraa', 'Kwamboka', 'Kemunto', 'Bosibori', 'Nyaboke', 'Kerubo', 'Bochaberi', 'Gesare'],
    men: ['Nyakundi', 'Onsongo', 'Momanyi', 'Ondieki', 'Mogaka', 'Ombati', 'Nyamweya', 'Arasa'],
    families: ['Ogega', 'Nyang’au', 'Orina', 'Mong’are', 'Obure', 'Atemi', 'Machogu', 'Osoro', 'Bichanga', 'Omanga'],
    language: 'guz',
  },
  turkana: {
    women: ['Akiru', 'Nakiru', 'Ekiru', 'Asekon', 'Lomeyan', 'Awoton', 'Chebet', 'Cheposiya'],
    men: ['Lotukoi', 'Ekal', 'Lokai', 'Emuria', 'Lopeyok', 'Ekidor', 'Nabuin', 'Pkosing'],
    families: ['Ekai', 'Losiakou', 'Lochodo', 'Epuyo', 'Lorogoi', 'Loyelel', 'Etabo', 'Nanok', 'Lomorukai', 'Ngiro'],
    language: 'tuv',
  },
} satisfies Record<string, NameStock>;

/** Which stock a county draws its people from, by the county's code. */
const byCounty: Record<keyof typeof stocks, readonly number[]> = {
  coast: [1, 2, 3, 4, 5, 6],
  north: [7, 8, 9, 10, 11],
  kikuyu: [12, 13, 14, 18, 19, 20, 21, 22, 31, 32, 47],
  kamba: [15, 16, 17],
  turkana: [23, 24, 25],
  kalenjin: [26, 27, 28, 29, 30, 35, 36],
  maasai: [33, 34],
  luhya: [37, 38, 39, 40],
  luo: [41, 42, 43, 44],
  kisii: [45, 46],
};

export function stockOf(countyCode: number): NameStock {
  const [name] = Object.entries(byCounty).find(([, codes]) => codes.includes(countyCode))!;
  return stocks[name as keyof typeof stocks];
}

/** Given names of any community. */
export const firstNames = {
  women: [
    'Grace',
    'Mercy',
    'Faith',
    'Charity',
    'Peris',
    'Assumpta',
    'Zipporah',
    'Esther',
    'Lilian',
    'Phoebe',
    'Ruth',
    'Agnes',
  ],
  men: [
    'Daniel',
    'Silvanus',
    'Josphat',
    'Amos',
    'Ezekiel',
    'Peter',
    'Wycliffe',
    'Samuel',
    'Joseph',
    'Titus',
    'Elijah',
    'Moses',
  ],
} as const;
