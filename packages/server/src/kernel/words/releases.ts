/** Press releases, embargoes and the public feed. */
export const releaseWords = {
  'You ask too often. Wait for as many seconds as the answer says, then ask again.':
    'Unauliza mara nyingi mno. Subiri sekunde ambazo jibu linasema, kisha uulize tena.',
  'Nothing public is here.': 'Hakuna kilicho wazi kwa umma hapa.',
} as const;
