import { Button } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Face } from '../../../design/Face';
import type { ShareLineFragment } from '../../../graphql';
import { useDates } from '../../../lib/use-dates';
import { FieldSetMark, Until } from '../marks';
import { lastDay } from './last-day';

type ShareRowProps = { share: ShareLineFragment; onWithdraw?: (() => void) | undefined };

/** With whom, how much, for what, under what, until when. */
export function ShareRow({ share, onWithdraw }: ShareRowProps) {
  const { t } = useTranslation('partners');
  const dates = useDates();
  const { toOrganisation, toCoalition, agreement } = share;
  const name = toOrganisation?.name ?? toCoalition?.name ?? t('somePartner');
  const ended = share.withdrawnAt ?? share.endsAt;
  return (
    <li className="share-row" data-ended={!share.isInForce || undefined}>
      {toCoalition ? (
        <span className="share-coalition">
          <IconUsersGroup size={16} stroke={1.6} aria-hidden="true" />
        </span>
      ) : (
        <Face name={name} square size={28} />
      )}
      <div>
        <p className="share-whom">
          {toOrganisation ? (
            <Link className="u-name" to="/organisations/$organisationId" params={{ organisationId: toOrganisation.id }}>
              {name}
            </Link>
          ) : (
            <b>{name}</b>
          )}
        </p>
        <p className="share-how">
          <FieldSetMark fieldSet={share.fieldSet} />
          <span>{t(`may.${share.may}`)}</span>
          {share.isInForce && <Until day={lastDay(share, dates)} />}
        </p>
        <p className="share-why">{share.purpose}</p>
        {agreement && <p className="u-help">{agreement.title}</p>}
        {!share.isInForce && (
          <p className="u-help">
            {share.withdrawnAt
              ? t('withdrawnBy', { name: share.withdrawnBy?.name ?? '', when: dates.moment(share.withdrawnAt) })
              : ended && t('endedOn', { when: dates.moment(ended) })}
            {share.withdrawalReason && ` · ${share.withdrawalReason}`}
          </p>
        )}
        <p className="u-help">
          {t('sharedBy', { name: share.createdBy?.name ?? '', when: dates.moment(share.createdAt) })}
        </p>
      </div>
      {onWithdraw && (
        <Button size="xs" variant="subtle" aria-label={t('withdrawFrom', { name })} onClick={onWithdraw}>
          {t('withdraw')}
        </Button>
      )}
    </li>
  );
}
