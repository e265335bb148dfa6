import { currentManager } from '../../persistence';
import { type Random, demoId } from './random';
import type { Row } from './rows';
import { type ReleaseStory, releaseStories } from './release-texts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

interface Desk {
  readonly random: Random;
  readonly author: string;
  readonly approver: string;
  /** An outlet's uuid, as an organisation, that broke an embargo. */
  readonly outlet: string;
  readonly today: Date;
}

type Tables = Record<
  'press_release' | 'press_release_version' | 'press_release_text' | 'press_release_author' | 'embargo_breach',
  Row[]
>;

const contact = 'Press desk, press@utetezi.example, +254 711 000 000';
const boilerplates: Readonly<Record<string, string>> = {
  EN: 'The programme works with survivors, doctors and lawyers so that nobody is tortured in Kenya, and so that whoever was finds redress.',
  SW: 'Mpango huu hufanya kazi na waathiriwa, madaktari na mawakili ili mtu yeyote asiteswe nchini Kenya, na aliyeteswa apate haki.',
};

/** Two years of press releases in both languages: the last ones under embargo, waiting for approval, and being written. */
export function pressReleases(desk: Desk): Tables {
  const tables: Tables = {
    ...{ press_release: [], press_release_version: [], press_release_text: [], press_release_author: [] },
    embargo_breach: [],
  };
  releaseStories.forEach((story, index) => addRelease(desk, tables, story, index));
  return tables;
}

/** What was approved is published an hour later. Versions and releases point to each other, so that this comes last. */
export const publishDemoReleases = (): Promise<unknown> =>
  currentManager().query(
    `update press_release r set published_version_id = v.id, publish_at = (select min(f.approved_at) from press_release_version f where f.press_release_id = r.id) + interval '1 hour',
       corrected_at = case when v.number > 1 then v.approved_at + interval '1 hour' end
     from press_release_version v where v.press_release_id = r.id and v.status = 'APPROVED'
       and v.number = (select max(n.number) from press_release_version n where n.press_release_id = r.id and n.status = 'APPROVED')`,
  );

function addRelease(
  { random, author, approver, outlet, today }: Desk,
  tables: Tables,
  story: ReleaseStory,
  index: number,
): void {
  const id = demoId('press-release', index);
  const written = new Date(today.getTime() - story.daysAgo * DAY - random.between(1, 6) * HOUR);
  const embargo =
    story.embargoDays === undefined ? null : atTenInNairobi(new Date(today.getTime() + story.embargoDays * DAY));
  tables.press_release.push({
    ...{ id, embargo_until: embargo?.toISOString() ?? null, version: 4 },
    ...{ created_at: written.toISOString(), created_by_id: author },
  });
  const versions = story.correction ? 2 : 1;
  for (let number = 1; number <= versions; number += 1) {
    const version = demoId('press-release-version', index, number);
    const begun = written.getTime() + (number - 1) * 2 * DAY;
    const isSubmitted = story.stage !== 'DRAFT';
    const isApproved = story.stage === 'APPROVED';
    tables.press_release_version.push({
      ...{ id: version, press_release_id: id, number, status: story.stage, contact },
      ...{ created_at: new Date(begun).toISOString(), created_by_id: author },
      submitted_at: isSubmitted ? new Date(begun + 2 * HOUR).toISOString() : null,
      submitted_by_id: isSubmitted ? author : null,
      approved_at: isApproved ? new Date(begun + 5 * HOUR).toISOString() : null,
      approved_by_id: isApproved ? approver : null,
    });
    tables.press_release_author.push({ version_id: version, account_id: author });
    for (const [language, [title, summary, paragraphs]] of Object.entries(story.texts))
      tables.press_release_text.push({
        ...{ id: demoId('press-release-text', index, number, language), version_id: version, language, title, summary },
        body: JSON.stringify(paragraphs.map((text) => ({ type: 'paragraph', content: [{ text }] }))),
        boilerplate: boilerplates[language],
        correction: number > 1 ? story.correction?.[language as 'EN' | 'SW'] : null,
      });
  }
  if (story.isBroken && embargo)
    tables.embargo_breach.push({
      ...{ id: demoId('embargo-breach', index), press_release_id: id, organisation_id: outlet },
      ...{ breached_at: new Date(embargo.getTime() - 9 * HOUR).toISOString(), embargo_until: embargo.toISOString() },
      url: 'https://tausi.example/news/before-time',
      note: 'The figures were read out in the late bulletin. The editor apologised by telephone.',
      ...{ created_at: new Date(embargo.getTime() + 2 * HOUR).toISOString(), created_by_id: author },
    });
}

const atTenInNairobi = (day: Date): Date => new Date(`${day.toISOString().slice(0, 10)}T07:00:00.000Z`);
