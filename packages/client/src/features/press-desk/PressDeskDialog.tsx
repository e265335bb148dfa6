import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { say } from '../../design/toasts';
import { errorAt, errorsElsewhere, type PressDeskFieldsFragment, type UserError } from '../../graphql';
import { AmendPressDeskDocument } from './press-desk';

/** What is said about the organisation in each release, and whether the public feed answers. */
export function PressDeskDialog({ desk, onClose }: { desk: PressDeskFieldsFragment; onClose: () => void }) {
  const { t } = useTranslation(['pressDesk', 'app', 'errors']);
  const [amend, { loading }] = useMutation(AmendPressDeskDocument);
  const [values, setValues] = useState({
    boilerplateEn: desk.boilerplateEn ?? '',
    boilerplateSw: desk.boilerplateSw ?? '',
    isFeedOn: desk.isFeedOn,
  });
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const set = (part: Partial<typeof values>) => setValues((before) => ({ ...before, ...part }));
  const save = async () => {
    const input = {
      boilerplateEn: values.boilerplateEn.trim() || null,
      boilerplateSw: values.boilerplateSw.trim() || null,
      isFeedOn: values.isFeedOn,
      expectedVersion: desk.version,
    };
    const answer = await amend({ variables: { input } }).catch(() => null);
    const refused = answer?.data?.amendPressDesk.userErrors ?? [
      { code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] },
    ];
    setErrors(refused);
    if (refused.length > 0) return;
    say(t('saved'));
    onClose();
  };
  const words = (name: 'boilerplateEn' | 'boilerplateSw', lang: 'en' | 'sw') => ({
    lang,
    value: values[name],
    error: errorAt(errors, name),
    onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }),
  });
  return (
    <Dialog opened onClose={onClose} title={t('title')} width={600}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, ['boilerplateEn', 'boilerplateSw']).map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <p className="u-sub">{t('aboutHelp')}</p>
        <Textarea label={t('aboutEn')} autosize minRows={3} maxRows={8} {...words('boilerplateEn', 'en')} />
        <Textarea label={t('aboutSw')} autosize minRows={3} maxRows={8} {...words('boilerplateSw', 'sw')} />
        <Checkbox
          label={t('feedSwitch')}
          description={t('feedSwitchHelp')}
          checked={values.isFeedOn}
          onChange={(event) => set({ isFeedOn: event.currentTarget.checked })}
        />
        {desk.isFeedOn && !values.isFeedOn && <Note>{t('feedGoesOff')}</Note>}
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={loading} onClick={() => void save()}>
          {t('save')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
