/** An outlet of the demo, or the group that some are part of: invented. */
export interface MediaHouse {
  readonly name: string;
  /** Code of the county of its seat. */
  readonly county: number;
  /** Code of OUTLET_MEDIUM; none for a group. */
  readonly medium?: string;
  readonly languages?: readonly string[];
  /** Codes of counties with a programme of their own; every county when `nationwide`. */
  readonly reaches?: readonly number[];
  readonly nationwide?: true;
  readonly ownership?: string;
  readonly group?: string;
}

const KILIMA = 'Kilima Media Group';
const BAHARI = 'Bahari Broadcasting Group';

const community = (name: string, reaches: readonly number[], language: string): MediaHouse => ({
  ...{ name, county: reaches[0]!, medium: 'radio_community', ownership: 'COMMUNITY' },
  ...{ languages: [language, 'sw'], reaches },
});
const national = (name: string, medium: string, more: Partial<MediaHouse> = {}): MediaHouse => ({
  ...{ name, county: 47, medium, nationwide: true, languages: ['en', 'sw'], ownership: 'PRIVATE' },
  ...more,
});
const regional = (name: string, medium: string, reaches: readonly number[], more: Partial<MediaHouse> = {}) => ({
  ...{ name, county: reaches[0]!, medium, reaches, languages: ['en'], ownership: 'PRIVATE' },
  ...more,
});

/** Those that stand among the institutions already. */
export const knownOutlets: readonly MediaHouse[] = [
  community('Savanna FM', [10, 11, 25], 'en'),
  regional('The Lakeside Courier', 'newspaper', [42, 43, 44, 41], { languages: ['en', 'luo'] }),
  regional('Rift Dispatch', 'online', [32, 27, 29, 35]),
  regional('Pwani Daily', 'newspaper', [1, 2, 3, 5, 6], { languages: ['sw', 'en'], group: BAHARI }),
  national('Capital Evening News', 'tv', { group: KILIMA }),
];

export const mediaHouses: readonly MediaHouse[] = [
  { name: KILIMA, county: 47 },
  { name: BAHARI, county: 1 },
  national('Tausi Radio', 'radio_national', { group: KILIMA, languages: ['sw'] }),
  national('Redio Umbali', 'radio_national', { ownership: 'PUBLIC', languages: ['sw', 'en'] }),
  regional('Sauti ya Ziwa Kuu', 'radio_national', [42, 43, 44, 41, 40], { languages: ['luo', 'sw'] }),
  community('Chiriku Radio', [42, 41], 'luo'),
  community('Korongo Radio', [43, 44], 'luo'),
  community('Radio Mnazi', [2, 1], 'sw'),
  community('Mbayuwayu Radio', [3, 5], 'sw'),
  community('Radio Heroe', [32, 31], 'ki'),
  community('Mwewe Radio', [23, 24], 'tuv'),
  community('Radio Kanga Mweupe', [11, 12], 'en'),
  community('Nyumbu Radio', [33, 36], 'mas'),
  community('Radio Duma', [34, 33], 'mas'),
  community('Radio Mkuyu', [37, 38], 'luy'),
  community('Radio Mtama', [39, 40], 'luy'),
  community('Radio Majani Chai', [35, 36], 'kln'),
  community('Radio Mawe', [45, 46], 'guz'),
  community('Radio Kivuli', [15, 17, 16], 'kam'),
  community('Tana Current', [4, 7], 'so'),
  community('Radio Mpakani', [9, 8], 'so'),
  national('Kasuku Television', 'tv', { group: KILIMA }),
  regional('Mlima Evening Television', 'tv', [19, 20, 21], { languages: ['ki', 'sw'] }),
  regional('Lakeshore Television', 'tv', [42, 43], { languages: ['luo', 'en'], group: BAHARI }),
  regional('Coast Lantern Television', 'tv', [1, 3], { languages: ['sw'], group: BAHARI }),
  regional('The Baobab Herald', 'newspaper', [1, 2, 3]),
  regional('The Escarpment Post', 'newspaper', [27, 26, 28]),
  national('The Open Ledger', 'newspaper', { languages: ['en'] }),
  regional('The Highland Courier', 'newspaper', [19, 18, 14], { languages: ['en', 'ki'] }),
  regional('The Delta Times', 'newspaper', [5, 4], { languages: ['en', 'sw'] }),
  regional('The Long Border', 'newspaper', [9, 8, 7], { languages: ['en', 'so'] }),
  national('The Acacia Review', 'magazine', { languages: ['en'] }),
  national('Kioo cha Jamii', 'magazine', { languages: ['sw'] }),
  national('City Lantern', 'online', { languages: ['en'] }),
  national('Msururu Online', 'online', { languages: ['sw'] }),
  regional('Northern Compass', 'online', [7, 8, 9, 11], { languages: ['en', 'so'] }),
  national('Equator Wire', 'wire', { languages: ['en'] }),
  national('Great Lakes Wire', 'wire', { languages: ['en', 'sw'] }),
  national('The Second Draft', 'blog', { languages: ['en'] }),
  national('Kizingiti Podcast', 'podcast', { languages: ['sw'] }),
  national('After the Hearing', 'podcast', { languages: ['en'] }),
  national('The Docket', 'newsletter', { languages: ['en'], ownership: 'ACADEMIC' }),
];
