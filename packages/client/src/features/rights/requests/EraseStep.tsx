import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconEraser, IconGavel } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Note } from '../../../design/Note';
import { lazily } from '../../../design/lazily';
import { graphql, type RequestFullFragment } from '../../../graphql';
import { useDates } from '../../../lib/use-dates';
import { Step } from './Step';

const EraseDialog = lazily(() => import('./EraseDialog'), 'EraseDialog');
const HoldDialog = lazily(() => import('./HoldDialog'), 'HoldDialog');

const ErasureDocument = graphql(`
  query Erasure($personId: ID!) {
    erasurePreview(personId: $personId) {
      blockedBecause
      changes {
        section
        effect
        count
      }
    }
    legalHolds(personId: $personId, standingOnly: true, first: 1) {
      totalCount
      edges {
        cursor
        node {
          id
          reason
          placedAt
          placedBy {
            id
            name
          }
        }
      }
    }
  }
`);

const LiftHoldDocument = graphql(`
  mutation LiftLegalHold($id: ID!, $input: ReasonInput!) {
    liftLegalHold(id: $id, input: $input) {
      legalHold {
        id
        liftedAt
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

/** What would go, to the last row; whether a legal hold forbids it; and the act, which cannot be undone. */
export function EraseStep({ request, onErased }: { request: RequestFullFragment; onErased: () => void }) {
  const { t } = useTranslation('rights');
  const dates = useDates();
  const [open, setOpen] = useState<'erase' | 'hold' | 'lift' | null>(null);
  const [lift] = useMutation(LiftHoldDocument);
  const { identityCheckedAt, recordId, closedAt, subjectName } = request;
  const { data, refetch } = useQuery(ErasureDocument, {
    variables: { personId: recordId ?? '' },
    skip: !identityCheckedAt || !recordId,
    fetchPolicy: 'no-cache',
  });
  const isErased = Boolean(identityCheckedAt) && subjectName === null;
  const hold = data?.legalHolds.edges[0]?.node;
  const preview = data?.erasurePreview;
  const close = () => {
    setOpen(null);
    void refetch();
  };
  return (
    <Step title={t('erase')} isDone={isErased} doneWord={t('done')}>
      {isErased ? (
        <p className="u-sub">{t('isErased')}</p>
      ) : !identityCheckedAt ? (
        <p className="u-sub">{t('gatherFirst')}</p>
      ) : (
        <>
          <p className="u-sub">{t('eraseText')}</p>
          {hold && (
            <Note tone="bad">{t('onHold', { reason: hold.reason, day: dates.short(dates.dayOf(hold.placedAt)) })}</Note>
          )}
          {preview?.blockedBecause && !hold && <Note tone="bad">{preview.blockedBecause}</Note>}
          {preview && <Changes changes={preview.changes} />}
          {!closedAt && (
            <div className="rights-do">
              <Button
                disabled={!preview || preview.blockedBecause !== null}
                leftSection={<IconEraser size={16} stroke={1.6} />}
                onClick={() => setOpen('erase')}
              >
                {t('eraseNow')}
              </Button>
              <Button
                variant="default"
                leftSection={<IconGavel size={16} stroke={1.6} />}
                onClick={() => setOpen(hold ? 'lift' : 'hold')}
              >
                {t(hold ? 'liftHold' : 'placeHold')}
              </Button>
            </div>
          )}
        </>
      )}
      {open === 'erase' && preview && recordId && (
        <EraseDialog
          personId={recordId}
          count={preview.changes.reduce((sum, { count }) => sum + count, 0)}
          onClose={close}
          onErased={onErased}
        />
      )}
      {open === 'hold' && recordId && <HoldDialog personId={recordId} onClose={close} />}
      {open === 'lift' && hold && (
        <HoldDialog
          onClose={close}
          onLift={async (reason) =>
            (await lift({ variables: { id: hold.id, input: { reason } } })).data?.liftLegalHold.userErrors ?? []
          }
        />
      )}
    </Step>
  );
}

type Change = { section: string; effect: 'REMOVED' | 'EMPTIED' | 'DETACHED' | 'WITHDRAWN'; count: number };

/** The same kind may be there twice, with another effect. */
function Changes({ changes }: { changes: Change[] }) {
  const { t } = useTranslation('rights');
  return (
    <ul className="rights-held">
      {changes.map(({ section, effect, count }, at) => (
        <li key={`${section}-${at}`}>
          <span>{t(`section.${section}` as 'section.notes')}</span>
          <b className="u-num">{count}</b>
          <small>{t(`effect.${effect}`)}</small>
        </li>
      ))}
    </ul>
  );
}
