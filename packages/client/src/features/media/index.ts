import './profiles';

export { LANGUAGES, isKnownLanguage } from './languages';
export { MediaTabs } from './MediaTabs';
export { JournalistSection, isOfMedia } from './JournalistSection';
export { OutletSection, isOutlet } from './OutletSection';
export { PressListsDocument } from './lists/press-lists';
