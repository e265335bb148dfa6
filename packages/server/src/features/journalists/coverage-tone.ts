import { registerEnumType } from 'type-graphql';

/** How a piece of coverage speaks of what we stand for. */
export enum CoverageTone {
  POSITIVE = 'POSITIVE',
  NEUTRAL = 'NEUTRAL',
  NEGATIVE = 'NEGATIVE',
  MIXED = 'MIXED',
}
registerEnumType(CoverageTone, {
  name: 'CoverageTone',
  description: 'How a piece of coverage speaks of what we stand for.',
  valuesConfig: {
    POSITIVE: { description: 'For it.' },
    NEUTRAL: { description: 'Neither for nor against it.' },
    NEGATIVE: { description: 'Against it.' },
    MIXED: { description: 'For it in one part, against it in another.' },
  },
});
