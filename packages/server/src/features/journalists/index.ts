import type { Feature } from '../feature';
import { Journalist, JournalistBeat } from './journalist.entity';
import { CountyJournalistFields, PersonJournalistFields, TermJournalistFields } from './journalist.fields';
import { journalistAbilities, journalistCounts, journalistReading, personJournalist } from './journalist.reading';
import { JournalistResolver } from './journalist.resolver';

export { CoverageTone } from './coverage-tone';
export { PitchStatus } from './pitch-status';
export { JournalistsWanted } from './journalists-wanted';

export const journalists: Feature = {
  entities: [Journalist, JournalistBeat],
  readings: [journalistReading, journalistAbilities],
  extensions: [personJournalist, ...journalistCounts],
  resolvers: [JournalistResolver, PersonJournalistFields, TermJournalistFields, CountyJournalistFields],
};
