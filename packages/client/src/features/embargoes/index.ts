import { lazily } from '../../design/lazily';
import './embargoes';

export const EmbargoDialog = lazily(() => import('./EmbargoDialog'), 'EmbargoDialog');
export { Breaches } from './Breaches';
export { EmbargoesLifting } from './EmbargoesLifting';
export { EmbargoSection } from './EmbargoSection';
export { FileField, type Kept } from './FileField';
export { InstantFields, type Moment, instantOf } from './InstantFields';
export { useUntil } from './use-until';
