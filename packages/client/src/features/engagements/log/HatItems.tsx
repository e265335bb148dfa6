import { Menu } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LogHat, LogParticipant } from './log-draft';
import { hatWords } from './participants';

type HatItemsProps = {
  value: LogParticipant;
  onChange: (changed: LogParticipant) => void;
  onOther: () => void;
};

const tick = <IconCheck size={14} stroke={2} aria-hidden="true" />;
const same = (one: LogHat, other: LogHat | null | undefined) =>
  one.postId === other?.postId && one.organisationId === other.organisationId;

/** For whom somebody takes part: what they held on that day, another organisation, or nobody but themselves. */
export function HatItems({ value, onChange, onOther }: HatItemsProps) {
  const { t } = useTranslation('engagements');
  const known = value.hats ?? [];
  const chosen = value.hat === undefined ? (known[0] ?? null) : value.hat;
  const hats = chosen && !known.some((hat) => same(hat, chosen)) ? [chosen, ...known] : known;
  const choose = (hat: LogHat | null) => onChange({ ...value, hat, note: hat && hatWords(hat) });
  return (
    <>
      <Menu.Label>{t('takesPartFor')}</Menu.Label>
      {hats.map((hat) => (
        <Menu.Item
          key={`${hat.postId}${hat.organisationId}`}
          rightSection={same(hat, chosen) && tick}
          onClick={() => choose(hat)}
        >
          {hatWords(hat)}
        </Menu.Item>
      ))}
      <Menu.Item rightSection={!chosen && tick} onClick={() => choose(null)}>
        {t('onlyThemselves')}
      </Menu.Item>
      <Menu.Item onClick={onOther}>{t('anotherOrganisation')}</Menu.Item>
    </>
  );
}
