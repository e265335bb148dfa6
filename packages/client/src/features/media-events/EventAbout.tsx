import { useRef, useState, type ReactNode } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { say } from '../../design/toasts';
import type { MediaEventFactsFragment } from '../../graphql';
import { upload } from '../../lib/upload';
import { isKnownLanguage } from '../media';
import { AttachMaterialDocument } from './events';

/** What it is about, who speaks, and what is handed out. */
export function EventAbout({ event, onChanged }: { event: MediaEventFactsFragment; onChanged: () => void }) {
  const { t } = useTranslation(['mediaEvents', 'media']);
  const { language } = event;
  return (
    <dl className="event-facts">
      {event.summary && <Fact name={t('about')}>{event.summary}</Fact>}
      {event.spokespeople.length > 0 && (
        <Fact name={t('speakers')}>
          {event.spokespeople.map(({ id, person }) => (
            <span key={id}>
              {person && (
                <Link to="/people/$personId" params={{ personId: person.id }} search={{ tab: 'media' }}>
                  {person.name}
                </Link>
              )}
            </span>
          ))}
        </Fact>
      )}
      <Fact name={t('heldIn')}>{isKnownLanguage(language) ? t(`tongue.${language}`, { ns: 'media' }) : language}</Fact>
      {event.onlineUrl && (
        <Fact name={t('onlineUrl')}>
          <a href={event.onlineUrl} target="_blank" rel="noreferrer noopener">
            {event.onlineUrl}
          </a>
        </Fact>
      )}
      {event.capacity && <Fact name={t('places')}>{event.capacity}</Fact>}
      {event.pitch && (
        <Fact name={t('aboutPitch')}>
          <Link to="/media/pitches/$pitchId" params={{ pitchId: event.pitch.id }}>
            {event.pitch.story.title}
          </Link>
        </Fact>
      )}
      {event.pressRelease && (
        <Fact name={t('aboutRelease')}>
          <Link to="/media/releases/$releaseId" params={{ releaseId: event.pressRelease.id }}>
            {event.pressRelease.titleEn ?? event.pressRelease.titleSw}
          </Link>
        </Fact>
      )}
      <Fact name={t('materials')}>
        {event.materials.length === 0 && <span className="u-quiet">{t('noMaterial')}</span>}
        {event.materials.map(({ id, name, url }) => (
          <span key={id}>
            <a href={url} download>
              {name}
            </a>
          </span>
        ))}
        {event.viewerCan.amend && <AddMaterial eventId={event.id} onAdded={onChanged} />}
      </Fact>
    </dl>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function AddMaterial({ eventId, onAdded }: { eventId: string; onAdded: () => void }) {
  const { t } = useTranslation(['mediaEvents', 'errors']);
  const [attach] = useMutation(AttachMaterialDocument);
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File) => {
    setBusy(true);
    try {
      const { id: fileId } = await upload(file);
      const answer = await attach({ variables: { id: eventId, input: { fileId } } });
      const [refused] = answer.data?.attachMediaEventFile.userErrors ?? [];
      if (refused) say(refused.message, { tone: 'bad' });
      else onAdded();
    } catch (error) {
      say(error instanceof Error && error.message ? error.message : t('notSaved', { ns: 'errors' }), { tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        onChange={(change) => {
          const file = change.currentTarget.files?.[0];
          if (file) void take(file);
          change.currentTarget.value = '';
        }}
      />
      <Button
        size="xs"
        variant="default"
        loading={busy}
        leftSection={<IconPaperclip size={14} />}
        onClick={() => input.current?.click()}
      >
        {t('addMaterial')}
      </Button>
    </>
  );
}
