import type { reports as en } from '../en/reports';
import type { Messages } from '../messages';

export const reports: Messages<typeof en> = {
  note: 'Mawasiliano, kama yalivyo sasa. Kila nambari hufungua orodha yake.',
  csv: 'Hifadhi kama CSV',
  choose: 'Nini kihesabiwe',
  keys: 'Kwa nini',
  by: {
    type: 'Aina',
    county: 'Kaunti',
    topic: 'Mada',
    kind: 'Aina ya mdau',
    staff: 'Aliyeandika',
    status: 'Hali',
  },
  periods: 'Kipindi',
  period: { day: 'Kwa siku', week: 'Kwa wiki', month: 'Kwa mwezi', quarter: 'Kwa robo mwaka', year: 'Kwa mwaka' },
  statuses: 'Hali',
  anyStatus: 'Hali yoyote',
  usual: 'Kama kawaida',
  loading: 'Inahesabu…',
  failed: 'Haikuwezekana kuhesabu',
  tooMany: 'Hiyo ingekuwa zaidi ya namba 1,000. Chagua siku chache zaidi, au vipindi virefu zaidi.',
  empty: 'Hakuna mawasiliano katika muda huu',
  emptyText: 'Chagua siku nyingine, au hali nyingine.',
  inAll: 'Jumla',
  allEngagements: 'Mawasiliano yote',
  table: 'Nambari',
  chart: 'Mawasiliano katika kila kipindi',
  opens: '{{name}}, {{when}}: {{count}}. Fungua orodha.',
  noCounty: 'Bila kaunti',
  nobody: 'Hakuna',
  several: {
    topic: 'Mawasiliano huhesabiwa chini ya kila mada yake, na si chini ya yoyote yasipokuwa nayo.',
    kind: 'Mawasiliano huhesabiwa chini ya kila aina ya mdau aliyeshiriki, kwa nafasi aliyoshiriki.',
  },
};
