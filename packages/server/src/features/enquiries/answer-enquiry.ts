import type { Act } from '../../graphql';
import { invalid } from '../../kernel';
import { change, closed, isOpen, lockEnquiry } from './enquiry.acts';
import { EnquiryStatus } from './enquiry.enums';
import type { AnswerEnquiryInput, CloseEnquiryInput } from './enquiry.inputs';

/** The answer, once it was given. Who answers an enquiry that nobody had has taken it. */
export async function answerEnquiry(act: Act, id: string, input: AnswerEnquiryInput): Promise<string> {
  const stored = await lockEnquiry(act, id, input.expectedVersion);
  if (!isOpen(stored)) throw closed();
  const answer = input.answer.trim();
  const answeredAt = input.answeredAt ? new Date(input.answeredAt) : act.now;
  if (answeredAt > act.now)
    throw invalid('This lies in the future. Choose when it was answered.', ['input', 'answeredAt']);
  if (answeredAt < stored.receivedAt)
    throw invalid('This lies before the enquiry came. Choose when it was answered.', ['input', 'answeredAt']);
  await change(act, stored, ['status', 'answer', 'answeredAt'], {
    ...{ status: EnquiryStatus.ANSWERED, answer, answeredAt, answeredById: act.by.accountId },
    assigneeId: stored.assigneeId ?? act.by.accountId,
    ...(input.outcome !== undefined && { outcome: input.outcome?.trim() || null }),
  });
  return stored.id;
}

/** That it is not answered, and why. */
export async function closeEnquiry(act: Act, id: string, input: CloseEnquiryInput): Promise<string> {
  const stored = await lockEnquiry(act, id, input.expectedVersion);
  if (!isOpen(stored)) throw closed();
  if (input.status !== EnquiryStatus.DECLINED && input.status !== EnquiryStatus.EXPIRED)
    throw invalid('An enquiry without an answer is declined, or no longer waited for. Choose one.', [
      'input',
      'status',
    ]);
  await change(act, stored, ['status', 'outcome'], { status: input.status, outcome: input.reason.trim() });
  return stored.id;
}

/** What was answered or closed by mistake is open again; the answer stays written down until there is another. */
export async function reopenEnquiry(act: Act, id: string, expectedVersion?: number | null): Promise<string> {
  const stored = await lockEnquiry(act, id, expectedVersion);
  if (isOpen(stored)) return stored.id;
  await change(act, stored, ['status'], {
    status: stored.assigneeId ? EnquiryStatus.IN_PROGRESS : EnquiryStatus.NEW,
    ...{ answeredAt: null, answeredById: null },
  });
  return stored.id;
}
