type RecordTabsProps<Key extends string> = {
  label: string;
  tabs: { key: Key; word: string; on: boolean }[];
  onTab: (key: Key) => void;
};

/** On a phone the columns of a record become tabs. */
export function RecordTabs<Key extends string>({ label, tabs, onTab }: RecordTabsProps<Key>) {
  return (
    <nav className="u-record-tabs" aria-label={label}>
      {tabs.map(({ key, word, on }) => (
        <button key={key} type="button" aria-current={on || undefined} onClick={() => onTab(key)}>
          {word}
        </button>
      ))}
    </nav>
  );
}
