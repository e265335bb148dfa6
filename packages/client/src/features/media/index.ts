import './profiles';

export { JournalistSection, isOfMedia } from './JournalistSection';
export { OutletSection, isOutlet } from './OutletSection';
