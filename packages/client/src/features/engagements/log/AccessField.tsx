import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useColleagues } from '../../colleagues';
import { mayStayOnDevice, SensitivityChoice } from '../../sharing';
import type { LogDraft } from './log-draft';

type AccessFieldProps = {
  draft: Pick<LogDraft, 'sensitivity' | 'openToIds'>;
  accountId: string;
  onChange: (part: Partial<LogDraft>) => void;
};

/** Who may see it; a closed level is opened to colleagues by name. */
export function AccessField({ draft, accountId, onChange }: AccessFieldProps) {
  const { t } = useTranslation('engagements');
  const colleagues = useColleagues().filter(({ id }) => id !== accountId);
  return (
    <section aria-labelledby="log-access">
      <h3 id="log-access">{t('access')}</h3>
      <SensitivityChoice
        label={t('access')}
        value={draft.sensitivity}
        onChange={(sensitivity) => onChange({ sensitivity })}
      />
      {!mayStayOnDevice(draft.sensitivity) && (
        <MultiSelect
          className="log-open-to"
          label={t('openTo')}
          description={t('openToHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          searchable
          data={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.openToIds}
          onChange={(openToIds) => onChange({ openToIds })}
        />
      )}
    </section>
  );
}
