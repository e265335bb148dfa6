export const relationships = {
  title: 'Relationships',
  none: 'No tie is known yet.',
  picture_one: 'Picture of {{count}} tie; the list below holds the same',
  picture_other: 'Picture of {{count}} ties; the list below holds the same',
  addTitle: 'Add a relationship',
  choose: 'is tied how?',
  other: 'To whom',
  since: 'Since',
  typeMissing: 'Choose how they are tied.',
  otherMissing: 'Choose the other person or organisation.',
  remove: 'Remove the tie to {{name}}',
  save: 'Save relationship',
};
