import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { say } from '../../design/toasts';
import type { ReleaseLanguage } from '../../graphql';
import { AmendPressDeskDocument, PressDeskDocument } from './press-desk';
import './press-desk.css';

type BoilerplateProps = {
  label: string;
  language: ReleaseLanguage;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
};

/** What a release says about the organisation: the house’s own words with one tap, and new ones kept for the next. */
export function Boilerplate({ label, language, value, error, onChange }: BoilerplateProps) {
  const { t } = useTranslation(['pressDesk', 'errors']);
  const { data } = useQuery(PressDeskDocument);
  const [amend, { loading }] = useMutation(AmendPressDeskDocument);
  const desk = data?.pressDesk;
  const field = language === 'EN' ? 'boilerplateEn' : 'boilerplateSw';
  const ours = desk?.[field] ?? '';
  const typed = value.trim();
  const keep = async () => {
    if (!desk) return;
    const input = { [field]: typed, expectedVersion: desk.version };
    const answer = await amend({ variables: { input } }).catch(() => null);
    const [refused] = answer?.data?.amendPressDesk.userErrors ?? [];
    if (!answer || refused) say(refused?.message ?? t('notSaved', { ns: 'errors' }), { tone: 'bad' });
    else say(t('kept'));
  };
  const isOurs = typed === ours.trim();
  return (
    <div className="boilerplate">
      <Textarea
        label={label}
        autosize
        minRows={2}
        lang={language.toLowerCase()}
        value={value}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {desk && !isOurs && (
        <span className="boilerplate-acts">
          {ours && (
            <Button size="xs" variant="default" onClick={() => onChange(ours)}>
              {t(typed ? 'putBack' : 'putIn')}
            </Button>
          )}
          {typed && desk.viewerCan.amend && (
            <Button size="xs" variant="subtle" loading={loading} onClick={() => void keep()}>
              {t('keep')}
            </Button>
          )}
        </span>
      )}
    </div>
  );
}
