import { useState } from 'react';
import { TextInput } from '@mantine/core';
import { IconBriefcase, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Face } from '../../design/Face';
import { FindOne } from '../../design/FindOne';
import type { FinderOption } from '../../design/Finder';
import { PartialDateInput } from '../../design/PartialDateInput';
import { readPartialDate } from '../../lib/partial-date';
import { useDates } from '../../lib/use-dates';
import { useTermLabel } from '../vocabularies';
import { TermSelect } from './TermSelect';
import { usePostSearch } from './use-post-search';

/** Where somebody sits: a known post or organisation, or a new one by its name. */
export type MembershipValues = {
  post: { id: string; label: string } | null;
  organisation: { id: string | null; name: string } | null;
  /** For a new organisation. */
  organisationKindId: string | null;
  postLabel: string;
  role: string;
  startedOn: string | null;
};

export const emptyMembership: MembershipValues = {
  post: null,
  organisation: null,
  organisationKindId: null,
  postLabel: '',
  role: '',
  startedOn: null,
};

/** The values as both inputs take them that record a membership. */
export const membershipInput = ({
  post,
  organisation,
  organisationKindId,
  postLabel,
  role,
  startedOn,
}: MembershipValues) => ({
  postId: post?.id,
  organisationId: post ? undefined : (organisation?.id ?? undefined),
  organisationName: post || organisation?.id ? undefined : organisation?.name,
  organisationKindId: post || organisation?.id ? undefined : (organisationKindId ?? undefined),
  postLabel: post ? undefined : postLabel.trim() || undefined,
  role: role.trim() || undefined,
  startedOn: startedOn ?? undefined,
});

type MembershipFieldsProps = {
  values: MembershipValues;
  onChange: (part: Partial<MembershipValues>) => void;
  errorOf: (field: string) => string | undefined;
};

export function MembershipFields({ values, onChange, errorOf }: MembershipFieldsProps) {
  const { t } = useTranslation('posts');
  const say = useTermLabel();
  const dates = useDates();
  const [text, setText] = useState('');
  const { hits, loading } = usePostSearch(text);
  const chosen = values.post ?? values.organisation;
  const options = hits.flatMap(({ id, post, organisation }): (FinderOption & { pick: Partial<MembershipValues> })[] => {
    if (post) {
      const pick = { post: { id: post.id, label: post.label }, organisation: post.organisation ?? null };
      return [
        {
          id,
          name: post.label,
          note: post.organisation?.name,
          face: <IconBriefcase size={18} stroke={1.6} aria-hidden="true" />,
          pick,
        },
      ];
    }
    if (!organisation) return [];
    const face = <Face name={organisation.name} square />;
    return [
      {
        id,
        name: organisation.name,
        note: say(organisation.kind),
        face,
        pick: { organisation: { id: organisation.id, name: organisation.name } },
      },
    ];
  });
  return (
    <>
      <FindOne
        label={t('where')}
        error={errorOf('organisationId') ?? errorOf('organisationName') ?? errorOf('postId')}
        chosen={chosen && [values.post?.label, values.organisation?.name].filter(Boolean).join(', ')}
        removeLabel={() => t('removeWhere')}
        onRemove={() => onChange({ post: null, organisation: null, organisationKindId: null })}
        placeholder={t('wherePlaceholder')}
        text={text}
        onText={setText}
        options={options}
        loading={loading}
        onPick={({ pick }) => onChange(pick)}
        onCreate={(name) => onChange({ organisation: { id: null, name } })}
        createLabel={(name) => t('addOrganisation', { name })}
        createIcon={<IconPlus size={18} stroke={1.7} aria-hidden="true" />}
        autoFocus
      />
      {values.organisation && !values.organisation.id && (
        <TermSelect
          vocabulary="ORGANISATION_KIND"
          label={t('organisationKind')}
          value={values.organisationKindId}
          error={errorOf('organisationKindId')}
          onChange={(organisationKindId) => onChange({ organisationKindId })}
        />
      )}
      <div className="u-form-row">
        {!values.post && (
          <TextInput
            label={t('post')}
            placeholder={t('postPlaceholder')}
            value={values.postLabel}
            error={errorOf('postLabel')}
            onChange={(event) => onChange({ postLabel: event.currentTarget.value })}
          />
        )}
        <PartialDateInput
          label={t('startedOn')}
          value={values.startedOn}
          read={readPartialDate}
          write={dates.partial}
          onChange={(startedOn) => onChange({ startedOn })}
          error={errorOf('startedOn')}
        />
      </div>
    </>
  );
}
