import { useEffect, useRef, type ReactNode } from 'react';
import { Chip } from './Chip';
import { Field } from './Field';
import { Finder, type FinderOption, type FinderProps } from './Finder';

type FindOneProps<Option extends FinderOption> = Omit<
  FinderProps<Option>,
  'id' | 'describedBy' | 'invalid' | 'tokens' | 'onRemoveLast' | 'onPasteLines'
> & {
  /** What the chosen one is called; nothing while none is chosen. */
  chosen: string | null | undefined;
  /** The name of the button that takes the choice back. */
  removeLabel: (chosen: string) => string;
  onRemove: () => void;
  help?: ReactNode;
  error?: ReactNode;
  optional?: ReactNode;
};

/** A field for one thing that is found by typing: a finder until it is chosen, then a chip that can be taken off. */
export function FindOne<Option extends FinderOption>({
  chosen,
  removeLabel,
  onRemove,
  help,
  error,
  optional,
  ...finder
}: FindOneProps<Option>) {
  const box = useRef<HTMLDivElement>(null);
  const acted = useRef(false);
  // What had the focus is gone: it goes to what stands there instead.
  useEffect(() => {
    if (acted.current) box.current?.querySelector<HTMLElement>('button, input')?.focus();
    acted.current = false;
  }, [chosen]);
  const act = (does: () => void) => {
    acted.current = true;
    does();
  };
  const { onCreate } = finder;
  return (
    <Field label={finder.label} help={help} error={error} optional={optional}>
      {({ id, describedBy, invalid }) => (
        <div ref={box}>
          {chosen === null || chosen === undefined ? (
            <Finder
              {...finder}
              id={id}
              describedBy={describedBy}
              invalid={invalid}
              onPick={(option) => act(() => finder.onPick(option))}
              onCreate={onCreate && ((text) => act(() => onCreate(text)))}
            />
          ) : (
            <div className="u-tokens">
              <Chip on removeLabel={removeLabel(chosen)} onRemove={() => act(onRemove)}>
                {chosen}
              </Chip>
            </div>
          )}
        </div>
      )}
    </Field>
  );
}
