/** What engagements were about and what was said: plain sentences, combined at random. No real event stands behind any. */
export const subjects: Record<string, readonly string[]> = {
  sensitisation_meeting: [
    'Duties of officers in charge of custody',
    'What the law says about confessions',
    'Sensitisation on the Custody Safeguards Bill',
    'Rights of people under arrest',
    'Early access to a doctor and a lawyer',
  ],
  courtesy_call: [
    'Courtesy call on clause 14',
    'Introduction of the programme',
    'Courtesy call after the election of the committee',
  ],
  lobby_meeting: [
    'Amendments to the Custody Safeguards Bill',
    'Budget for independent monitors',
    'Ratification of OPCAT',
    'Time limits for reporting deaths in custody',
  ],
  committee_appearance: ['Evidence on conditions in remand', 'Submission on the Custody Safeguards Bill'],
  roundtable: [
    'Roundtable on police vetting',
    'Roundtable of oversight bodies',
    'Forensic documentation in county hospitals',
  ],
  dialogue: [
    'Police and community dialogue',
    'Dialogue with elders on arrests of young people',
    'Dialogue with ward administrators',
  ],
  training: [
    'Istanbul Protocol for clinicians',
    'Human-rights training for station commanders',
    'Monitoring places of detention',
  ],
  workshop: ['Planning the joint campaign', 'Writing memoranda that are read', 'Safety of monitors'],
  community_outreach: [
    'Know your rights on market day',
    'Outreach at the chief’s baraza',
    'Youth forum on peaceful assembly',
  ],
  public_forum: ['Public forum on police reform', 'Hearing of families'],
  coalition_meeting: ['Quarterly coalition meeting', 'Coalition strategy for the bill'],
  media_briefing: ['Briefing under embargo on the annual report', 'Background briefing for court reporters'],
  interview: ['Interview on the annual report', 'Radio talk on rights at arrest'],
  prison_visit: ['Visit to the women’s wing', 'Follow-up visit to remand'],
  court_visit: ['Observation of a hearing'],
  phone_call: [
    'Where the bill stands',
    'Date for the next meeting',
    'Question on the draft memorandum',
    'Thanks for the statement',
  ],
  email: ['Two pages with figures, as asked', 'Invitation to the roundtable'],
  letter: ['Request for access to county cells', 'Thanks for the visit'],
  message: ['Confirmation of the venue', 'Reminder of tomorrow’s meeting'],
  memorandum_submission: ['Memorandum on the Custody Safeguards Bill'],
};

export const summaries = [
  'Open to independent monitors in county cells if the ministry of health pays for them. Asked for two pages with costs, not ten.',
  'Went well. They had read the brief and asked about other counties that have tried this.',
  'Short and polite. Nothing was promised, but the door is open for the next quarter.',
  'Long discussion of clause 14. They worry about the cost, not about the principle.',
  'They described how complaints are handled today and where files get stuck.',
  'Much interest from the younger officers. Two asked for the training material in Kiswahili.',
  'The chair was called away; the deputy listened and took notes.',
  'Agreed on a joint visit before the end of the quarter.',
] as const;

export const points = [
  'Will back independent monitors if the health ministry carries the cost. Wants two pages with figures.',
  'Worried that clause 14 clashes with the county budget calendar.',
  'Says that custody registers are kept, but nobody reads them.',
  'Asked for the training in Kiswahili and over two days instead of one.',
  'Fears that monitors will publish before the county can answer.',
  'Would speak for the bill if a committee member from the region does so first.',
  'Finds the figures on remand convincing.',
  'Doubts that doctors at the county hospital have time for forensic reports.',
  'Asked us not to name stations in public before the inspection.',
  'Proposed a joint statement on the International Day in Support of Victims of Torture.',
] as const;

export const responses = [
  'We offered a costed brief within a week.',
  'We explained how two other counties solved this.',
  'We agreed to share findings two weeks before publication.',
] as const;

export const promises = [
  'I will table the amendment before the house rises.',
  'We will open the forensic clinic two afternoons a week.',
  'I will meet the families before the end of the month.',
  'The county will name two civilian members to the policing authority.',
  'I will raise the question in the committee’s next sitting.',
  'We will let monitors into the station cells without notice.',
  'I will ask the commander to keep the custody register in the open.',
  'We will print the rights of people under arrest in every station.',
  'I will speak at the launch of the report.',
  'We will include forensic training in next year’s budget.',
] as const;

export const followUps = [
  'Send the costed brief',
  'Send the safeguards brief to the aide',
  'Thank them for the statement',
  'Confirm interpreters',
  'Share the training manual in Kiswahili',
  'Arrange the joint visit',
  'Answer the question on clause 14',
  'Send the list of stations',
  'Ask the clerk for the date of the sitting',
] as const;

export const breakReasons = [
  'The house rose without it.',
  'The budget was passed without the line.',
  'No answer in spite of three reminders.',
] as const;
export const evidence = [
  'Visit report',
  'Hansard of the sitting',
  'Letter on file',
  'Photograph of the notice at the station',
] as const;

export const notes = [
  'Prefers to be met before ten in the morning.',
  'Reads what is on one page; longer papers go to the aide.',
  'Knows the committee chair from university.',
  'Speaks for the region when the member is away.',
  'Ask about the county’s own inspection before raising ours.',
] as const;
