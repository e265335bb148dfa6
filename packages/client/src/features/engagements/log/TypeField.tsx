import { Menu } from '@mantine/core';
import { IconDots, IconPhone, IconSchool, IconSpeakerphone, IconUsers, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ChoiceChips } from '../../../design/Choice';
import { useTermLabel, useTerms } from '../../vocabularies';
import './log.css';

const usual: [code: string, icon: Icon][] = [
  ['phone_call', IconPhone],
  ['lobby_meeting', IconUsers],
  ['sensitisation_meeting', IconSpeakerphone],
  ['training', IconSchool],
];

type TypeFieldProps = { value: string | null; onChange: (id: string) => void; error?: string | undefined };

/** The four usual kinds as chips; the others behind a menu, and then a chip as well. */
export function TypeField({ value, onChange, error }: TypeFieldProps) {
  const { t } = useTranslation('engagements');
  const terms = useTerms('ENGAGEMENT_TYPE');
  const say = useTermLabel();
  const near = usual.flatMap(([code, icon]) => {
    const term = terms.find((one) => one.code === code);
    return term ? [{ value: term.id, label: say(term), icon }] : [];
  });
  const far = terms.filter((term) => !near.some((one) => one.value === term.id));
  const chosen = far.find((term) => term.id === value);
  const options = chosen ? [...near, { value: chosen.id, label: say(chosen), icon: IconDots }] : near;
  return (
    <div className="log-types">
      <ChoiceChips label={t('type')} options={options} value={value} onChange={onChange} />
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <button type="button" className="log-other">
            <IconDots size={16} stroke={1.7} aria-hidden="true" />
            {t('otherType')}
          </button>
        </Menu.Target>
        <Menu.Dropdown className="log-other-menu">
          {far.map((term) => (
            <Menu.Item key={term.id} onClick={() => onChange(term.id)}>
              {say(term)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {error && <p className="u-field-error">{error}</p>}
    </div>
  );
}
