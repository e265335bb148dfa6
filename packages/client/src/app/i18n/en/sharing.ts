export const sharing = {
  title: 'Shared with us',
  records_one: '{{count}} record',
  records_other: '{{count}} records',
  nothingYet: 'Nothing is shared with you yet',
  nothingYetText: 'What the programme shares with your organisation appears here, for as long as your agreement runs.',
};
