import { useId, type ReactNode } from 'react';
import { IconCheck } from '@tabler/icons-react';

type StepProps = { title: string; isDone: boolean; doneWord: string; children: ReactNode };

/** One of several things to be done in order, with whether it is done. */
export function Step({ title, isDone, doneWord, children }: StepProps) {
  const id = useId();
  return (
    <li aria-labelledby={id} data-done={isDone || undefined}>
      <span className="rights-step-mark">{isDone && <IconCheck size={14} stroke={2.4} aria-hidden="true" />}</span>
      <section aria-labelledby={id}>
        <h3 id={id}>
          {title}
          {isDone && <span className="u-hidden"> ({doneWord})</span>}
        </h3>
        {children}
      </section>
    </li>
  );
}
