type Text = readonly [title: string, summary: string, paragraphs: readonly string[]];

export interface ReleaseStory {
  readonly daysAgo: number;
  readonly stage: 'DRAFT' | 'SUBMITTED' | 'APPROVED';
  readonly texts: { readonly EN?: Text; readonly SW?: Text };
  /** Days from today until its embargo ends; none without. */
  readonly embargoDays?: number;
  readonly isBroken?: true;
  readonly correction?: { readonly EN: string; readonly SW: string };
}

/** Invented, as everything here: no figure is of any survey. */
export const releaseStories: readonly ReleaseStory[] = [
  {
    daysAgo: 702,
    stage: 'APPROVED',
    texts: {
      EN: [
        'Forty stations visited, and no register in eleven',
        'Monitors went to forty police stations without notice. In eleven nobody could show who was held.',
        [
          'Volunteers visited forty stations in nine counties in one week. In eleven of them the register of persons in custody could not be shown.',
          '“Whoever is not written down can disappear,” the programme said. It asks the oversight authority to publish what it finds in each station.',
        ],
      ],
      SW: [
        'Vituo arobaini vilitembelewa, kumi na moja havina daftari',
        'Waangalizi walitembelea vituo arobaini vya polisi bila taarifa. Katika kumi na moja hakuna aliyeweza kuonyesha ni nani aliyezuiliwa.',
        [
          'Wafanyakazi wa kujitolea walitembelea vituo arobaini katika kaunti tisa kwa wiki moja. Katika kumi na moja daftari la wanaozuiliwa halikuonyeshwa.',
          '“Asiyeandikwa anaweza kutoweka,” mpango ulisema. Unaiomba mamlaka ya uangalizi ichapishe inachokipata katika kila kituo.',
        ],
      ],
    },
  },
  {
    daysAgo: 560,
    stage: 'APPROVED',
    embargoDays: -559,
    isBroken: true,
    texts: {
      EN: [
        'A doctor on the first day: what it changes',
        'Where a doctor sees people on the first day in custody, complaints of beatings fell by half within a year.',
        [
          'The programme compared six stations with a visiting doctor to six without. The stations with a doctor had half as many complaints after a year.',
          'The full report, with its method, is attached for newsrooms.',
        ],
      ],
      SW: [
        'Daktari siku ya kwanza: kinachobadilika',
        'Pale ambapo daktari huwaona watu siku ya kwanza kizuizini, malalamiko ya kupigwa yalipungua kwa nusu katika mwaka mmoja.',
        [
          'Mpango ulilinganisha vituo sita vyenye daktari anayetembelea na sita visivyo naye. Vituo vyenye daktari vilikuwa na nusu ya malalamiko baada ya mwaka.',
          'Ripoti kamili, pamoja na mbinu yake, imeambatishwa kwa ajili ya vyumba vya habari.',
        ],
      ],
    },
  },
  {
    daysAgo: 421,
    stage: 'APPROVED',
    correction: {
      EN: 'Nine awards have not been paid, not ten as we first wrote.',
      SW: 'Fidia tisa hazijalipwa, si kumi kama tulivyoandika mwanzo.',
    },
    texts: {
      EN: [
        'Courts awarded redress; nine families still wait',
        'Nine awards to families of people who died in custody have not been paid, the oldest for six years.',
        [
          'The courts have spoken, and nothing has been paid. Nine families told the programme what the waiting costs them.',
          'The programme asks the treasury for a plan with a date for each award.',
        ],
      ],
      SW: [
        'Mahakama ziliamuru fidia; familia tisa bado zinasubiri',
        'Fidia tisa kwa familia za watu waliofariki kizuizini hazijalipwa, ya zamani zaidi kwa miaka sita.',
        [
          'Mahakama zimesema, na hakuna kilicholipwa. Familia tisa zilieleza mpango huu gharama ya kusubiri.',
          'Mpango unaiomba hazina ya taifa mpango wenye tarehe ya kila fidia.',
        ],
      ],
    },
  },
  {
    daysAgo: 300,
    stage: 'APPROVED',
    texts: {
      EN: [
        'Women wait longer in remand',
        'In three prisons women waited four weeks longer than men for their first hearing.',
        ['Court lists of three stations show it. The programme offers them to researchers on request.'],
      ],
      SW: [
        'Wanawake husubiri zaidi rumande',
        'Katika magereza matatu wanawake walisubiri wiki nne zaidi kuliko wanaume kabla ya kusikizwa mara ya kwanza.',
        ['Orodha za mahakama katika vituo vitatu zinaonyesha hivyo. Mpango unazitoa kwa watafiti wanaoziomba.'],
      ],
    },
  },
  {
    daysAgo: 148,
    stage: 'APPROVED',
    texts: {
      EN: [
        'Recruits learn what the law says on the first night in custody',
        'Two hundred recruits took part in the first course that a survivor opened.',
        ['The course takes two days. Those who finished it will teach others in their county.'],
      ],
      SW: [
        'Makurutu wajifunza sheria inavyosema kuhusu usiku wa kwanza kizuizini',
        'Makurutu mia mbili walishiriki kozi ya kwanza iliyofunguliwa na mwathiriwa.',
        ['Kozi huchukua siku mbili. Waliomaliza watawafundisha wengine katika kaunti zao.'],
      ],
    },
  },
  {
    daysAgo: 40,
    stage: 'APPROVED',
    texts: {
      EN: [
        'Three posts at the oversight authority have been empty for a year',
        'What does not happen while nobody holds them, counted.',
        [
          'Of complaints that came in this year, one in five has been looked at. The programme calls on parliament to fill the posts.',
        ],
      ],
    },
  },
  {
    daysAgo: 2,
    stage: 'APPROVED',
    embargoDays: 2,
    texts: {
      EN: [
        'Ten years of custody visits: what changed, and where',
        'The yearly report counts a thousand visits. Stations that publish their register have fewer complaints.',
        [
          'The report has a page for each of the nineteen counties that were visited, with what was promised and what was kept.',
          'It is launched in Nairobi with survivors, doctors and the oversight authority.',
        ],
      ],
      SW: [
        'Miaka kumi ya ziara vizuizini: nini kilibadilika, na wapi',
        'Ripoti ya mwaka inahesabu ziara elfu moja. Vituo vinavyochapisha daftari lao vina malalamiko machache.',
        [
          'Ripoti ina ukurasa kwa kila moja ya kaunti kumi na tisa zilizotembelewa, pamoja na kilichoahidiwa na kilichotimizwa.',
          'Inazinduliwa Nairobi pamoja na waathiriwa, madaktari na mamlaka ya uangalizi.',
        ],
      ],
    },
  },
  {
    daysAgo: 1,
    stage: 'SUBMITTED',
    texts: {
      EN: [
        'Public participation on the bill closes in three weeks',
        'What is in it, and how anybody can say what they think.',
        ['The bill on the prevention of torture has five parts. The programme has put each into plain words.'],
      ],
      SW: [
        'Ushiriki wa umma kuhusu mswada unafungwa baada ya wiki tatu',
        'Kilichomo, na jinsi yeyote anavyoweza kutoa maoni yake.',
        ['Mswada wa kuzuia mateso una sehemu tano. Mpango umeieleza kila moja kwa maneno rahisi.'],
      ],
    },
  },
  {
    daysAgo: 0,
    stage: 'DRAFT',
    texts: { EN: ['The coast’s families keep asking', '', ['Notes from the meeting in Kilifi.']] },
  },
];
