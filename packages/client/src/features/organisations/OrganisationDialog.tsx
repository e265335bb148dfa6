import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { errorAt, errorsElsewhere, graphql, type OrganisationHeadFragment, type UserError } from '../../graphql';
import { TermSelect, ConstituencySelect, CountySelect } from '../choices';
import { SensitivityChoice } from '../sharing';
import { DuplicateOrganisations } from './DuplicateOrganisations';
import { OrganisationFinder } from './OrganisationFinder';
import './organisation-page';

const RecordOrganisationDocument = graphql(`
  mutation RecordOrganisation($input: RecordOrganisationInput!) {
    recordOrganisation(input: $input) {
      organisation {
        id
        name
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const AmendOrganisationDocument = graphql(`
  mutation AmendOrganisation($id: ID!, $input: AmendOrganisationInput!) {
    amendOrganisation(id: $id, input: $input) {
      organisation {
        ...OrganisationHead
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

const SHOWN = [
  'name',
  'shortName',
  'kindId',
  'parentId',
  'countyId',
  'constituencyId',
  'summary',
  'tags',
  'sensitivityReason',
];

const valuesOf = (organisation?: OrganisationHeadFragment) => ({
  name: organisation?.name ?? '',
  shortName: organisation?.shortName ?? '',
  kindId: organisation?.kind.id ?? null,
  parent: organisation?.parent ? { id: organisation.parent.id, name: organisation.parent.name } : null,
  countyId: organisation?.county?.id ?? null,
  constituencyId: organisation?.constituency?.id ?? null,
  summary: organisation?.summary ?? '',
  tags: organisation?.tags.map(({ name }) => name) ?? [],
  sensitivity: organisation?.sensitivity ?? ('INTERNAL' as const),
});

type OrganisationDialogProps = { organisation?: OrganisationHeadFragment; onClose: () => void };

/** A new organisation, or what is known of one. */
export function OrganisationDialog({ organisation, onClose }: OrganisationDialogProps) {
  const { t } = useTranslation(['organisations', 'people', 'app', 'errors']);
  const navigate = useNavigate();
  const [record, recording] = useMutation(RecordOrganisationDocument, {
    update: (cache, { data }) => {
      if (data?.recordOrganisation.organisation) cache.evict({ id: 'ROOT_QUERY', fieldName: 'organisations' });
    },
  });
  const [amend, amending] = useMutation(AmendOrganisationDocument);
  const [values, setValues] = useState(() => valuesOf(organisation));
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<UserError[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const change = (part: Partial<typeof values>) => setValues((before) => ({ ...before, ...part }));
  const shared = {
    name: values.name.trim(),
    shortName: values.shortName.trim() || null,
    parentId: values.parent?.id ?? null,
    countyId: values.countyId,
    constituencyId: values.constituencyId,
    summary: values.summary.trim() || null,
    tags: values.tags,
  };
  const send = async (kindId: string): Promise<UserError[]> => {
    if (organisation) {
      const level = values.sensitivity !== organisation.sensitivity && {
        sensitivity: values.sensitivity,
        sensitivityReason: reason.trim() || undefined,
      };
      const input = { expectedVersion: organisation.version, ...shared, kindId, ...level };
      return (await amend({ variables: { id: organisation.id, input } })).data?.amendOrganisation.userErrors ?? [];
    }
    const input = { idempotencyKey: key, ...shared, kindId, sensitivity: values.sensitivity };
    const { data } = await record({ variables: { input } });
    const made = data?.recordOrganisation.organisation;
    if (made) void navigate({ to: '/organisations/$organisationId', params: { organisationId: made.id } });
    return data?.recordOrganisation.userErrors ?? [];
  };
  const save = async () => {
    const missing: UserError[] = [];
    if (!shared.name) missing.push({ code: 'REQUIRED', message: t('nameMissing'), path: ['name'] });
    if (!values.kindId) missing.push({ code: 'REQUIRED', message: t('kindMissing'), path: ['kindId'] });
    setErrors(missing);
    if (missing.length > 0 || !values.kindId) return;
    try {
      const refused = await send(values.kindId);
      setErrors(refused);
      if (refused.length === 0 && organisation) onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={organisation ? t('editOrganisation') : t('newOrganisation')} width={600}>
      <form
        id="organisation"
        className="u-dialog-scroll"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {errorsElsewhere(errors, SHOWN).map((error) => (
          <Note key={error.code} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <TextInput
          label={t('name')}
          value={values.name}
          error={errorAt(errors, 'name')}
          data-autofocus
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        {!organisation && <DuplicateOrganisations name={values.name} />}
        <div className="u-form-row">
          <TermSelect
            vocabulary="ORGANISATION_KIND"
            label={t('kind')}
            value={values.kindId}
            error={errorAt(errors, 'kindId')}
            onChange={(kindId) => change({ kindId })}
          />
          <TextInput
            label={t('shortName')}
            value={values.shortName}
            error={errorAt(errors, 'shortName')}
            onChange={(event) => change({ shortName: event.currentTarget.value })}
          />
        </div>
        <OrganisationFinder
          label={t('parent')}
          value={values.parent}
          error={errorAt(errors, 'parentId')}
          onChange={(parent) => change({ parent })}
        />
        <div className="u-form-row">
          <CountySelect
            label={t('county')}
            value={values.countyId}
            error={errorAt(errors, 'countyId')}
            onChange={(countyId) => change({ countyId, constituencyId: null })}
          />
          <ConstituencySelect
            label={t('constituency', { ns: 'people' })}
            countyId={values.countyId}
            value={values.constituencyId}
            onChange={(constituencyId) => change({ constituencyId })}
          />
        </div>
        <Textarea
          label={t('summary', { ns: 'people' })}
          autosize
          minRows={2}
          value={values.summary}
          error={errorAt(errors, 'summary')}
          onChange={(event) => change({ summary: event.currentTarget.value })}
        />
        <TagsInput
          label={t('tags', { ns: 'people' })}
          value={values.tags}
          error={errorAt(errors, 'tags')}
          onChange={(tags) => change({ tags })}
        />
        <div>
          <span className="u-field-label">{t('access')}</span>
          <SensitivityChoice
            label={t('access')}
            value={values.sensitivity}
            onChange={(sensitivity) => change({ sensitivity })}
          />
        </div>
        {organisation && values.sensitivity !== organisation.sensitivity && (
          <TextInput
            label={t('levelReason', { ns: 'people' })}
            value={reason}
            error={errorAt(errors, 'sensitivityReason')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </form>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button type="submit" form="organisation" loading={recording.loading || amending.loading}>
          {organisation ? t('saveOrganisation') : t('addOrganisation')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
