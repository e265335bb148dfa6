/** Headlines and first paragraphs of an invented press. */
export const coverageTexts = {
  en: {
    headlines: [
      'Station cells open to visitors for the first time',
      'Families ask where their sons were taken',
      'Court awards damages, three years on nobody was paid',
      'Doctors call for an examination on the first day',
      'Police academy adds a course on the law of custody',
      'Curfew complaints double in two counties',
      'House committee takes up the bill on the prevention of torture',
      'Remand prison holds twice as many as it was built for',
      'Oversight authority still waits for two commissioners',
      'Officers in the dock: what the file says',
      'Paralegals at the counter: a week in Kisumu',
      'Opinion: silence in the cells is not order',
      'Inspector general promises a register of custody',
      'Women in remand wait the longest',
      'A mother’s walk from station to station',
      'New figures on complaints against officers',
    ],
    bodies: [
      'The figures were presented on Tuesday by monitors who visited stations in nine counties. They found that seven in ten people held overnight had seen no doctor. The service said that it would study the report.',
      'Lawmakers heard from doctors, lawyers and two former officers. The chair said that the committee would report before the recess.',
      'The programme welcomed the step and asked that the register be open to visitors. A spokesman for the service did not answer questions by the time of going to press.',
    ],
  },
  sw: {
    headlines: [
      'Mahabusu yafunguliwa kwa wakaguzi kwa mara ya kwanza',
      'Familia zauliza wana wao walipelekwa wapi',
      'Mahakama yaagiza fidia, miaka mitatu hakuna aliyelipwa',
      'Madaktari wataka uchunguzi siku ya kwanza',
      'Malalamiko ya wakati wa kafyu yaongezeka maradufu',
      'Kamati ya Bunge yajadili mswada wa kuzuia mateso',
      'Gereza la mahabusu lina watu mara mbili ya uwezo wake',
      'Wanawake mahabusu husubiri zaidi ya wote',
      'Takwimu mpya za malalamiko dhidi ya maafisa',
    ],
    bodies: [
      'Takwimu hizo zilitolewa Jumanne na wakaguzi waliotembelea vituo katika kaunti tisa. Waligundua kuwa saba kati ya kumi waliolala mahabusu hawakuonwa na daktari.',
      'Wabunge waliwasikiliza madaktari, mawakili na maafisa wawili wa zamani. Mwenyekiti alisema kamati itatoa ripoti kabla ya likizo.',
    ],
  },
} as const;

type Asked = readonly (readonly [question: string, answer: string])[];

/** What is asked, and what was answered. */
export const enquiryTexts: Readonly<{ press: Asked; research: Asked; students: readonly string[] }> = {
  press: [
    [
      'How many complaints of ill-treatment were recorded in our county last year?',
      'The figures by county, with the method.',
    ],
    [
      'Can somebody comment on the court’s award by five?',
      'A statement by the programme lead, two sentences for the air.',
    ],
    ['Is it true that stations must keep a register of custody?', 'Yes; the section, and a copy of the form.'],
    ['May we film a visit of monitors?', 'Not inside; an interview at the gate was arranged.'],
    ['Who can speak in Dholuo about policing on tomorrow’s morning show?', 'A spokesperson was named and has agreed.'],
    ['What does the bill say about doctors in stations?', 'The clause with a plain explanation in two languages.'],
    ['Do you have a survivor who would speak?', 'Not by name. A doctor speaks about what is seen.'],
  ],
  research: [
    [
      'I write a thesis on how courts report on custody. May I read your bulletins?',
      'An afternoon in the resource centre was agreed.',
    ],
    ['Which studies are there on medico-legal reports in Kenya?', 'A reading list of eleven titles.'],
    [
      'May I interview a monitor for a class on investigative reporting?',
      'An interview without names of places was given.',
    ],
  ],
  students: ['A master’s student of journalism', 'A lecturer of media law', 'A trainee of the school of journalism'],
};
