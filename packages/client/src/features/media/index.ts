import './profiles';
import './offer/offers';

export { LANGUAGES, isKnownLanguage } from './languages';
export { PitchesOfRelease } from './offer/PitchesOfRelease';
export { MediaTrail } from './MediaTrail';
export { MediaTabs } from './MediaTabs';
export { JournalistSection, isOfMedia } from './JournalistSection';
export { OutletSection, isOutlet } from './OutletSection';
export { PressListsDocument } from './lists/press-lists';
