/** Code, English, Kiswahili. */
type Plain = readonly [code: string, english: string, kiswahili: string];

/** What a piece of coverage is. */
export const coverageTypes: readonly Plain[] = [
  ['article', 'Article', 'Makala'],
  ['interview', 'Interview', 'Mahojiano'],
  ['opinion', 'Opinion', 'Maoni'],
  ['editorial', 'Editorial', 'Tahariri'],
  ['letter', 'Letter to the editor', 'Barua kwa mhariri'],
  ['broadcast_segment', 'Broadcast segment', 'Kipande cha matangazo'],
  ['podcast', 'Podcast', 'Podikasti'],
  ['social_post', 'Social media post', 'Chapisho la mtandao wa kijamii'],
  ['photo_essay', 'Photo essay', 'Simulizi ya picha'],
  ['other', 'Other', 'Nyingine'],
];

/** What the programme wants to come through, to begin with; an administrator keeps the list. */
export const keyMessages: readonly Plain[] = [
  ['torture_is_a_crime', 'Torture is a crime, whoever orders it', 'Mateso ni uhalifu, yeyote anayeagiza'],
  ['examine_on_the_first_day', 'A doctor examines on the first day', 'Daktari humpima mtu siku ya kwanza'],
  ['survivors_have_a_right_to_redress', 'Survivors have a right to redress', 'Walionusurika wana haki ya fidia'],
  ['open_the_cells_to_visitors', 'Places of custody are open to visitors', 'Mahabusu yafunguliwe kwa wakaguzi'],
  ['officers_answer_to_the_law', 'Officers answer to the law', 'Maafisa huwajibika kwa sheria'],
  ['pass_the_law', 'Parliament passes the law on the prevention of torture', 'Bunge lipitishe sheria ya kuzuia mateso'],
];
