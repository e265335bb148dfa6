import { useQuery } from '@apollo/client/react';
import { graphql, type CoverageGrouping } from '../../graphql';
import { daysBetween, instantAt } from '../../lib/instants';
import { useDates } from '../../lib/use-dates';
import { codeOf, periodsBetween, usualFrom, type Period } from '../reports';
import type { PicturesSearch } from './pictures-search';
import '../vocabularies';

const CoveragePicturesDocument = graphql(`
  query CoveragePictures(
    $filter: ClippingFilter
    $time: [CoverageGrouping!]!
    $sent: PitchAnswersFilter
    $asked: EnquiryFilter
  ) {
    overTime: coverageGroupedBy(by: $time, filter: $filter) {
      day
      week
      month
      tone
      count
    }
    origins: coverageGroupedBy(by: [ORIGIN], filter: $filter) {
      origin
      count
    }
    outlets: coverageGroupedBy(by: [OUTLET], filter: $filter) {
      outlet {
        id
        name
      }
      count
    }
    beats: coverageGroupedBy(by: [BEAT], filter: $filter) {
      beat {
        ...TermFields
      }
      count
    }
    counties: coverageGroupedBy(by: [COUNTY], filter: $filter) {
      county {
        id
        code
        name
      }
      count
    }
    nationwide: coverageGroupedBy(by: [NATIONWIDE], filter: $filter) {
      isNationwide
      count
    }
    messages: coverageGroupedBy(by: [MESSAGE], filter: $filter) {
      message {
        ...TermFields
      }
      count
    }
    answers: pitchAnswersGroupedBy(by: [PRESS_LIST, ANSWERED], filter: $sent) {
      pressList {
        id
        name
      }
      isAnswered
      count
    }
    speeds: enquiriesGroupedBy(by: [SPEED], filter: $asked) {
      speed
      count
    }
  }
`);

/** A month by days, a quarter by weeks, anything longer by months. */
const periodOf = (from: string, to: string): Period => {
  const days = daysBetween(from, to);
  return days <= 31 ? 'day' : days <= 120 ? 'week' : 'month';
};

/** Everything that is counted of a period, in one question. */
export function usePictures(search: PicturesSearch) {
  const dates = useDates();
  const to = search.to ?? dates.today;
  const from = search.from ?? usualFrom('month', to);
  const period = periodOf(from, to);
  const instants = { gte: instantAt(from, '00:00'), lte: instantAt(to, '23:59') };
  const { data, error, refetch } = useQuery(CoveragePicturesDocument, {
    variables: {
      filter: { publishedOn: { gte: from, lte: to } },
      time: [period.toUpperCase() as CoverageGrouping, 'TONE'],
      sent: { sentAt: instants },
      asked: { receivedAt: instants, status: { eq: 'ANSWERED' } },
    },
    fetchPolicy: 'cache-and-network',
  });
  const begins = periodsBetween(period, from, to);
  const place = new Map(begins.map((begin, index) => [codeOf(period, begin), index]));
  const bars = begins.map((begin) => ({ begin, tones: new Map<string, number>(), total: 0 }));
  for (const group of data?.overTime ?? []) {
    const bar = bars[place.get(group[period as 'month'] ?? '') ?? -1];
    if (!bar) continue;
    bar.tones.set(group.tone ?? 'NONE', group.count);
    bar.total += group.count;
  }
  return { data, error, from, to, period, bars, retry: () => void refetch() };
}
