import type { Language } from '../../../kernel';
import { type ReportWord, sayIn } from './report-words';

/** Asks the API as whoever wants the report, so that it holds what they see and nothing else. */
export type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

export interface ReportTable {
  readonly title: ReportWord;
  readonly rows: readonly (readonly [name: string, figure: string])[];
}

export interface ReportedClipping {
  readonly id: string;
  readonly headline: string;
  readonly publishedOn: string;
  readonly tone: ReportWord | null;
  readonly address: string | null;
  readonly outlet: { readonly name: string } | null;
}

export interface ReportData {
  readonly total: number;
  readonly tables: readonly ReportTable[];
  readonly clippings: readonly ReportedClipping[];
}

/** Clippings that are listed one by one. */
const MOST_LISTED = 500;

const COUNTS = `query($filter: ClippingFilter, $sent: PitchAnswersFilter, $asked: EnquiryFilter) {
  coverage(filter: $filter) { totalCount }
  months: coverageGroupedBy(by: [MONTH], filter: $filter) { month count }
  tones: coverageGroupedBy(by: [TONE], filter: $filter) { tone count }
  origins: coverageGroupedBy(by: [ORIGIN], filter: $filter) { origin count }
  outlets: coverageGroupedBy(by: [OUTLET], filter: $filter) { outlet { name } count }
  beats: coverageGroupedBy(by: [BEAT], filter: $filter) { beat { labelEn labelSw } count }
  counties: coverageGroupedBy(by: [COUNTY], filter: $filter) { county { name } count }
  nationwide: coverageGroupedBy(by: [NATIONWIDE], filter: $filter) { isNationwide count }
  messages: coverageGroupedBy(by: [MESSAGE], filter: $filter) { message { labelEn labelSw } count }
  answers: pitchAnswersGroupedBy(by: [PRESS_LIST, ANSWERED], filter: $sent) { pressList { name } isAnswered count }
  speeds: enquiriesGroupedBy(by: [SPEED], filter: $asked) { speed count }
}`;

const LIST = `query($filter: ClippingFilter, $after: String) {
  coverage(filter: $filter, first: 100, after: $after) {
    pageInfo { hasNextPage endCursor } nodes { id headline publishedOn tone address outlet { name } } } }`;

interface Label {
  readonly labelEn: string;
  readonly labelSw: string | null;
}
type Group<Keys> = Keys & { readonly count: number };
interface Counts {
  readonly coverage: { readonly totalCount: number };
  readonly months: readonly Group<{ month: string }>[];
  readonly tones: readonly Group<{ tone: ReportWord | null }>[];
  readonly origins: readonly Group<{ origin: ReportWord }>[];
  readonly outlets: readonly Group<{ outlet: { name: string } | null }>[];
  readonly beats: readonly Group<{ beat: Label | null }>[];
  readonly counties: readonly Group<{ county: { name: string } | null }>[];
  readonly nationwide: readonly Group<{ isNationwide: boolean }>[];
  readonly messages: readonly Group<{ message: Label | null }>[];
  readonly answers: readonly Group<{ pressList: { name: string } | null; isAnswered: boolean }>[];
  readonly speeds: readonly Group<{ speed: ReportWord | null }>[];
}

/** Days are inclusive, in Nairobi. */
export async function reportData(ask: Ask, from: string, to: string, language: Language): Promise<ReportData> {
  const filter = { publishedOn: { gte: from, lte: to } };
  const instants = { gte: `${from}T00:00:00+03:00`, lte: `${to}T23:59:59.999+03:00` };
  const counts = (await ask(COUNTS, {
    filter,
    sent: { sentAt: instants },
    asked: { receivedAt: instants, status: { eq: 'ANSWERED' } },
  })) as Counts;
  return {
    total: counts.coverage.totalCount,
    tables: tablesOf(counts, language),
    clippings: await listed(ask, filter),
  };
}

async function listed(ask: Ask, filter: object): Promise<ReportedClipping[]> {
  const found: ReportedClipping[] = [];
  for (let after: string | null = null; found.length < MOST_LISTED;) {
    const { coverage } = (await ask(LIST, { filter, after })) as {
      coverage: { pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: ReportedClipping[] };
    };
    found.push(...coverage.nodes);
    if (!coverage.pageInfo.hasNextPage) break;
    after = coverage.pageInfo.endCursor;
  }
  return found;
}

function tablesOf(counts: Counts, language: Language): ReportTable[] {
  const say = sayIn(language);
  const label = (term: Label | null): string => (language === 'sw' ? term?.labelSw : null) ?? term?.labelEn ?? '';
  const total = Math.max(1, counts.coverage.totalCount);
  const sorted = <Each extends { readonly count: number }>(
    groups: readonly Each[],
    name: (group: Each) => string,
    figure = ({ count }: Each) => String(count),
  ) => [...groups].sort((one, other) => other.count - one.count).map((each) => [name(each), figure(each)] as const);
  const share = ({ count }: { readonly count: number }): string => `${count} · ${Math.round((100 * count) / total)} %`;
  const national = counts.nationwide.filter(({ isNationwide }) => isNationwide);
  return [
    { title: 'tone', rows: sorted(counts.tones, ({ tone }) => say(tone ?? 'NONE'), share) },
    { title: 'origin', rows: sorted(counts.origins, ({ origin }) => say(origin), share) },
    { title: 'overTime', rows: counts.months.map(({ month, count }) => [month, String(count)] as const) },
    { title: 'outlet', rows: sorted(counts.outlets, ({ outlet }) => outlet?.name ?? '') },
    { title: 'beat', rows: sorted(counts.beats, ({ beat }) => label(beat)) },
    {
      title: 'county',
      rows: [
        ...sorted(national, () => say('nationwide')),
        ...sorted(counts.counties, ({ county }) => county?.name ?? ''),
      ],
    },
    { title: 'message', rows: sorted(counts.messages, ({ message }) => label(message)) },
    { title: 'answers', rows: answersOf(counts.answers, say('byHand')) },
    { title: 'enquiries', rows: sorted(counts.speeds, ({ speed }) => say(speed ?? 'LONGER')) },
  ];
}

function answersOf(groups: Counts['answers'], byHand: string): (readonly [string, string])[] {
  const lists = new Map<string, { sent: number; answered: number }>();
  for (const { pressList, isAnswered, count } of groups) {
    const name = pressList?.name ?? byHand;
    const list = lists.get(name) ?? { sent: 0, answered: 0 };
    lists.set(name, { sent: list.sent + count, answered: list.answered + (isAnswered ? count : 0) });
  }
  return [...lists]
    .sort(([, one], [, other]) => other.sent - one.sent)
    .map(([name, { sent, answered }]) => [name, `${answered} / ${sent} · ${Math.round((100 * answered) / sent)} %`]);
}
