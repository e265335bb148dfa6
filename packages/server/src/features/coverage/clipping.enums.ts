import { registerEnumType } from 'type-graphql';

export enum CoverageDepth {
  MENTION = 'MENTION',
  QUOTE = 'QUOTE',
  FEATURE = 'FEATURE',
  DEDICATED = 'DEDICATED',
  COVER = 'COVER',
}
registerEnumType(CoverageDepth, {
  name: 'CoverageDepth',
  description: 'How much of a piece is about us or our story.',
  valuesConfig: {
    MENTION: { description: 'We are named.' },
    QUOTE: { description: 'We are quoted.' },
    FEATURE: { description: 'A part of it is about our story.' },
    DEDICATED: { description: 'All of it is about our story.' },
    COVER: { description: 'It leads the page, the bulletin or the site.' },
  },
});

export enum CoverageOrigin {
  PITCHED = 'PITCHED',
  ENQUIRY = 'ENQUIRY',
  EVENT = 'EVENT',
  ORGANIC = 'ORGANIC',
}
registerEnumType(CoverageOrigin, {
  name: 'CoverageOrigin',
  description: 'What a piece of coverage came from.',
  valuesConfig: {
    PITCHED: { description: 'A pitch of ours.' },
    ENQUIRY: { description: 'An enquiry that we answered.' },
    EVENT: { description: 'A media event of ours.' },
    ORGANIC: { description: 'None of these: they covered it by themselves.' },
  },
});

export enum ClippingPart {
  JOURNALIST = 'JOURNALIST',
  SPOKESPERSON = 'SPOKESPERSON',
}

export enum CoverageGrouping {
  DAY = 'DAY',
  WEEK = 'WEEK',
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  YEAR = 'YEAR',
  TONE = 'TONE',
  DEPTH = 'DEPTH',
  ORIGIN = 'ORIGIN',
  LANGUAGE = 'LANGUAGE',
  OUTLET = 'OUTLET',
  TYPE = 'TYPE',
  MEDIUM = 'MEDIUM',
  BEAT = 'BEAT',
  MESSAGE = 'MESSAGE',
  COUNTY = 'COUNTY',
  NATIONWIDE = 'NATIONWIDE',
}
registerEnumType(CoverageGrouping, {
  name: 'CoverageGrouping',
  description: 'What clippings can be counted by.',
  valuesConfig: {
    DAY: { description: 'The day on which they were published.' },
    WEEK: { description: 'The week, from Monday.' },
    MONTH: { description: 'The month.' },
    QUARTER: { description: 'The quarter.' },
    YEAR: { description: 'The year.' },
    TONE: { description: 'Their tone; null where nobody judged it.' },
    DEPTH: { description: 'Their depth; null where nobody judged it.' },
    ORIGIN: { description: 'What they came from.' },
    LANGUAGE: { description: 'Their language.' },
    OUTLET: { description: 'The outlet.' },
    TYPE: { description: 'What they are: article, interview, …' },
    MEDIUM: { description: 'Newspaper, radio, online, …' },
    BEAT: { description: 'Their beats, each counted for what it is part of too; those without are in no group.' },
    MESSAGE: { description: 'Messages that came through; those without are in no group.' },
    COUNTY: {
      description: 'Counties that the outlet names among those that it reaches; those without are in no group.',
    },
    NATIONWIDE: { description: 'Whether the outlet reaches the whole country.' },
  },
});
