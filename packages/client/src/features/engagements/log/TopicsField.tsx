import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../../design/Chip';
import { useTermLabel, useTerms } from '../../vocabularies';
import './log.css';

type TopicsFieldProps = { value: string[]; onChange: (ids: string[]) => void };

export function TopicsField({ value, onChange }: TopicsFieldProps) {
  const { t } = useTranslation('engagements');
  const topics = useTerms('TOPIC');
  const say = useTermLabel();
  const chosen = topics.filter(({ id }) => value.includes(id));
  const left = topics.filter(({ id }) => !value.includes(id));
  return (
    <div className="u-field" role="group" aria-labelledby="log-topics">
      <span className="u-field-label" id="log-topics">
        {t('topics')}
      </span>
      <div className="log-topics">
        {chosen.map((topic) => (
          <Chip
            key={topic.id}
            on
            removeLabel={t('removeName', { name: say(topic) })}
            onRemove={() => onChange(value.filter((id) => id !== topic.id))}
          >
            {say(topic)}
          </Chip>
        ))}
        {left.length > 0 && (
          <Menu position="bottom-start" width={280}>
            <Menu.Target>
              <Button size="xs" variant="subtle" leftSection={<IconPlus size={14} />}>
                {t('topic')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown className="log-other-menu">
              {left.map((topic) => (
                <Menu.Item key={topic.id} onClick={() => onChange([...value, topic.id])}>
                  {say(topic)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
    </div>
  );
}
