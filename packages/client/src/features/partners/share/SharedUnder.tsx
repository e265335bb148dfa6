import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconBuilding, IconFilter, IconMessages, IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { lazily } from '../../../design/lazily';
import type { ShareWithRecordFragment } from '../../../graphql';
import { useDates } from '../../../lib/use-dates';
import { useMay } from '../../accounts';
import { FieldSetMark, Until } from '../marks';
import { lastDay } from './last-day';

const WithdrawDialog = lazily(() => import('./WithdrawDialog'), 'WithdrawDialog');

type SharedUnderProps = {
  shares: ShareWithRecordFragment[];
  total: number;
  empty: string;
  onMore: (() => void) | undefined;
};

const icons = { Person: IconUser, Organisation: IconBuilding, Engagement: IconMessages };

/** What is shared under an agreement or with a coalition, record by record. */
export function SharedUnder({ shares, total, empty, onMore }: SharedUnderProps) {
  const { t } = useTranslation(['partners', 'app']);
  const may = useMay('sharing:write');
  const [withdrawing, setWithdrawing] = useState<ShareWithRecordFragment | null>(null);
  if (total === 0) return <p className="u-quiet">{empty}</p>;
  return (
    <>
      <ul className="under">
        {shares.map((share) => (
          <li key={share.id}>
            <Line share={share} />
            {may && (
              <Button
                size="xs"
                variant="subtle"
                aria-label={t('withdrawNamed', { name: nameOf(share) ?? t('aSelection') })}
                onClick={() => setWithdrawing(share)}
              >
                {t('withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {onMore && (
        <button type="button" className="u-more" onClick={onMore}>
          {t('shownOf', { ns: 'app', shown: shares.length, total })}
        </button>
      )}
      {withdrawing && (
        <WithdrawDialog
          share={withdrawing}
          name={nameOf(withdrawing) ?? t('aSelection')}
          onClose={() => setWithdrawing(null)}
        />
      )}
    </>
  );
}

const nameOf = ({ record, selection }: ShareWithRecordFragment): string | undefined =>
  record ? (record.__typename === 'Engagement' ? record.subject : record.name) : selection?.name;

function Line({ share }: { share: ShareWithRecordFragment }) {
  const { t } = useTranslation('partners');
  const dates = useDates();
  const { record } = share;
  const Icon = record ? icons[record.__typename] : IconFilter;
  const name = nameOf(share);
  return (
    <>
      <Icon size={18} stroke={1.5} aria-hidden="true" />
      <div>
        {record?.__typename === 'Person' ? (
          <Link className="u-name" to="/people/$personId" params={{ personId: record.id }}>
            {name}
          </Link>
        ) : record?.__typename === 'Organisation' ? (
          <Link className="u-name" to="/organisations/$organisationId" params={{ organisationId: record.id }}>
            {name}
          </Link>
        ) : record ? (
          <Link className="u-name" to="/engagements/$engagementId" params={{ engagementId: record.id }}>
            {name}
          </Link>
        ) : (
          <b>{name ?? t('aSelection')}</b>
        )}
        <p className="share-how">
          <FieldSetMark fieldSet={share.fieldSet} />
          <span>{t(`may.${share.may}`)}</span>
          <Until day={lastDay(share, dates)} />
        </p>
        <p className="u-help">
          {[share.toCoalition?.name ?? share.toOrganisation?.name, share.purpose].filter(Boolean).join(' · ')}
        </p>
      </div>
    </>
  );
}
