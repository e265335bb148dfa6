import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, splitListItem } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useTranslation } from 'react-i18next';
import { bodyOf, documentOf, schema } from './schema';
import { Toolbar } from './Toolbar';
import '../releases.css';

type RichTextEditorProps = {
  label: string;
  /** Rich text as JSON. Read once: whoever wants another text in it gives it another key. */
  value: string;
  onChange: (body: string) => void;
  error?: string | undefined;
};

const { nodes, marks } = schema;
const keys = [
  keymap({
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    'Mod-b': toggleMark(marks.bold),
    'Mod-i': toggleMark(marks.italic),
    Enter: splitListItem(nodes.item),
    'Shift-Enter': exitCode,
    Backspace: chainCommands((state, dispatch) => {
      const { $from, empty } = state.selection;
      return empty && $from.parentOffset === 0 && liftListItem(nodes.item)(state, dispatch);
    }),
  }),
  keymap(baseKeymap),
];

/** Text with headings, lists, quotes and links, and nothing else: what is pasted comes in as plain text. */
export function RichTextEditor({ label, value, onChange, error }: RichTextEditorProps) {
  const { t } = useTranslation('releases');
  const place = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<EditorView | null>(null);
  const [, setState] = useState<EditorState | null>(null);
  const changed = useEffectEvent(onChange);
  const first = useRef(value);
  useEffect(() => {
    const made = new EditorView(place.current!, {
      state: EditorState.create({ doc: documentOf(first.current), plugins: [history(), ...keys] }),
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, class: 'rich-text' },
      dispatchTransaction(transaction) {
        const next = made.state.apply(transaction);
        made.updateState(next);
        setState(next);
        if (transaction.docChanged) changed(bodyOf(next.doc));
      },
      // The page takes no markup from anywhere (Trusted Types), and neither does the text.
      handleDOMEvents: {
        paste: (editor, event) => takeText(editor, event, event.clipboardData),
        drop: (editor, event) => !editor.dragging && takeText(editor, event, event.dataTransfer),
      },
    });
    setView(made);
    return () => made.destroy();
  }, [label]);
  return (
    <div className="rich-editor" data-error={error ? true : undefined}>
      <span className="u-field-label" aria-hidden="true">
        {label}
      </span>
      <div className="rich-editor-box">
        {view && <Toolbar view={view} label={t('tools')} />}
        <div ref={place} />
      </div>
      {error && <p className="u-field-error">{error}</p>}
    </div>
  );
}

function takeText(view: EditorView, event: Event, data: DataTransfer | null): boolean {
  event.preventDefault();
  const text = data?.getData('text/plain');
  if (text) view.pasteText(text);
  return true;
}
