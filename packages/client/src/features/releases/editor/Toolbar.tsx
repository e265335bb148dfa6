import { useState, type ComponentType } from 'react';
import { ActionIcon, Button, Popover, TextInput } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBold,
  IconHeading,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
  IconQuote,
} from '@tabler/icons-react';
import { lift, setBlockType, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { MarkType, NodeType } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { useTranslation } from 'react-i18next';
import { schema } from './schema';

const { nodes, marks } = schema;

const wears = ({ selection, storedMarks, doc }: EditorState, mark: MarkType): boolean =>
  selection.empty
    ? Boolean(mark.isInSet(storedMarks ?? selection.$from.marks()))
    : doc.rangeHasMark(selection.from, selection.to, mark);

const isWithin = ({ selection: { $from } }: EditorState, type: NodeType): boolean =>
  Array.from({ length: $from.depth + 1 }, (_, depth) => $from.node(depth).type).includes(type);

/** Once for the block, once more back to a paragraph. */
const block =
  (type: NodeType): Command =>
  (state, dispatch) =>
    setBlockType(isWithin(state, type) ? nodes.paragraph : type)(state, dispatch);

const list =
  (type: NodeType): Command =>
  (state, dispatch) =>
    isWithin(state, type)
      ? liftListItem(nodes.item)(state, dispatch) || lift(state, dispatch)
      : wrapInList(type)(state, dispatch);

type Tool = 'bold' | 'italic' | 'heading' | 'bullets' | 'numbers' | 'quote' | 'undo' | 'redo';
type Icon = ComponentType<{ size?: number; stroke?: number }>;

const tools: readonly (readonly [Tool, Icon, Command, (state: EditorState) => boolean | null])[] = [
  ['bold', IconBold, toggleMark(marks.bold), (state) => wears(state, marks.bold)],
  ['italic', IconItalic, toggleMark(marks.italic), (state) => wears(state, marks.italic)],
  ['heading', IconHeading, block(nodes.heading), (state) => isWithin(state, nodes.heading)],
  ['bullets', IconList, list(nodes.bullets), (state) => isWithin(state, nodes.bullets)],
  ['numbers', IconListNumbers, list(nodes.numbers), (state) => isWithin(state, nodes.numbers)],
  ['quote', IconQuote, block(nodes.quote), (state) => isWithin(state, nodes.quote)],
  ['undo', IconArrowBackUp, undo, () => null],
  ['redo', IconArrowForwardUp, redo, () => null],
];

/** Each says what it is, and whether the text at the caret has it. */
export function Toolbar({ view, label }: { view: EditorView; label: string }) {
  const { t } = useTranslation('releases');
  const { state } = view;
  const run = (command: Command) => {
    command(view.state, view.dispatch, view);
    view.focus();
  };
  return (
    <div className="rich-tools" role="toolbar" aria-label={label}>
      {tools.map(([tool, Icon, command, isOn]) => (
        <ActionIcon
          key={tool}
          variant="subtle"
          aria-label={t(tool)}
          title={t(tool)}
          aria-pressed={isOn(state) ?? undefined}
          disabled={!command(state)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => run(command)}
        >
          <Icon size={18} stroke={1.7} />
        </ActionIcon>
      ))}
      <LinkTool view={view} />
    </div>
  );
}

function LinkTool({ view }: { view: EditorView }) {
  const { t } = useTranslation('releases');
  const [open, setOpen] = useState(false);
  const [address, setAddress] = useState('');
  const { state } = view;
  const isOn = wears(state, marks.link);
  const { from, to, empty } = state.selection;
  const close = () => {
    setOpen(false);
    view.focus();
  };
  const set = () => {
    const given = address.trim();
    const href = /^(https?:|mailto:)/i.test(given)
      ? given
      : given.includes('@')
        ? `mailto:${given}`
        : `https://${given}`;
    view.dispatch(view.state.tr.addMark(from, to, marks.link.create({ href })));
    close();
  };
  return (
    <Popover opened={open} onChange={setOpen} trapFocus returnFocus position="bottom-start">
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          aria-label={t('link')}
          title={t('link')}
          aria-pressed={isOn}
          disabled={empty}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setOpen(!open)}
        >
          <IconLink size={18} stroke={1.7} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className="rich-link">
        <TextInput
          label={t('linkAddress')}
          inputMode="url"
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !address.trim()) return;
            event.preventDefault();
            set();
          }}
        />
        <span className="u-acts">
          <Button size="xs" disabled={!address.trim()} onClick={set}>
            {t('linkSet')}
          </Button>
          {isOn && (
            <Button
              size="xs"
              variant="default"
              onClick={() => {
                view.dispatch(view.state.tr.removeMark(from, to, marks.link));
                close();
              }}
            >
              {t('linkTake')}
            </Button>
          )}
        </span>
      </Popover.Dropdown>
    </Popover>
  );
}
