import { IconBan } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Face } from '../../../design/Face';
import type { ParticipantFieldsFragment } from '../../../graphql';

/** Who was there, in what post at that time, and in what role. */
export function ParticipantList({ participants }: { participants: ParticipantFieldsFragment[] }) {
  const { t } = useTranslation(['engagements', 'words']);
  return (
    <ul className="participants">
      {participants.map(({ id, person, organisation, inPost, onBehalfOf, role, attendance }) => {
        const name = person?.name ?? organisation?.name ?? '';
        const note = [
          inPost?.label ?? onBehalfOf?.name,
          role !== 'ATTENDEE' && t(`participantRole.${role}`, { ns: 'words' }),
        ];
        return (
          <li key={id}>
            <Face name={name} square={!person} size={28} />
            <p>
              <strong className="u-name">
                {person ? (
                  <Link to="/people/$personId" params={{ personId: person.id }}>
                    {name}
                  </Link>
                ) : organisation ? (
                  <Link to="/organisations/$organisationId" params={{ organisationId: organisation.id }}>
                    {name}
                  </Link>
                ) : (
                  name
                )}
              </strong>
              <span>{note.filter(Boolean).join(' · ')}</span>
            </p>
            {person?.contactStatus === 'DO_NOT_CONTACT' && (
              <IconBan
                size={16}
                stroke={2}
                className="participants-ban"
                role="img"
                aria-label={t('contactStatus.DO_NOT_CONTACT', { ns: 'words' })}
              />
            )}
            <span className="u-quiet">{t(`attendance.${attendance}`, { ns: 'words' })}</span>
          </li>
        );
      })}
    </ul>
  );
}
