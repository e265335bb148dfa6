import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Tag } from '../../../design/Chip';
import { Face } from '../../../design/Face';
import { Mark, type Tone } from '../../../design/Mark';
import type { Shape } from '../../../design/shapes';
import type { FollowUp, PointFieldsFragment } from '../../../graphql';
import { useCompleteTask } from '../../tasks';
import { useTermLabel } from '../../vocabularies';

const looks: Record<Exclude<FollowUp, 'NONE'>, { tone: Tone; shape: Shape }> = {
  REQUIRED: { tone: 'wait', shape: 'half' },
  DONE: { tone: 'ok', shape: 'tick' },
  UNRESOLVED: { tone: 'bad', shape: 'bang' },
};
const temper = { '-2': 'minus2', '-1': 'minus1', '0': 'zero', '1': 'plus1', '2': 'plus2' } as const;
const signs = { '-2': '−2', '-1': '−1', '0': '0', '1': '+1', '2': '+2' } as const;

/** What became of a point, from its follow-ups as they stand on this device, the one ticked just now included. */
function outcome({ followUp, tasks }: PointFieldsFragment): FollowUp {
  const states = tasks.edges.map(({ node }) => node.status);
  if (states.length === 0 || tasks.pageInfo.hasNextPage) return followUp;
  if (states.some((status) => status !== 'DONE' && status !== 'CANCELLED')) return 'REQUIRED';
  return states.includes('DONE') ? 'DONE' : 'UNRESOLVED';
}

const isStep = (step: string): step is keyof typeof temper => step in temper;

/** The points that were made, each with who made it, how warmly, and whether it was followed up. */
export function Points({ points, canAmend }: { points: PointFieldsFragment[]; canAmend: boolean }) {
  const { t } = useTranslation(['engagements', 'words']);
  const say = useTermLabel();
  if (points.length === 0) return <p className="u-quiet">{t('nothingSaid')}</p>;
  return (
    <ol className="points">
      {points.map((point) => {
        const { id, summary, raisedBy, sentiment, ourResponse, topic } = point;
        const followUp = outcome(point);
        const step = String(sentiment ?? '');
        return (
          <li key={id}>
            <p className="points-said">{summary}</p>
            {ourResponse && (
              <p className="u-sub">
                <b>{t('weSaid')}</b> {ourResponse}
              </p>
            )}
            <p className="points-foot">
              {raisedBy && (
                <span className="points-by">
                  <Face name={raisedBy.name} square={raisedBy.__typename === 'Organisation'} size={20} />
                  {raisedBy.name}
                </span>
              )}
              {isStep(step) && (
                <span>
                  <b className="u-num">{signs[step]}</b> {t(`sentiment.${temper[step]}`, { ns: 'words' })}
                </span>
              )}
              {topic && <Tag>{say(topic)}</Tag>}
              {followUp !== 'NONE' && <Mark {...looks[followUp]}>{t(`followUp.${followUp}`, { ns: 'words' })}</Mark>}
              {canAmend && followUp === 'REQUIRED' && <DoneButton point={point} />}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

/** A point is done when its follow-ups are. */
function DoneButton({ point }: { point: PointFieldsFragment }) {
  const { t } = useTranslation('engagements');
  const toggle = useCompleteTask();
  const open = point.tasks.edges
    .map(({ node }) => node)
    .filter(({ status, viewerCan }) => viewerCan.amend && status !== 'DONE' && status !== 'CANCELLED');
  if (open.length === 0) return null;
  return (
    <Button
      size="xs"
      variant="subtle"
      leftSection={<IconCheck size={14} />}
      aria-label={t('pointDoneName', { summary: point.summary })}
      onClick={() => open.forEach(toggle)}
    >
      {t('pointDone')}
    </Button>
  );
}
