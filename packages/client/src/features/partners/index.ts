import { lazily } from '../../design/lazily';

/* All of it is loaded when it is first shown. */

export const SharingSection = lazily(() => import('./share/SharingSection'), 'SharingSection');
export const ShareDialog = lazily(() => import('./share/ShareDialog'), 'ShareDialog');
export const SeenPage = lazily(() => import('./seen/SeenPage'), 'SeenPage');
export const ShareBulk = lazily(() => import('./share/ShareBulk'), 'ShareBulk');
export const ExpiringAgreements = lazily(() => import('./agreements/Expiring'), 'ExpiringAgreements');
export const ReasonDialog = lazily(() => import('./ReasonDialog'), 'ReasonDialog');
export { useNamed } from './share/use-named';
