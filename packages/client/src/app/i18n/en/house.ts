import { consents } from './consents';
import { contacts } from './contacts';
import { contributions } from './contributions';
import { coverage } from './coverage';
import { engagements } from './engagements';
import { enquiries } from './enquiries';
import { home } from './home';
import { imports } from './imports';
import { introductions } from './introductions';
import { keys } from './keys';
import { media } from './media';
import { mediaEvents } from './media-events';
import { merging } from './merging';
import { organisations } from './organisations';
import { partners } from './partners';
import { people } from './people';
import { pitchGuard } from './pitch-guard';
import { pitchOffers } from './pitch-offers';
import { posts } from './posts';
import { pressLists } from './press-lists';
import { relationships } from './relationships';
import { pressDesk } from './press-desk';
import { releases } from './releases';
import { reports } from './reports';
import { rights } from './rights';
import { savedViews } from './saved-views';
import { search } from './search';
import { secondFactor } from './second-factor';
import { settings } from './settings';
import { tasks } from './tasks';
import { time } from './time';
import { words } from './words';

/** What the rooms say. */
export const house = {
  consents,
  contacts,
  contributions,
  coverage,
  engagements,
  enquiries,
  home,
  imports,
  introductions,
  keys,
  media,
  mediaEvents,
  merging,
  organisations,
  partners,
  people,
  pitchGuard,
  pitchOffers,
  posts,
  pressLists,
  relationships,
  pressDesk,
  releases,
  reports,
  rights,
  savedViews,
  search,
  secondFactor,
  settings,
  tasks,
  time,
  words,
};
