import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../design/Mark';
import { Section } from '../../design/Section';
import { useDates } from '../../lib/use-dates';
import type { ReleaseVersionFieldsFragment } from '../../graphql';
import { EmbargoDialog } from '../embargoes';

type MaterialsProps = {
  materials: ReleaseVersionFieldsFragment['materials'];
  mayWrite: boolean;
  onChanged: () => void;
};

/** What is handed out with it; one of them may be kept back for longer than the rest. */
export function Materials({ materials, mayWrite, onChanged }: MaterialsProps) {
  const { t } = useTranslation('releases');
  const dates = useDates();
  const [keeping, setKeeping] = useState<string | null>(null);
  const now = new Date().toISOString();
  return (
    <Section title={t('materials')} count={materials.length || undefined}>
      {materials.length === 0 && <p className="u-quiet">{t('noMaterial')}</p>}
      <ul className="breaches">
        {materials.map(({ id, name, url, heldUntil, embargoUntil }) => (
          <li key={id}>
            <a className="u-link" href={url} download>
              {name}
            </a>
            {heldUntil && heldUntil > now && (
              <Mark tone="wait" shape="clock">
                {t('until', { when: dates.moment(heldUntil) })}
              </Mark>
            )}
            {mayWrite && (
              <button type="button" className="u-more" onClick={() => setKeeping(id)}>
                {t(embargoUntil && embargoUntil > now ? 'moveEmbargo' : 'setEmbargo')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {keeping && (
        <EmbargoDialog
          id={keeping}
          until={materials.find(({ id }) => id === keeping)?.embargoUntil ?? null}
          onClose={() => setKeeping(null)}
          onDone={onChanged}
        />
      )}
    </Section>
  );
}
