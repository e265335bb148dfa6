import { accounts } from './accounts';
import { agreements } from './agreements';
import { areas } from './areas';
import { auditLog } from './audit-log';
import { coalitions } from './coalitions';
import { comments } from './comments';
import { commitments } from './commitments';
import { consents } from './consents';
import { contactPoints } from './contact-points';
import { contributions } from './contributions';
import { coverage } from './coverage';
import { directory } from './directory';
import { duplicates } from './duplicates';
import { embargoes } from './embargoes';
import { engagementLog } from './engagement-log';
import { engagements } from './engagements';
import { enquiries } from './enquiries';
import type { Feature } from './feature';
import { files } from './files';
import { imports } from './imports';
import { incidents } from './incidents';
import { introductions } from './introductions';
import { journalists } from './journalists';
import { mail } from './mail';
import { mediaEvents } from './media-events';
import { memberships } from './memberships';
import { merging } from './merging';
import { node } from './node';
import { notes } from './notes';
import { notifications } from './notifications';
import { opening } from './opening';
import { organisations } from './organisations';
import { outlets } from './outlets';
import { particulars } from './particulars';
import { people } from './people';
import { pitches } from './pitches';
import { posts } from './posts';
import { pressLists } from './press-lists';
import { pressDesk } from './press-desk';
import { releases } from './releases';
import { relationships } from './relationships';
import { retention } from './retention';
import { savedViews } from './saved-views';
import { search } from './search';
import { sharing } from './sharing';
import { spokespeople } from './spokespeople';
import { subjectRights } from './subject-rights';
import { tags } from './tags';
import { tasks } from './tasks';
import { timelines } from './timeline';
import { vocabularies } from './vocabularies';

/** Every room of the house; a parent stands before its children. */
export const features: readonly Feature[] = [
  accounts,
  auditLog,
  vocabularies,
  areas,
  tags,
  organisations,
  people,
  posts,
  memberships,
  outlets,
  journalists,
  spokespeople,
  consents,
  contactPoints,
  particulars,
  directory,
  relationships,
  duplicates,
  merging,
  engagements,
  commitments,
  tasks,
  notes,
  coalitions,
  agreements,
  files,
  mail,
  pressLists,
  pitches,
  pressDesk,
  releases,
  embargoes,
  mediaEvents,
  enquiries,
  imports,
  coverage,
  notifications,
  timelines,
  engagementLog,
  savedViews,
  search,
  sharing,
  contributions,
  comments,
  introductions,
  opening,
  subjectRights,
  incidents,
  retention,
  node,
];
