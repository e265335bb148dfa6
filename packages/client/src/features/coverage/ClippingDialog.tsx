import { useState } from 'react';
import { useLazyQuery, useMutation } from '@apollo/client/react';
import { Button, MultiSelect, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { say as announce } from '../../design/toasts';
import {
  errorAt,
  errorsElsewhere,
  type ClippingDetailsFragment,
  type CoverageDepth,
  type CoverageTone,
  type UserError,
} from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { TermSelect } from '../choices';
import { useTermLabel, useTerms } from '../vocabularies';
import { inputOf, valuesOf, type ClippingValues } from './clipping-values';
import { AmendClippingDocument, ClippingOfDocument, RecordClippingDocument } from './clippings';
import { DEPTHS, TONES } from './coverage-search';
import { OriginSelect } from './OriginSelect';
import { OutletSelect } from './OutletSelect';
import { PeopleField } from './PeopleField';
import './coverage.css';

type ClippingDialogProps = { clipping?: ClippingDetailsFragment; onClose: () => void };

const SHOWN = [
  'address',
  'headline',
  'outletId',
  'publishedOn',
  'reach',
  'reachSource',
  'text',
  'language',
  'byline',
  'pitchId',
  'enquiryId',
  'mediaEventId',
];

/** A piece of coverage: paste its link and its words, or write it down; for a new one and for a change. */
export function ClippingDialog({ clipping, onClose }: ClippingDialogProps) {
  const { t } = useTranslation(['coverage', 'words', 'app', 'errors']);
  const dates = useDates();
  const say = useTermLabel();
  const navigate = useNavigate();
  const [messages, beats] = [useTerms('KEY_MESSAGE'), useTerms('BEAT')];
  const [record, recording] = useMutation(RecordClippingDocument, { refetchQueries: ['Coverage'] });
  const [amend, amending] = useMutation(AmendClippingDocument);
  const [look, looked] = useLazyQuery(ClippingOfDocument, { fetchPolicy: 'network-only' });
  const [values, setValues] = useState(() => valuesOf(clipping ?? null, dates.today));
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [isClosed, setClosed] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const set = (part: Partial<ClippingValues>) => setValues((before) => ({ ...before, ...part }));
  const known = clipping ? null : looked.data?.clippingOf;
  const words = (name: 'address' | 'headline' | 'byline' | 'reachSource' | 'text') => ({
    value: values[name],
    error: errorAt(errors, name),
    onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }),
  });
  const save = async () => {
    try {
      if (clipping) {
        const input = { ...inputOf(values), beatIds: values.beatIds, expectedVersion: clipping.version };
        const answer = (await amend({ variables: { id: clipping.id, input } })).data?.amendClipping;
        setErrors(answer?.userErrors ?? []);
        if (!answer || answer.userErrors.length > 0) return;
      } else {
        const chosen = values.beatIds.length > 0 && { beatIds: values.beatIds };
        const input = { ...inputOf(values), ...chosen, text: values.text.trim() || null, idempotencyKey: key };
        const answer = (await record({ variables: { input } })).data?.recordClipping;
        setErrors(answer?.userErrors ?? []);
        if (!answer || answer.userErrors.length > 0) return;
        if (!answer.clipping) return setClosed(true);
        if (answer.wasKnown) announce(t('known'));
        void navigate({ to: '/media/coverage/$clippingId', params: { clippingId: answer.clipping.id } });
        if (answer.wasKnown) return onClose();
      }
      announce(t('saved'));
      onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t(clipping ? 'editTitle' : 'addTitle')} width={720}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, SHOWN).map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <TextInput
          label={t('address')}
          description={t('addressHelp')}
          inputMode="url"
          data-autofocus
          {...words('address')}
          onBlur={() => {
            if (!clipping && values.address.trim()) void look({ variables: { address: values.address.trim() } });
          }}
        />
        {known && (
          <Note live>
            {t('known')} <strong>{known.headline}</strong> · {known.outlet?.name} · {dates.short(known.publishedOn)}{' '}
            <Link
              className="u-link"
              to="/media/coverage/$clippingId"
              params={{ clippingId: known.id }}
              onClick={onClose}
            >
              {t('openKnown')}
            </Link>
          </Note>
        )}
        {isClosed && <Note live>{t('knownClosed')}</Note>}
        <TextInput label={t('headline')} {...words('headline')} />
        <div className="u-form-row">
          <OutletSelect
            label={t('outlet')}
            value={values.outlet}
            error={errorAt(errors, 'outletId')}
            onChange={(outlet) => set({ outlet })}
          />
          <TextInput
            label={t('published')}
            type="date"
            max={dates.today}
            value={values.publishedOn}
            error={errorAt(errors, 'publishedOn')}
            onChange={(event) => set({ publishedOn: event.currentTarget.value })}
          />
        </div>
        {!clipping && (
          <Textarea
            label={t('pasted')}
            description={t('pastedHelp')}
            autosize
            minRows={3}
            maxRows={8}
            {...words('text')}
          />
        )}
        <div className="u-form-row">
          <Select
            label={t('tone')}
            clearable
            placeholder={t('notJudged')}
            data={TONES.map((value) => ({ value, label: t(`tone.${value}`, { ns: 'words' }) }))}
            value={values.tone}
            onChange={(tone) => set({ tone: tone as CoverageTone | null })}
          />
          <Select
            label={t('depth')}
            clearable
            placeholder={t('notJudged')}
            data={DEPTHS.map((value) => ({ value, label: t(`depths.${value}`) }))}
            value={values.depth}
            onChange={(depth) => set({ depth: depth as CoverageDepth | null })}
          />
          <TermSelect
            vocabulary="COVERAGE_TYPE"
            label={t('type')}
            value={values.typeId}
            onChange={(typeId) => set({ typeId })}
          />
        </div>
        <TextInput label={t('byline')} {...words('byline')} />
        <PeopleField
          label={t('journalists')}
          value={values.journalists}
          error={errorAt(errors, 'journalistIds')}
          onChange={(journalists) => set({ journalists })}
        />
        <PeopleField
          label={t('spokespeople')}
          value={values.spokespeople}
          error={errorAt(errors, 'spokespersonIds')}
          onChange={(spokespeople) => set({ spokespeople })}
        />
        <MultiSelect
          label={t('messages')}
          data={messages.map((term) => ({ value: term.id, label: say(term) }))}
          value={values.messageIds}
          searchable
          onChange={(messageIds) => set({ messageIds })}
        />
        <MultiSelect
          label={t('beats')}
          description={clipping ? undefined : t('beatsHelp')}
          data={beats.map((term) => ({ value: term.id, label: say(term) }))}
          value={values.beatIds}
          searchable
          onChange={(beatIds) => set({ beatIds })}
        />
        <OriginSelect
          clipping={clipping}
          value={values.origin}
          error={
            errorAt(errors, 'pitchId') ?? errorAt(errors, 'enquiryId') ?? errorAt(errors, 'mediaEventId') ?? undefined
          }
          onChange={(origin) => set({ origin })}
        />
        <div className="u-form-row">
          <NumberInput
            label={t('reach')}
            hideControls
            allowDecimal={false}
            thousandSeparator=","
            value={values.reach ?? ''}
            error={errorAt(errors, 'reach')}
            onChange={(value) => set({ reach: value === '' ? null : Number(value) })}
          />
          <TextInput label={t('reachSource')} {...words('reachSource')} />
        </div>
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button
          disabled={!values.outlet || !values.headline.trim() || !values.publishedOn}
          loading={recording.loading || amending.loading}
          onClick={() => void save()}
        >
          {t('save')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
