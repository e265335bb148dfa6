import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { ActionIcon, Button, Textarea } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../../design/Section';
import { say } from '../../design/toasts';
import type { CommentLineFragment } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { useViewer } from '../accounts';
import { CommentsDocument, RemoveCommentDocument, WriteCommentDocument } from './comments';
import './contributions.css';

const again = { refetchQueries: [CommentsDocument] };

/** What partners say about a record. A partner with the right says more; staff read whose it is. Nothing where nothing was said. */
export function Comments({ id }: { id: string }) {
  const { t } = useTranslation(['contributions', 'app']);
  const isPartner = useViewer()?.isPartner ?? false;
  const navigate = useNavigate();
  const { data, fetchMore } = useQuery(CommentsDocument, {
    variables: { id },
    // The page around it asks: see useCommentsAhead.
    fetchPolicy: 'cache-first',
  });
  const record = data?.node && 'comments' in data.node ? data.node : null;
  if (!record) return null;
  const { comments, viewerMay } = record;
  const maySay = isPartner && (viewerMay === 'COMMENT' || viewerMay === 'CONTRIBUTE');
  const mayAdd = isPartner && viewerMay === 'CONTRIBUTE' && record.__typename !== 'Engagement';
  if (comments.totalCount === 0 && !maySay) return null;
  const add = () => void navigate({ to: '.', search: (before) => ({ ...before, log: 'new' as const, with: [id] }) });
  return (
    <Section
      className="comments-of"
      title={t('comments')}
      count={comments.totalCount}
      action={
        mayAdd && (
          <Button size="xs" variant="default" leftSection={<IconPlus size={14} />} onClick={add}>
            {t('contributeWith')}
          </Button>
        )
      }
    >
      {maySay && <Say id={id} />}
      {comments.edges.length > 0 && (
        <ul className="comments">
          {comments.edges.map(({ node }) => (
            <Said key={node.id} comment={node} isPartner={isPartner} />
          ))}
        </ul>
      )}
      {comments.pageInfo.hasNextPage && (
        <button
          type="button"
          className="u-more"
          onClick={() => void fetchMore({ variables: { after: comments.pageInfo.endCursor } })}
        >
          {t('shownOf', { ns: 'app', shown: comments.edges.length, total: comments.totalCount })}
        </button>
      )}
    </Section>
  );
}

function Said({ comment, isPartner }: { comment: CommentLineFragment; isPartner: boolean }) {
  const { t } = useTranslation(['contributions', 'errors']);
  const dates = useDates();
  const [remove] = useMutation(RemoveCommentDocument, again);
  const drop = async () => {
    try {
      const [refused] = (await remove({ variables: { id: comment.id } })).data?.removeComment.userErrors ?? [];
      if (refused) say(refused.message, { tone: 'bad' });
    } catch {
      say(t('notDone', { ns: 'errors' }), { tone: 'bad' });
    }
  };
  const who = [comment.createdBy?.name, !isPartner && comment.house?.name].filter(Boolean).join(', ');
  return (
    <li>
      <p>{comment.body}</p>
      <small>
        {who} · {dates.moment(comment.createdAt)}
      </small>
      {comment.isOwn && (
        <ActionIcon size={28} variant="subtle" aria-label={t('removeComment')} onClick={() => void drop()}>
          <IconTrash size={16} />
        </ActionIcon>
      )}
    </li>
  );
}

function Say({ id }: { id: string }) {
  const { t } = useTranslation(['contributions', 'errors']);
  const [write, { loading }] = useMutation(WriteCommentDocument, again);
  const [body, setBody] = useState('');
  const [error, setError] = useState<string>();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const send = async () => {
    if (!body.trim()) return setError(t('commentMissing'));
    try {
      const { data } = await write({ variables: { input: { onId: id, body: body.trim(), idempotencyKey: key } } });
      const [refused] = data?.writeComment.userErrors ?? [];
      setError(refused?.message);
      if (refused) return undefined;
      setBody('');
      return setKey(crypto.randomUUID());
    } catch {
      return setError(t('notSaved', { ns: 'errors' }));
    }
  };
  return (
    <div className="comment-say">
      <Textarea
        label={t('yourComment')}
        description={t('commentSeen')}
        autosize
        minRows={2}
        value={body}
        error={error}
        onChange={(event) => setBody(event.currentTarget.value)}
      />
      <Button size="xs" variant="default" loading={loading} onClick={() => void send()}>
        {t('comment')}
      </Button>
    </div>
  );
}
