import { useState } from 'react';
import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../design/Chip';
import { Face } from '../../design/Face';
import { Section } from '../../design/Section';
import type { CommitmentLineFragment, HomePageQuery, TaskLineFragment } from '../../graphql';
import { daysBetween } from '../../lib/instants';
import { useDates } from '../../lib/use-dates';
import { CommitmentMark, useCompleteTask, type TasksSearch } from '../tasks';
import { useTermLabel } from '../vocabularies';

type Side = 'all' | 'theirs' | 'mine';
type Item = { key: string; dueOn: string; node: CommitmentLineFragment | TaskLineFragment };
const SIDES: Side[] = ['all', 'theirs', 'mine'];

/** What is due within a week, the late first: theirs by face, ours by a round box. */
export function DueList({ home }: { home: HomePageQuery }) {
  const { t } = useTranslation('home');
  const dates = useDates();
  const [side, setSide] = useState<Side>('all');
  const nodes = <Node,>(page: { edges: { node: Node }[] }) => page.edges.map(({ node }) => node);
  const pick = (theirs: CommitmentLineFragment[], ours: TaskLineFragment[]): Item[] =>
    [...(side === 'mine' ? [] : theirs), ...(side === 'theirs' ? [] : ours)].map((node) => ({
      key: node.id,
      dueOn: node.dueOn ?? '',
      node,
    }));
  const late = pick(nodes(home.latePromises), nodes(home.lateTasks)).sort((one, other) =>
    other.dueOn.localeCompare(one.dueOn),
  );
  const due = pick(nodes(home.duePromises), nodes(home.dueTasks)).sort((one, other) =>
    one.dueOn.localeCompare(other.dueOn),
  );
  const count = (theirs: number, ours: number) => (side === 'mine' ? 0 : theirs) + (side === 'theirs' ? 0 : ours);
  const lateCount = count(home.latePromises.totalCount, home.lateTasks.totalCount);
  const total = lateCount + count(home.duePromises.totalCount, home.dueTasks.totalCount);
  const groups = [
    { key: 'late', items: late, hidden: lateCount - late.length },
    { key: 'today', items: due.filter(({ dueOn }) => dueOn === dates.today), hidden: 0 },
    {
      key: 'week',
      items: due.filter(({ dueOn }) => daysBetween(dates.today, dueOn) > 0),
      hidden: total - lateCount - due.length,
    },
  ] as const;
  const action = (
    <span className="u-links" role="group" aria-label={t('due')}>
      {SIDES.map((one) => (
        <button key={one} type="button" aria-pressed={one === side} onClick={() => setSide(one)}>
          {t(`side.${one}`)}
        </button>
      ))}
    </span>
  );
  return (
    <Section title={t('due')} count={total} action={action}>
      <div className="due">
        {late.length + due.length === 0 && <p className="u-quiet due-none">{t('nothingDue')}</p>}
        {groups.map((group) =>
          group.items.length === 0 ? null : (
            <div key={group.key}>
              <h3 className="due-group">{t(`group.${group.key}`)}</h3>
              <ul>
                {group.items.map(({ key, node }) => (
                  <li key={key}>{node.__typename === 'Task' ? <Ours task={node} /> : <Theirs promise={node} />}</li>
                ))}
              </ul>
              {group.hidden > 0 && (
                <p className="due-more">
                  <Link className="u-more" to="/tasks" search={more(group.key)}>
                    {t(group.key === 'late' ? 'moreLate' : 'moreDue', { count: group.hidden })}
                  </Link>
                </p>
              )}
            </div>
          ),
        )}
      </div>
    </Section>
  );
}

const more = (group: 'late' | 'today' | 'week'): TasksSearch => ({
  view: 'promises',
  ...(group === 'late' && { late: true }),
});

function When({ day, settled }: { day: string | null | undefined; settled?: boolean }) {
  const dates = useDates();
  if (!day) return <span />;
  const { text, urgency } = dates.due(day);
  return (
    <time className="due-when" dateTime={day} title={dates.full(day)} data-tone={settled ? undefined : urgency}>
      {text}
    </time>
  );
}

function Theirs({ promise }: { promise: CommitmentLineFragment }) {
  const { t } = useTranslation('home');
  const who = promise.heldBy ?? promise.person ?? promise.organisation;
  const name = who?.name ?? promise.post?.label ?? '';
  const what = promise.engagement ? (
    <Link className="u-name" to="/engagements/$engagementId" params={{ engagementId: promise.engagement.id }}>
      {promise.text}
    </Link>
  ) : (
    promise.text
  );
  return (
    <>
      <Face name={name} square={!promise.person && !promise.heldBy} size={22} />
      <p className="due-what">
        <strong>{what}</strong>
        <span>{[name, promise.post?.label].filter(Boolean).join(' · ')}</span>
      </p>
      {promise.isInherited ? <Tag>{t('inherited')}</Tag> : <span />}
      <CommitmentMark status={promise.status} isOverdue={promise.isOverdue} />
      <When day={promise.dueOn} />
    </>
  );
}

function Ours({ task }: { task: TaskLineFragment }) {
  const { t } = useTranslation(['home', 'tasks']);
  const say = useTermLabel();
  const dates = useDates();
  const toggle = useCompleteTask();
  const done = task.status === 'DONE';
  const from =
    task.engagement &&
    t('fromEngagement', { type: say(task.engagement.type).toLowerCase(), day: dates.short(task.engagement.day) });
  return (
    <>
      <label className="u-hit">
        <Checkbox
          radius="xl"
          checked={done}
          disabled={!task.viewerCan.amend}
          aria-label={t('doneLabel', { ns: 'tasks', title: task.title })}
          onChange={() => toggle(task)}
        />
      </label>
      <p className="due-what" data-done={done || undefined}>
        <strong>{task.title}</strong>
        <span>{from ?? task.person?.name}</span>
      </p>
      <span />
      <span className="u-quiet due-kind">{t('followUp')}</span>
      <When day={task.dueOn} settled={done} />
    </>
  );
}
