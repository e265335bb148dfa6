/** An organisation of the demo: a real kind of institution under an invented or generic name. */
export interface Institution {
  readonly name: string;
  readonly shortName?: string;
  readonly kind: string;
  readonly parent?: string;
  /** Code of the county of its seat. */
  readonly county?: number;
  readonly summary?: string;
  readonly isOurs?: boolean;
}

export const OUR_HOUSE = 'Mwili Huru Trust';
export const PARTNER_HOUSE = 'Lake Region Justice Network';

export const nationalInstitutions: readonly Institution[] = [
  {
    name: OUR_HOUSE,
    kind: 'partner_ngo',
    county: 47,
    isOurs: true,
    summary: 'Works for a Kenya without torture: documentation, rehabilitation, advocacy.',
  },
  { name: 'Parliament of Kenya', kind: 'legislature', county: 47 },
  { name: 'Senate', kind: 'legislature', parent: 'Parliament of Kenya', county: 47 },
  { name: 'National Assembly', kind: 'legislature', parent: 'Parliament of Kenya', county: 47 },
  { name: 'Senate Justice and Rights Committee', kind: 'legislative_committee', parent: 'Senate', county: 47 },
  { name: 'Assembly Committee on Justice', kind: 'legislative_committee', parent: 'National Assembly', county: 47 },
  { name: 'Assembly Committee on Security', kind: 'legislative_committee', parent: 'National Assembly', county: 47 },
  { name: 'Assembly Budget Committee', kind: 'legislative_committee', parent: 'National Assembly', county: 47 },
  { name: 'Ministry of Justice', kind: 'ministry', county: 47 },
  { name: 'Ministry of Interior', kind: 'ministry', county: 47 },
  { name: 'Ministry of Health', kind: 'ministry', county: 47 },
  { name: 'Custody Oversight Authority', shortName: 'COA', kind: 'oversight_body', county: 47 },
  { name: 'National Human Rights Commission', shortName: 'NHRC', kind: 'oversight_body', county: 47 },
  { name: 'Office of the Ombudsman', kind: 'oversight_body', county: 47 },
  { name: 'Police Headquarters', kind: 'police', county: 47 },
  { name: 'Prisons Headquarters', kind: 'prison_service', county: 47 },
  { name: 'High Court, Criminal Division', kind: 'judiciary', county: 47 },
  {
    name: PARTNER_HOUSE,
    shortName: 'LRJN',
    kind: 'partner_ngo',
    county: 42,
    summary: 'Partner for the lake counties; joint monitoring of custody.',
  },
  { name: 'Coast Rights Watch', kind: 'partner_ngo', county: 1 },
  { name: 'Rift Legal Aid', kind: 'partner_ngo', county: 27 },
  { name: 'Northern Voices for Justice', kind: 'partner_ngo', county: 7 },
  { name: 'Mothers for Missing Sons', kind: 'community_group', county: 47 },
  { name: 'Coalition Against Torture', shortName: 'CAT-K', kind: 'coalition_body', county: 47 },
  { name: 'Savanna FM', kind: 'media_outlet', county: 10 },
  { name: 'The Lakeside Courier', kind: 'media_outlet', county: 42 },
  { name: 'Rift Dispatch', kind: 'media_outlet', county: 32 },
  { name: 'Pwani Daily', kind: 'media_outlet', county: 1 },
  { name: 'Capital Evening News', kind: 'media_outlet', county: 47 },
  { name: 'Council of Advocates', kind: 'professional_body', county: 47 },
  { name: 'Forensic Doctors Association', kind: 'professional_body', county: 47 },
  { name: 'Interfaith Council of the Coast', kind: 'religious_body', county: 1 },
  { name: 'Lake Churches Fellowship', kind: 'religious_body', county: 41 },
  { name: 'Lakeview County Hospital', kind: 'agency', county: 42 },
  { name: 'Nordic Fund for Dignity', kind: 'donor', county: 47 },
];

export const countyAssembly = (county: string): string => `County Assembly of ${county}`;
