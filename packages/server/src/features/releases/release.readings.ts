import { type Viewer, guardedReading, ownAccount, ownOrganisation, ownSession } from '../../access';
import { type Row, type Sql, embedded, extend, many, one, sql, tableOf, through } from '../../reading';
import { type Account, accountReading } from '../accounts';
import { fileReading } from '../files';
import {
  PressRelease,
  PressReleaseAuthor,
  PressReleaseMaterial,
  PressReleaseText,
  PressReleaseVersion,
} from './release.entities';
import {
  PressReleaseAbilities,
  PressReleaseTextType,
  PressReleaseType,
  PressReleaseVersionType,
} from './release.types';

const staffOnly = (_: unknown, { kind }: Viewer): boolean => kind === 'staff';

/** At this instant, by the database's clock. */
export const isPublic = (row: Row<PressRelease>): Sql => sql`coalesce(${row.publicAt} <= present_instant(), false)`;
export const isUnderEmbargo = (row: Row<PressRelease>): Sql =>
  sql`coalesce(${row.embargoUntil} > present_instant(), false)`;

const ofLatest = (row: Row<PressRelease>, column: (version: Row<PressReleaseVersion>) => Sql): Sql => {
  const [versions, version] = tableOf(PressReleaseVersion);
  return sql`(select ${column(version)} from ${versions} where ${version.pressReleaseId} = ${row.id} order by ${version.number} desc limit 1)`;
};

export const stateOf = (row: Row<PressRelease>): Sql => sql`(case
  when ${row.withdrawnAt} is not null then 'WITHDRAWN'
  when ${isPublic(row)} and ${row.correctedAt} is not null then 'CORRECTED'
  when ${isPublic(row)} then 'PUBLISHED'
  when ${row.publicAt} is not null then 'SCHEDULED'
  else ${ofLatest(row, (version) => version.status)} end)`;

const titleIn =
  (language: 'EN' | 'SW') =>
  (row: Row<PressRelease>, { kind }: Viewer): Sql => {
    const [texts, text] = tableOf(PressReleaseText);
    const shown = kind === 'staff' ? ofLatest(row, (version) => version.id) : row.publishedVersionId;
    return sql`(select ${text.title} from ${texts} where ${text.versionId} = ${shown} and ${text.language} = ${language === 'EN' ? sql`'EN'` : sql`'SW'`})`;
  };

const isMine = (row: Row<PressRelease>): Sql => {
  const [authors, author] = tableOf(PressReleaseAuthor);
  return sql`exists (select from ${authors} where ${author.versionId} = ${ofLatest(row, ({ id }) => id)} and ${author.accountId} = ${ownAccount})`;
};

export const releaseAbilities = guardedReading(PressRelease, PressReleaseAbilities, {
  type: 'PressReleaseAbilities',
  visible: () => true,
  fields: {
    amend: {
      value: (row, { permissions }) => permissions.has('media:write') && sql`${row.withdrawnAt} is null`,
      type: 'boolean',
    },
    approve: {
      value: (row, { permissions }) =>
        permissions.has('media:write') &&
        sql`(${row.withdrawnAt} is null and ${ofLatest(row, (version) => version.status)} = 'SUBMITTED' and not ${isMine(row)})`,
      type: 'boolean',
    },
  },
});

const visible = (row: Row<PressRelease>, { kind }: Viewer): Sql | boolean =>
  kind === 'partner' ? isPublic(row) : kind === 'staff';

/** For a partner, the version that is public and no other. */
const versionVisible = (versionId: Sql, { kind }: Viewer): Sql | boolean => {
  if (kind !== 'partner') return kind === 'staff';
  const [releases, release] = tableOf(PressRelease);
  return sql`exists (select from ${releases} where ${release.publishedVersionId} = ${versionId} and ${isPublic(release)})`;
};

/** An early opening: whoever reads the text before the embargo's end is written down, by the statement that reads it. */
const openedEarly = (releaseId: Sql): Sql => {
  const [releases, release] = tableOf(PressRelease);
  return sql`coalesce((select not ${isUnderEmbargo(release)} or witness_read('PressRelease', ${release.id}, ${ownAccount}, ${ownOrganisation}, ${ownSession})
    from ${releases} where ${release.id} = ${releaseId}), true)`;
};

export const releaseTextReading = guardedReading(PressReleaseText, PressReleaseTextType, {
  id: 'prt',
  witness: (row) => {
    const [versions, version] = tableOf(PressReleaseVersion);
    return openedEarly(sql`(select ${version.pressReleaseId} from ${versions} where ${version.id} = ${row.versionId})`);
  },
  visible: (row, viewer) => versionVisible(row.versionId, viewer),
  fields: { language: {}, title: {}, summary: {}, body: {}, boilerplate: {}, correction: {} },
});

export const releaseVersionReading = guardedReading(PressReleaseVersion, PressReleaseVersionType, {
  id: 'prv',
  witness: (row) => openedEarly(row.pressReleaseId),
  visible: (row, viewer) => versionVisible(row.id, viewer),
  fields: {
    number: {},
    status: {},
    contact: {},
    createdAt: {},
    submittedAt: { read: staffOnly },
    approvedAt: { read: staffOnly },
    returnReason: { read: staffOnly },
  },
  relations: {
    texts: many(releaseTextReading, { on: 'versionId', order: [{ field: 'language' }] }),
    materials: through(fileReading, {
      join: PressReleaseMaterial,
      here: 'versionId',
      there: 'fileId',
      read: staffOnly,
      order: [{ field: 'createdAt' }],
    }),
    authors: through(accountReading, {
      join: PressReleaseAuthor,
      here: 'versionId',
      there: 'accountId',
      read: staffOnly,
      where: (row: Row<Account>) => sql`${row.organisationId} is null`,
      order: [{ field: 'name' }],
    }),
    createdBy: one(accountReading, { by: 'createdById', read: staffOnly }),
    submittedBy: one(accountReading, { by: 'submittedById', read: staffOnly }),
    approvedBy: one(accountReading, { by: 'approvedById', read: staffOnly }),
  },
});

export const releaseReading = guardedReading(PressRelease, PressReleaseType, {
  id: 'prr',
  visible,
  fields: {
    state: { value: (row, { kind }) => (kind === 'staff' ? stateOf(row) : publicStateOf(row)), type: 'text' },
    titleEn: { value: titleIn('EN'), type: 'text', nullable: true },
    titleSw: { value: titleIn('SW'), type: 'text', nullable: true },
    embargoUntil: {},
    isUnderEmbargo: { value: isUnderEmbargo, type: 'boolean' },
    publishAt: {},
    publicAt: {},
    correctedAt: {},
    withdrawnAt: { read: staffOnly },
    withdrawalReason: { read: staffOnly },
    createdAt: { sort: true },
    version: {},
  },
  relations: {
    published: one(releaseVersionReading, { by: 'publishedVersionId' }),
    createdBy: one(accountReading, { by: 'createdById', read: staffOnly }),
    viewerCan: embedded(releaseAbilities),
  },
});

/** Whoever sees only what is public need not know how far the next version is. */
function publicStateOf(row: Row<PressRelease>): Sql {
  return sql`(case when ${row.correctedAt} is null then 'PUBLISHED' else 'CORRECTED' end)`;
}

const newestFirst = [{ field: 'number', descending: true }] as const;

export const releaseVersions = extend(releaseReading, {
  relations: {
    latest: many(releaseVersionReading, { on: 'pressReleaseId', order: newestFirst }),
    versions: many(releaseVersionReading, { on: 'pressReleaseId', order: newestFirst }),
  },
});
