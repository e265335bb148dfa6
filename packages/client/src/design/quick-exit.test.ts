import { listenForEscapes } from './quick-exit';

const press = (key: string, timeStamp: number) => {
  const event = new KeyboardEvent('keydown', { key });
  Object.defineProperty(event, 'timeStamp', { value: timeStamp });
  window.dispatchEvent(event);
};

describe('quick exit', () => {
  it('leaves on Escape three times in a row', () => {
    const leave = jest.fn();
    const stop = listenForEscapes(leave);
    [100, 300, 500].forEach((time) => press('Escape', time));
    stop();
    expect(leave).toHaveBeenCalledTimes(1);
  });

  it('stays when the presses lie apart, or another key comes between', () => {
    const leave = jest.fn();
    const stop = listenForEscapes(leave);
    [0, 2000, 4000].forEach((time) => press('Escape', time));
    press('Escape', 4100);
    press('a', 4200);
    press('Escape', 4300);
    stop();
    expect(leave).not.toHaveBeenCalled();
  });
});
