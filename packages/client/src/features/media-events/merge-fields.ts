export const LETTER_FIELDS = ['firstName', 'name', 'outlet', 'title', 'when', 'where'] as const;
export const INVITATION_FIELDS = [...LETTER_FIELDS, 'answerLink'] as const;

type MergeField = (typeof INVITATION_FIELDS)[number];

/** As they are typed: each stands for itself, so that our own words can hold them. */
export const mergeFields = Object.fromEntries(INVITATION_FIELDS.map((field) => [field, `{{${field}}}`])) as Readonly<
  Record<MergeField, string>
>;

export const named = (fields: readonly MergeField[]): string => fields.map((field) => mergeFields[field]).join(' · ');
