/** What holds a second pitch to one journalist. */
export const pitchGuard = {
  title: 'Pitch guard',
  what: 'A second pitch to the same journalist is held until whoever sends it says why: on the same story whenever that was, and on any story within the days below. It counts the pitches of the programme, which always takes part, and those of partners who take part. It never tells whose they were.',
  days: 'Days between two pitches',
  daysHelp: '14 is usual. With 0, only the same story is held.',
  saved: 'The guard holds by that from now on.',
  limitsStaff:
    'In a day, one person can ask the guard about 500 journalists whom they then do not pitch, and somebody of a partner about 40. So nobody learns by asking whom others pitch.',
  whatForPartners_one:
    'Journalists who are pitched twice by one coalition stop reading both. Say whom you pitch, and for {{count}} day a second pitch to them is held until its sender says why. What you pitch is neither asked nor kept, and whoever is held is not told that it was you.',
  whatForPartners_other:
    'Journalists who are pitched twice by one coalition stop reading both. Say whom you pitch, and for {{count}} days a second pitch to them is held until its sender says why. What you pitch is neither asked nor kept, and whoever is held is not told that it was you.',
  takePart: 'We take part',
  takePartOn: 'Your pitches hold those of others, and you are told when somebody was pitched lately.',
  takePartOff: 'Your pitches hold nobody’s, and you are told nothing.',
  joined: 'Your organisation takes part.',
  left: 'Your organisation takes part no more.',
  announceTitle: 'Say whom you pitch',
  whom: 'Journalist',
  whomHelp: 'Somebody who is shared with you, or whom you contributed.',
  announce: 'We pitch them',
  announceAll: 'We pitch them all the same',
  announced: 'The guard knows that you pitch {{name}}.',
  heldTitle: 'They were pitched lately.',
  reasonHelp: 'It is written into the log, and told to no other organisation.',
  ours: 'What you announced',
  noneOfOurs: 'Nothing yet.',
  notShared: 'Not shared with you any more',
};
