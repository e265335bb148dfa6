import { ActionIcon, Button, Menu, Textarea } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DateButton } from '../../../design/DateButton';
import { useDates } from '../../../lib/use-dates';
import { emptyPromise, type LogParticipant, type LogPromise } from './log-draft';

type PromisesFieldProps = {
  value: LogPromise[];
  onChange: (promises: LogPromise[]) => void;
  participants: LogParticipant[];
  errorOf: (key: string) => string | undefined;
};

/** What was promised, by whom, in whose post and by when. */
export function PromisesField({ value, onChange, participants, errorOf }: PromisesFieldProps) {
  const { t } = useTranslation('engagements');
  const theirs = participants.filter((one) => one.kind !== 'organisation' && one.role !== 'STAFF_LEAD');
  return (
    <section aria-labelledby="log-promises">
      <h3 id="log-promises">{t('promised')}</h3>
      {value.map((promise) => (
        <OnePromise
          key={promise.key}
          promise={promise}
          participants={theirs.length > 0 ? theirs : participants}
          error={errorOf(promise.key)}
          onChange={(part) => onChange(value.map((one) => (one.key === promise.key ? { ...one, ...part } : one)))}
          onRemove={() => onChange(value.filter((one) => one.key !== promise.key))}
        />
      ))}
      <Button
        size="xs"
        variant="subtle"
        leftSection={<IconPlus size={14} />}
        disabled={participants.length === 0}
        onClick={() =>
          onChange([...value, withPost(emptyPromise(theirs[0]?.key ?? participants[0]?.key ?? null), participants)])
        }
      >
        {t('commitment')}
      </Button>
      {participants.length === 0 && <p className="u-help">{t('promiseNeedsWho')}</p>}
    </section>
  );
}

const withPost = (promise: LogPromise, participants: LogParticipant[]): LogPromise => ({
  ...promise,
  postId: participants.find(({ key }) => key === promise.by)?.posts[0]?.id ?? null,
});

type OnePromiseProps = {
  promise: LogPromise;
  participants: LogParticipant[];
  error: string | undefined;
  onChange: (part: Partial<LogPromise>) => void;
  onRemove: () => void;
};

function OnePromise({ promise, participants, error, onChange, onRemove }: OnePromiseProps) {
  const { t } = useTranslation('engagements');
  const dates = useDates();
  const by = participants.find(({ key }) => key === promise.by);
  const post = by?.posts.find(({ id }) => id === promise.postId);
  return (
    <div className="log-pledge" data-invalid={error ? true : undefined}>
      <Textarea
        aria-label={t('promiseText')}
        placeholder={t('promisePlaceholder')}
        autosize
        minRows={2}
        value={promise.text}
        autoFocus={promise.text === ''}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
      <dl>
        <div>
          <dt>{t('by')}</dt>
          <dd>
            <Menu position="bottom-start" width={240}>
              <Menu.Target>
                <button type="button">{by?.name ?? t('chooseWho')}</button>
              </Menu.Target>
              <Menu.Dropdown>
                {participants.map(({ key, name, posts }) => (
                  <Menu.Item key={key} onClick={() => onChange({ by: key, postId: posts[0]?.id ?? null })}>
                    {name}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          </dd>
        </div>
        {by && by.posts.length > 0 && (
          <div>
            <dt>{t('inPost')}</dt>
            <dd>
              <Menu position="bottom-start" width={260}>
                <Menu.Target>
                  <button type="button">{post?.label ?? t('noPost')}</button>
                </Menu.Target>
                <Menu.Dropdown>
                  {by.posts.map(({ id, label }) => (
                    <Menu.Item key={id} onClick={() => onChange({ postId: id })}>
                      {label}
                    </Menu.Item>
                  ))}
                  <Menu.Item onClick={() => onChange({ postId: null })}>{t('noPost')}</Menu.Item>
                </Menu.Dropdown>
              </Menu>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('due')}</dt>
          <dd>
            <DateButton
              className="u-num"
              label={t('due')}
              value={promise.dueOn}
              clearLabel={t('noDate')}
              onChange={(dueOn) => onChange({ dueOn })}
            >
              {promise.dueOn ? dates.near(promise.dueOn) : t('noDate')}
            </DateButton>
          </dd>
        </div>
      </dl>
      {error && (
        <p className="u-field-error" role="alert">
          {error}
        </p>
      )}
      <div className="log-pledge-note">
        <span>{post ? t('inherits') : t('personal')}</span>
        <ActionIcon size={24} aria-label={t('removePromise')} onClick={onRemove}>
          <IconTrash size={14} stroke={1.6} />
        </ActionIcon>
      </div>
    </div>
  );
}
