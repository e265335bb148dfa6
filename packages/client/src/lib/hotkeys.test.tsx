import { fireEvent, render, screen } from '@testing-library/react';
import { useHotkeys } from './hotkeys';

function Page({ onLog, onSearch, dialog }: { onLog: () => void; onSearch: () => void; dialog?: boolean }) {
  useHotkeys({ l: onLog, 'mod+k': onSearch });
  return (
    <>
      <input aria-label="Name" />
      {dialog && <div role="dialog">open</div>}
    </>
  );
}

describe('the keys of the house', () => {
  it('work on the page', () => {
    const onLog = jest.fn();
    render(<Page onLog={onLog} onSearch={jest.fn()} />);
    fireEvent.keyDown(document.body, { key: 'l' });
    expect(onLog).toHaveBeenCalledTimes(1);
  });

  it('leave plain letters to whoever types', () => {
    const onLog = jest.fn();
    render(<Page onLog={onLog} onSearch={jest.fn()} />);
    fireEvent.keyDown(screen.getByLabelText('Name'), { key: 'l' });
    expect(onLog).not.toHaveBeenCalled();
  });

  it('are silent behind a dialog, save those with Ctrl or ⌘', () => {
    const [onLog, onSearch] = [jest.fn(), jest.fn()];
    render(<Page onLog={onLog} onSearch={onSearch} dialog />);
    fireEvent.keyDown(document.body, { key: 'l' });
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    expect([onLog.mock.calls.length, onSearch.mock.calls.length]).toEqual([0, 1]);
  });
});
