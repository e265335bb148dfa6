import { useCallback, useRef, useState, type KeyboardEvent } from 'react';
import { Modal } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FinderMark } from '../../design/FinderMark';
import { Keys } from '../../design/Chip';
import { QuickExit } from '../../design/QuickExit';
import { SearchFilters } from './SearchFilters';
import { useEntries, type Narrowed } from './use-entries';
import './search.css';

type SearchDialogProps = { onClose: () => void; onLog: (() => void) | undefined };

/** Finds whatever can be found and runs commands; one list for the arrow keys. */
export function SearchDialog({ onClose, onLog }: SearchDialogProps) {
  const { t } = useTranslation('search');
  const [term, setTerm] = useState('');
  const [narrowed, setNarrowed] = useState<Narrowed>({});
  const [active, setActive] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const { groups, loading } = useEntries(term, narrowed, onClose, onLog);
  const entries = groups.flatMap((group) => group.entries);
  const at = Math.min(active, Math.max(0, entries.length - 1));
  const move = (to: number) => {
    setActive(to);
    list.current?.querySelector(`#search-${to}`)?.scrollIntoView({ block: 'nearest' });
  };
  const narrow = useCallback((next: Narrowed) => {
    setNarrowed(next);
    setActive(0);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' && entries.length > 0) move((at + 1) % entries.length);
    else if (event.key === 'ArrowUp' && entries.length > 0) move((at - 1 + entries.length) % entries.length);
    else if (event.key === 'Enter') entries[at]?.run();
    else return;
    event.preventDefault();
  };
  return (
    <Modal.Root
      opened
      onClose={onClose}
      size={640}
      padding={0}
      centered={false}
      yOffset="10vh"
      transitionProps={{ duration: 80 }}
      classNames={{ content: 'u-dialog search', body: 'u-dialog-body' }}
    >
      <Modal.Overlay backgroundOpacity={1} color="var(--u-scrim)" />
      <Modal.Content aria-label={t('title')}>
        <div className="search-field">
          <IconSearch size={18} stroke={1.7} aria-hidden="true" />
          <input
            data-autofocus
            value={term}
            placeholder={t('placeholder')}
            role="combobox"
            aria-label={t('title')}
            aria-expanded={entries.length > 0}
            aria-controls="search-list"
            aria-autocomplete="list"
            aria-activedescendant={entries.length > 0 ? `search-${at}` : undefined}
            autoComplete="off"
            onChange={(event) => {
              setTerm(event.target.value);
              setActive(0);
            }}
            onKeyDown={onKeyDown}
          />
          <QuickExit />
        </div>
        <SearchFilters narrowed={narrowed} onChange={narrow} />
        <Modal.Body>
          <ul className="search-list" id="search-list" role="listbox" aria-label={t('results')} ref={list}>
            {groups.map((group) => (
              <li key={group.key} role="presentation">
                <p className="search-group" id={`search-group-${group.key}`}>
                  {group.name}
                </p>
                <ul role="group" aria-labelledby={`search-group-${group.key}`}>
                  {group.entries.map((entry) => {
                    const index = entries.indexOf(entry);
                    return (
                      <li
                        key={entry.key}
                        id={`search-${index}`}
                        role="option"
                        aria-selected={index === at}
                        onMouseMove={() => setActive(index)}
                        onClick={entry.run}
                      >
                        {entry.face}
                        <span>
                          <b>
                            <FinderMark text={entry.name} term={term} />
                          </b>
                          {entry.note && <small>{entry.note}</small>}
                        </span>
                        {entry.keys ? <Keys>{entry.keys}</Keys> : index === at && <Keys>↵</Keys>}
                      </li>
                    );
                  })}
                </ul>
              </li>
            ))}
          </ul>
          <p className="search-foot" role="status">
            {!loading && term.trim() !== '' && entries.length === 0 ? t('nothing') : t('hint')}
          </p>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
