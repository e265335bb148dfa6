import { IconBuilding, IconMessages, IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataGrid, type Column } from '../../../design/DataGrid';
import { usePhone } from '../../../design/use-phone';
import type {
  FieldSet,
  SeenEngagementRowFragment,
  SeenOrganisationRowFragment,
  SeenPersonRowFragment,
  RowTermsFragment,
  ShareRight,
} from '../../../graphql';
import { atHand } from '../../../lib/rows';
import { useDates } from '../../../lib/use-dates';
import { positionOf } from '../../people';
import { placeName } from '../../places';
import { useTermLabel } from '../../vocabularies';
import { FieldSetMark, Until } from '../marks';
import { lastDay } from '../share/last-day';
import './seen-rows';
import './seen.css';

export type SeenRow = SeenPersonRowFragment | SeenOrganisationRowFragment | SeenEngagementRowFragment;

type Share = RowTermsFragment['edges'][number]['node'];

type SeenGridProps = {
  label: string;
  rows: SeenRow[];
  /** Read by the partner itself, and not by staff through its eyes. */
  isOurs?: boolean;
  /** Which record stands beside the list; a phone opens its page instead. */
  picked?: string | undefined;
  onPick?: ((id: string) => void) | undefined;
  hasMore: boolean;
  onEnd?: () => void;
};

const HEIGHT = 50;
const icons = { Person: IconUser, Organisation: IconBuilding, Engagement: IconMessages };
const fieldSets: FieldSet[] = ['SUMMARY', 'CONTACT', 'FULL'];
const rights: ShareRight[] = ['VIEW', 'COMMENT', 'CONTRIBUTE'];

const most = <Value,>(order: readonly Value[], values: readonly Value[]): Value | undefined =>
  order.findLast((value) => values.includes(value));

const nameOf = (row: SeenRow): string => (row.__typename === 'Engagement' ? row.subject : row.name);
const sharesOf = (row: SeenRow): Share[] => row.shares.edges.map(({ node }) => node);

/** What is shared: of each record what is seen, what may be done, what for, and until when. */
export function SeenGrid({ label, rows, isOurs = false, picked, onPick, hasMore, onEnd }: SeenGridProps) {
  const columns = useColumns(isOurs, onPick);
  return (
    <DataGrid
      label={label}
      rows={atHand(rows, hasMore ? onEnd : undefined)}
      rowId={({ id }) => id}
      rowName={nameOf}
      columns={columns}
      rowHeight={HEIGHT}
      current={picked}
      total={hasMore ? undefined : rows.length}
    />
  );
}

function useColumns(isOurs: boolean, onPick: ((id: string) => void) | undefined): Column<SeenRow>[] {
  const { t } = useTranslation('partners');
  const dates = useDates();
  /** The latest of several ends; null where one of them has none, undefined where nothing is shared by itself. */
  const latest = (shares: Share[]): string | null | undefined => {
    const days = shares.map((share) => lastDay(share, dates));
    return days.length === 0 ? undefined : days.includes(null) ? null : (days.sort().at(-1) ?? null);
  };
  return [
    { id: 'record', head: t('record'), width: 300, phone: 'title', cell: (row) => <Name row={row} onPick={onPick} /> },
    {
      id: 'see',
      head: isOurs ? t('youSee') : t('theySee'),
      width: 116,
      phone: 'foot',
      cell: (row) => {
        const fieldSet = most(
          fieldSets,
          sharesOf(row).map((share) => share.fieldSet),
        );
        if (fieldSet) return <FieldSetMark fieldSet={fieldSet} />;
        return <span className="u-quiet">{row.sensitivity === 'PUBLIC' ? t('public') : t('inSelection')}</span>;
      },
    },
    {
      id: 'may',
      head: isOurs ? t('youMay') : t('theyMay'),
      width: 96,
      phone: 'state',
      cell: (row) =>
        t(
          `may.${
            most(
              rights,
              sharesOf(row).map((share) => share.may),
            ) ?? 'VIEW'
          }`,
        ),
    },
    {
      id: 'for',
      head: t('what'),
      width: 190,
      tone: 'quiet',
      cell: (row) => {
        const purposes = [...new Set(sharesOf(row).map(({ purpose }) => purpose))];
        return <span title={purposes.join(' · ')}>{purposes.join(' · ')}</span>;
      },
    },
    {
      id: 'until',
      head: t('until'),
      width: 116,
      phone: 'side',
      cell: (row) => {
        const day = latest(sharesOf(row));
        return day === undefined ? null : <Until day={day} />;
      },
    },
  ];
}

function Name({ row, onPick }: { row: SeenRow; onPick: ((id: string) => void) | undefined }) {
  const say = useTermLabel();
  const dates = useDates();
  const phone = usePhone();
  const Icon = icons[row.__typename];
  const note =
    row.__typename === 'Person'
      ? (positionOf(row.currentMembership) ?? placeName(row))
      : row.__typename === 'Organisation'
        ? [say(row.kind), placeName(row)].filter(Boolean).join(' · ')
        : [say(row.type), dates.short(row.day), placeName(row)].filter(Boolean).join(' · ');
  const inside = (
    <>
      <Icon size={18} stroke={1.5} aria-hidden="true" />
      <span className="seen-name">
        <b>{nameOf(row)}</b>
        {note && <small>{note}</small>}
      </span>
    </>
  );
  if (onPick && !phone)
    return (
      <Link to="." search={(before) => ({ ...before, record: row.id })} replace resetScroll={false}>
        {inside}
      </Link>
    );
  if (row.__typename === 'Person')
    return (
      <Link to="/people/$personId" params={{ personId: row.id }}>
        {inside}
      </Link>
    );
  if (row.__typename === 'Organisation')
    return (
      <Link to="/organisations/$organisationId" params={{ organisationId: row.id }}>
        {inside}
      </Link>
    );
  return (
    <Link to="/engagements/$engagementId" params={{ engagementId: row.id }}>
      {inside}
    </Link>
  );
}
