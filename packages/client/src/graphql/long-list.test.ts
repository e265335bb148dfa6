import { LongList, type Page } from './long-list';

type Row = { id: string; name: string };
const PAGE = 100;

const page = (from: number, hasNextPage = true): Page<Row> => ({
  edges: Array.from({ length: PAGE }, (_, at) => ({ node: { id: String(from + at), name: `Person ${from + at}` } })),
  pageInfo: { hasNextPage, endCursor: String(from + PAGE) },
});

/** A list whose pages come when the test says so, with what became of each. */
function listOfPages() {
  const asked: { after: string; answer: () => void; fail: () => void; followed: number; stopped: boolean }[] = [];
  const list = new LongList<Row>((after, tell, fail) => {
    const each = { after, answer: () => tell(page(Number(after))), fail, followed: 0, stopped: false };
    asked.push(each);
    return { stop: () => void (each.stopped = true), follow: () => void (each.followed += 1) };
  }).begin(page(0));
  const told = jest.fn();
  const leave = list.subscribe(told);
  return { list, asked, told, leave };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('goes on at its end, and tells of it in a task apart from the one in which the answer came', () => {
  const { list, asked, told } = listOfPages();
  list.see(0, 40);
  expect(asked).toEqual([]);
  list.see(60, 95);
  expect(asked.map(({ after }) => after)).toEqual(['100']);
  asked[0]!.answer();
  expect(told).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(told).toHaveBeenCalledTimes(1);
  expect([list.length, list.at(150)]).toEqual([200, { id: '150', name: 'Person 150' }]);
});

it('follows a page when somebody rests at it, and none that is passed by', () => {
  const { list, asked } = listOfPages();
  for (let end = 99; end < 899; end += 100) {
    list.see(end - 30, end);
    jest.advanceTimersByTime(100);
    asked.at(-1)!.answer();
  }
  expect(asked.map(({ followed }) => followed)).toEqual(Array(8).fill(0));
  list.see(700, 730);
  jest.advanceTimersByTime(1_000);
  const near = asked.filter(({ stopped }) => !stopped);
  expect(near.length).toBeGreaterThan(0);
  expect(near.every(({ followed }) => followed === 1)).toBe(true);
  expect(asked.filter(({ stopped }) => stopped).every(({ followed }) => followed === 0)).toBe(true);
});

it('asks again for what did not come', () => {
  const { list, asked } = listOfPages();
  list.see(60, 95);
  asked[0]!.fail();
  list.see(61, 96);
  expect(asked.map(({ after }) => after)).toEqual(['100', '100']);
  asked[1]!.answer();
  expect(list.length).toBe(200);
});

it('follows nothing any more once nobody shows it', () => {
  const { list, asked, leave } = listOfPages();
  list.see(60, 95);
  asked[0]!.answer();
  leave();
  jest.advanceTimersByTime(1_000);
  expect(asked[0]).toMatchObject({ stopped: true, followed: 0 });
});

it('knows what is called how, also where it was let go', () => {
  const { list, asked } = listOfPages();
  for (let end = 99; end < 899; end += 100) {
    list.see(end - 30, end);
    asked.at(-1)!.answer();
  }
  expect(list.at(150)).toBeUndefined();
  expect(new Map(list.names()).get('150')).toBe('Person 150');
});
