import { ofTheProduct } from './of-the-client';
import { people } from './w1-people';
import { profile } from './w2-profile';
import { engagements } from './w3-engagements';
import { search } from './w4-search';
import { recordEngagement } from './w5-record';
import { counts } from './w6-counts';
import type { Workload } from './workload';

/** All of them, or those that are named; what writes comes last, so that it changes nothing for the others. */
export function workloads(only: readonly string[] = []): Workload[] {
  const all = [people, profile, engagements, search, counts, ...ofTheProduct(), recordEngagement];
  return only.length > 0 ? all.filter(({ key }) => only.includes(key)) : all;
}

export { SUBJECT } from './w5-record';
