import { useEffect, useId, useRef, useState, type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Keys } from './Chip';
import { FinderMark } from './FinderMark';
import './finder.css';

export type FinderOption = { id: string; name: string; note?: ReactNode; face?: ReactNode };

export type FinderProps<Option extends FinderOption> = {
  id: string;
  describedBy?: string | undefined;
  label: string;
  placeholder?: string | undefined;
  /** What was chosen so far, drawn before the caret. */
  tokens?: ReactNode;
  text: string;
  onText: (text: string) => void;
  options: Option[];
  loading?: boolean;
  onPick: (option: Option) => void;
  /** The last entry adds what was typed; left out where nothing may be added. */
  onCreate?: ((text: string) => void) | undefined;
  createLabel?: ((text: string) => string) | undefined;
  createIcon?: ReactNode;
  onPasteLines?: ((text: string) => boolean) | undefined;
  onRemoveLast?: (() => void) | undefined;
  /** Show the options before anything is typed. */
  openOnFocus?: boolean;
  invalid?: boolean;
  autoFocus?: boolean;
};

/** A field that finds while one types: tokens, matches at the caret, and a last entry that adds a new one. */
export function Finder<Option extends FinderOption>(props: FinderProps<Option>) {
  const { id, label, text, onText, options, onPick, onCreate, createLabel, openOnFocus = false, loading } = props;
  const { t } = useTranslation('design');
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [focused, setFocused] = useState(false);
  const [active, setActive] = useState(0);
  const [left, setLeft] = useState(0);
  const typed = text.trim();
  const creates = Boolean(onCreate && createLabel && typed.length > 0);
  const entries = options.length + (creates ? 1 : 0);
  const open = focused && (typed.length > 0 || openOnFocus) && (entries > 0 || (!loading && typed.length > 1));
  const at = Math.min(active, Math.max(0, entries - 1));

  useEffect(() => {
    if (!open) return;
    const width = box.current?.clientWidth ?? 0;
    const start = input.current?.offsetLeft ?? 0;
    setLeft(Math.max(0, Math.min(start, width - 400)));
  }, [open, props.tokens]);

  const choose = (index: number) => {
    const option = options[index];
    if (option) onPick(option);
    else if (creates) onCreate?.(typed);
    onText('');
    setActive(0);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown' && entries > 0) setActive((at + 1) % entries);
    else if (event.key === 'ArrowUp' && entries > 0) setActive((at - 1 + entries) % entries);
    else if (event.key === 'Enter' && open && entries > 0) choose(at);
    else if (event.key === 'Enter' && typed.length > 0) return event.preventDefault();
    else if (event.key === 'Tab' && !event.shiftKey && open && typed.length > 0 && options.length > 0) choose(at);
    else if (event.key === 'Escape' && open) {
      setFocused(false);
      event.stopPropagation();
    } else if (event.key === 'Backspace' && text.length === 0) return props.onRemoveLast?.();
    else return undefined;
    return event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    if (props.onPasteLines?.(event.clipboardData.getData('text'))) event.preventDefault();
  };

  return (
    <div className="u-finder-field" ref={box}>
      <div className="u-tokens" data-invalid={props.invalid || undefined}>
        {props.tokens}
        <input
          ref={input}
          id={id}
          value={text}
          placeholder={props.placeholder}
          role="combobox"
          aria-label={label}
          aria-expanded={open}
          aria-controls={open ? list : undefined}
          aria-autocomplete="list"
          aria-activedescendant={open && entries > 0 ? `${list}-${at}` : undefined}
          aria-describedby={props.describedBy}
          aria-invalid={props.invalid || undefined}
          autoComplete="off"
          // Escape closes the matches first, and the dialog around them only when pressed again.
          data-mantine-stop-propagation={open || undefined}
          data-autofocus={props.autoFocus || undefined}
          onChange={(event) => {
            setFocused(true);
            setActive(0);
            onText(event.target.value);
          }}
          onFocus={() => setFocused(true)}
          onClick={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
      </div>
      {open && (
        <ul className="u-finder" id={list} role="listbox" aria-label={label} style={{ left }}>
          {options.map((option, index) => (
            <Entry key={option.id} id={`${list}-${index}`} on={index === at} onChoose={() => choose(index)}>
              {option.face}
              <span>
                <b>
                  <FinderMark text={option.name} term={typed} />
                </b>
                {option.note && <small>{option.note}</small>}
              </span>
              {index === at && <Keys>↵</Keys>}
            </Entry>
          ))}
          {creates && (
            <Entry
              id={`${list}-${options.length}`}
              on={at === options.length}
              onChoose={() => choose(options.length)}
              className="u-finder-new"
            >
              {props.createIcon}
              <span>
                <b>{createLabel?.(typed)}</b>
              </span>
            </Entry>
          )}
          {entries === 0 && (
            <li className="u-finder-none" role="option" aria-disabled="true" aria-selected="false">
              {t('nothingFound')}
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

type EntryProps = { id: string; on: boolean; onChoose: () => void; className?: string; children: ReactNode };

function Entry({ id, on, onChoose, className, children }: EntryProps) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={on}
      className={className}
      // The caret stays in the field while the mouse chooses.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </li>
  );
}
