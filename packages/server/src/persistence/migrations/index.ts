import { Foundations1764000000001 } from './0001-foundations';
import { ReferenceData1764000000002 } from './0002-reference-data';
import { Accounts1764000000003 } from './0003-accounts';
import { Directory1764000000004 } from './0004-directory';
import { Engagements1764000000005 } from './0005-engagements';
import { SearchAndImports1764000000006 } from './0006-search-and-imports';
import { ImportWork1764000000007 } from './0007-import-work';
import { ImportMemory1764000000008 } from './0008-import-memory';
import { CommitmentsInTime1764000000009 } from './0009-commitments-in-time';
import { AuditChain1764000000011 } from './0011-audit-chain';
import { EndsOfRelationships1764000000012 } from './0012-ends-of-relationships';
import { PostsFoundByNewName1764000000013 } from './0013-posts-found-by-new-name';
import { Sharing1764000000014 } from './0014-sharing';
import { SecondWall1764000000015 } from './0015-second-wall';
import { BreakGlass1764000000016 } from './0016-break-glass';
import { SecondFactor1764000000020 } from './0020-second-factor';
import { FollowUpIsRead1764000000022 } from './0022-follow-up-is-read';
import { PasswordResets1764000000021 } from './0021-password-resets';
import { ApiKeys1764000000023 } from './0023-api-keys';
import { FilesOfAgreements1764000000036 } from './0036-files-of-agreements';
import { IntroductionsAreTold1764000000035 } from './0035-introductions-are-told';
import { Introductions1764000000034 } from './0034-introductions';
import { Comments1764000000033 } from './0033-comments';
import { Erasure1764000000030 } from './0030-erasure';
import { Incidents1764000000031 } from './0031-incidents';
import { PartnerAdministrators1764000000032 } from './0032-partner-administrators';
import { OrdersHaveIndexes1764000000039 } from './0039-orders-have-indexes';
import { Retention1764000000040 } from './0040-retention';
import { FindingJournalists1764000000051 } from './0051-finding-journalists';
import { OutgoingMail1764000000052 } from './0052-outgoing-mail';
import { Pitches1764000000053 } from './0053-pitches';
import { PressLists1764000000054 } from './0054-press-lists';
import { MediaProfiles1764000000050 } from './0050-media-profiles';
import { ExternalIdentities1764000000038 } from './0038-external-identities';
import { CountsKept1764000000043 } from './0043-counts-kept';
import { BeatsSearched1764000000044 } from './0044-beats-searched';
import { SearchByWords1764000000041 } from './0041-search-by-words';
import { SearchCandidates1764000000042 } from './0042-search-candidates';
import { Passkeys1764000000037 } from './0037-passkeys';
import { Consents1764000000028 } from './0028-consents';
import { SubjectRequests1764000000029 } from './0029-subject-requests';
import { Sealing1764000000024 } from './0024-sealing';
import { SealedFiles1764000000026 } from './0026-sealed-files';
import { MoreIsSealed1764000000027 } from './0027-more-is-sealed';
import { PressReleases1764000000080 } from './0080-press-releases';
import { Embargoes1764000000081 } from './0081-embargoes';
import { OpenRecordsFoundAtOnce1764000000071 } from './0071-open-records-found-at-once';
import { Coverage1764000000091 } from './0091-coverage';
import { CoverageFound1764000000092 } from './0092-coverage-found';
import { PitchesOfReleases1764000000093 } from './0093-pitches-of-releases';
import { OwnAnnouncedPitches1764000000094 } from './0094-own-announced-pitches';
import { Enquiries1764000000090 } from './0090-enquiries';
import { ParticipationsSetBySet1764000000070 } from './0070-participations-set-by-set';
import { Spokespeople1764000000085 } from './0085-spokespeople';
import { MediaEvents1764000000086 } from './0086-media-events';
import { PressMail1764000000087 } from './0087-press-mail';
import { TheDeskIsTold1764000000096 } from './0096-the-desk-is-told';
import { WhoIsToldOfAnEvent1764000000097 } from './0097-who-is-told-of-an-event';
import { EventsOfReleases1764000000088 } from './0088-events-of-releases';
import { DirectoryCounted1764000000100 } from './0100-directory-counted';
import { KindsHeld1764000000101 } from './0101-kinds-held';
import { QueuesGiveBack1764000000102 } from './0102-queues-give-back';
import { PeopleCounted1764000000110 } from './0110-people-counted';
import { CountsFromIndexes1764000000111 } from './0111-counts-from-indexes';
import { PublicRecordsListed1764000000112 } from './0112-public-records-listed';
import { PartnersSearch1764000000113 } from './0113-partners-search';
import { NewRecordsSearched1764000000114 } from './0114-new-records-searched';
import { OpenedInOrder1764000000118 } from './0118-opened-in-order';
import { SharesReachedByTheirRecord1764000000119 } from './0119-shares-reached-by-their-record';
import { SavedViews1764000000103 } from './0103-saved-views';
import { ExclusivesEnded1764000000104 } from './0104-exclusives-ended';

