import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { say } from '../../design/toasts';
import { graphql, type TaskLineFragment } from '../../graphql';
import './lines';

const CompleteTaskDocument = graphql(`
  mutation CompleteTask($id: ID!, $input: VersionInput!) {
    completeTask(id: $id, input: $input) {
      task {
        ...TaskLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

const ReopenTaskDocument = graphql(`
  mutation ReopenTask($id: ID!, $input: VersionInput!) {
    reopenTask(id: $id, input: $input) {
      task {
        ...TaskLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

/** Ticks a task off at once and offers to take it back; ticking again reopens it. */
export function useCompleteTask() {
  const { t } = useTranslation(['tasks', 'app', 'errors']);
  const [complete] = useMutation(CompleteTaskDocument, { refetchQueries: ['TasksDue'] });
  const [reopen] = useMutation(ReopenTaskDocument, { refetchQueries: ['TasksDue'] });

  const undo = async (task: TaskLineFragment) => {
    try {
      const { data } = await reopen({
        variables: { id: task.id, input: { expectedVersion: task.version } },
        optimisticResponse: {
          __typename: 'Mutation',
          reopenTask: { __typename: 'TaskPayload', userErrors: [], task: { ...task, status: 'OPEN' } },
        },
      });
      const refused = data?.reopenTask.userErrors[0];
      if (refused) say(refused.message, { tone: 'bad' });
    } catch {
      say(t('notDone', { ns: 'errors' }), { tone: 'bad' });
    }
  };
  const finish = async (task: TaskLineFragment) => {
    try {
      const { data } = await complete({
        variables: { id: task.id, input: { expectedVersion: task.version } },
        optimisticResponse: {
          __typename: 'Mutation',
          completeTask: {
            __typename: 'TaskPayload',
            userErrors: [],
            task: { ...task, status: 'DONE', isOverdue: false },
          },
        },
      });
      const done = data?.completeTask.task;
      const refused = data?.completeTask.userErrors[0];
      if (refused) say(refused.message, { tone: 'bad' });
      else if (done) say(t('doneToast'), { action: { label: t('undo', { ns: 'app' }), run: () => void undo(done) } });
    } catch {
      say(t('notDone', { ns: 'errors' }), { tone: 'bad' });
    }
  };
  return (task: TaskLineFragment) => void (task.status === 'DONE' ? undo(task) : finish(task));
}
