import { Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { emptyPoint, type LogParticipant, type LogPoint } from './log-draft';
import { PointFoot } from './PointFoot';

type PointsFieldProps = {
  value: LogPoint[];
  onChange: (points: LogPoint[]) => void;
  participants: LogParticipant[];
  accountId: string;
  errorOf: (key: string) => string | undefined;
};

/** What was said, point by point: who raised it, how warmly, and what is to be done about it. */
export function PointsField({ value, onChange, participants, accountId, errorOf }: PointsFieldProps) {
  const { t } = useTranslation('engagements');
  const change = (key: string, part: Partial<LogPoint>) =>
    onChange(value.map((point) => (point.key === key ? { ...point, ...part } : point)));
  const remove = (key: string) => onChange(value.filter((point) => point.key !== key));
  return (
    <section className="log-points" aria-labelledby="log-points">
      <h3 id="log-points">{t('said')}</h3>
      {value.map((point, at) => {
        const error = errorOf(point.key);
        return (
          <div key={point.key} className="log-point" data-invalid={error ? true : undefined}>
            <Textarea
              aria-label={t('pointNumber', { number: at + 1 })}
              placeholder={at === 0 ? t('pointPlaceholder') : undefined}
              autosize
              minRows={1}
              value={point.summary}
              onChange={(event) => change(point.key, { summary: event.currentTarget.value })}
            />
            <PointFoot
              point={point}
              participants={participants}
              accountId={accountId}
              onChange={(part) => change(point.key, part)}
              onRemove={value.length > 1 || point.id ? () => remove(point.key) : undefined}
            />
            {error && (
              <p className="u-field-error log-point-error" role="alert">
                {error}
              </p>
            )}
          </div>
        );
      })}
      <button type="button" className="log-point-new" onClick={() => onChange([...value, emptyPoint()])}>
        <IconPlus size={16} stroke={1.8} aria-hidden="true" />
        {t('anotherPoint')}
      </button>
    </section>
  );
}
