import { lazily } from '../../design/lazily';

/* Most of it is loaded when it is first shown. */

export const SharingSection = lazily(() => import('./share/SharingSection'), 'SharingSection');
export const ShareDialog = lazily(() => import('./share/ShareDialog'), 'ShareDialog');
export const SeenPage = lazily(() => import('./seen/SeenPage'), 'SeenPage');
export const ShareBulk = lazily(() => import('./share/ShareBulk'), 'ShareBulk');
export const ReasonDialog = lazily(() => import('./ReasonDialog'), 'ReasonDialog');
export { ExpiringAgreements } from './agreements/Expiring';
export { useNamed } from './share/use-named';
export { useSeen } from './seen/seen-record';
export { useSharesAhead } from './share/record-shares';
