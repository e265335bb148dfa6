/** What people call the tables and columns that a merge touches. */
const words: Readonly<Record<string, string>> = {
  account: 'an account',
  commitment: 'a commitment',
  contact_point: 'a contact point',
  discussion_point: 'a discussion point',
  do_not_contact: 'a wish not to be contacted',
  file: 'a file',
  identifier: 'an identifier',
  invitation: 'an invitation',
  link: 'a link',
  membership: 'a membership',
  note: 'a note',
  organisation: 'the place of an organisation in the tree',
  organisation_tag: 'a tag',
  other_name: 'another name',
  participation: 'the participation in an engagement',
  person: 'a person',
  person_kind: 'an added kind',
  person_tag: 'a tag',
  post: 'a post',
  share_grant: 'a share',
  relationship: 'a relationship',
  task: 'a task',
};

/** Falls back to the name itself, with spaces. */
export const wordFor = (name: string): string =>
  words[name] ?? `the ${name.replace(/_(id|on)$/, '').replaceAll('_', ' ')}`;
