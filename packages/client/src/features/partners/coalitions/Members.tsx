import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Face } from '../../../design/Face';
import type { MemberLineFragment } from '../../../graphql';
import { useDates } from '../../../lib/use-dates';

type MembersProps = {
  members: MemberLineFragment[];
  empty: string;
  onLeave?: ((member: MemberLineFragment) => void) | undefined;
};

/** Those of today first; whoever left stays below with the dates. */
export function Members({ members, empty, onLeave }: MembersProps) {
  const { t } = useTranslation(['partners', 'time']);
  const dates = useDates();
  if (members.length === 0) return <p className="u-quiet">{empty}</p>;
  const sorted = [...members].sort((one, other) => Number(other.isCurrent) - Number(one.isCurrent));
  const span = ({ startedOn, endedOn }: MemberLineFragment): string =>
    endedOn
      ? t('fromTo', { ns: 'time', from: dates.short(startedOn), to: dates.short(endedOn) })
      : t('sinceDay', { day: dates.short(startedOn) });
  return (
    <ul className="under">
      {sorted.map((member) => {
        const name = member.organisation?.name ?? t('somePartner');
        return (
          <li key={member.id} data-past={!member.isCurrent || undefined}>
            <Face name={name} square size={28} />
            <div>
              {member.organisation ? (
                <Link
                  className="u-name"
                  to="/organisations/$organisationId"
                  params={{ organisationId: member.organisation.id }}
                >
                  {name}
                </Link>
              ) : (
                name
              )}
              <p className="u-help">
                {[t(`role.${member.role}`), span(member), member.endReason].filter(Boolean).join(' · ')}
              </p>
            </div>
            {onLeave && member.isCurrent && (
              <Button size="xs" variant="subtle" aria-label={t('leaveTitle', { name })} onClick={() => onLeave(member)}>
                {t('leave')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