/** In order; a list and not a pattern, so that nothing else in the folder is ever run. */
export const migrations = [
  Foundations1764000000001,
  ReferenceData1764000000002,
  Accounts1764000000003,
  Directory1764000000004,
  Engagements1764000000005,
  SearchAndImports1764000000006,
  ImportWork1764000000007,
  ImportMemory1764000000008,
  CommitmentsInTime1764000000009,
  AuditChain1764000000011,
  EndsOfRelationships1764000000012,
  PostsFoundByNewName1764000000013,
  Sharing1764000000014,
  SecondWall1764000000015,
  BreakGlass1764000000016,
  SecondFactor1764000000020,
  FollowUpIsRead1764000000022,
  PasswordResets1764000000021,
  ApiKeys1764000000023,
  Consents1764000000028,
  PartnerAdministrators1764000000032,
  SubjectRequests1764000000029,
  Sealing1764000000024,
  Comments1764000000033,
  Passkeys1764000000037,
  Erasure1764000000030,
  Incidents1764000000031,
  ExternalIdentities1764000000038,
  SealedFiles1764000000026,
  MoreIsSealed1764000000027,
  OrdersHaveIndexes1764000000039,
  Introductions1764000000034,
  IntroductionsAreTold1764000000035,
  FilesOfAgreements1764000000036,
  Retention1764000000040,
  MediaProfiles1764000000050,
  FindingJournalists1764000000051,
  SearchByWords1764000000041,
  SearchCandidates1764000000042,
  OutgoingMail1764000000052,
  Pitches1764000000053,
  PressLists1764000000054,
  CountsKept1764000000043,
  BeatsSearched1764000000044,
  ParticipationsSetBySet1764000000070,
  Spokespeople1764000000085,
  MediaEvents1764000000086,
  PressMail1764000000087,
  PressReleases1764000000080,
  Embargoes1764000000081,
  OpenRecordsFoundAtOnce1764000000071,
  Enquiries1764000000090,
  Coverage1764000000091,
  CoverageFound1764000000092,
  EventsOfReleases1764000000088,
  TheDeskIsTold1764000000096,
  DirectoryCounted1764000000100,
  KindsHeld1764000000101,
  PitchesOfReleases1764000000093,
  OwnAnnouncedPitches1764000000094,
  WhoIsToldOfAnEvent1764000000097,
  QueuesGiveBack1764000000102,
  PeopleCounted1764000000110,
  CountsFromIndexes1764000000111,
  PublicRecordsListed1764000000112,
  PartnersSearch1764000000113,
  SavedViews1764000000103,
  ExclusivesEnded1764000000104,
  OpenedInOrder1764000000118,
  SharesReachedByTheirRecord1764000000119,
  NewRecordsSearched1764000000114,
];
