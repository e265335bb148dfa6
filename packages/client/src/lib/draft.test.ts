import { dropAllDrafts, keepDraft, readDraft, setBorrowedDevice } from './draft';

const now = new Date('2026-11-23T06:42:00.000Z');

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('a draft', () => {
  it('is kept under its account', () => {
    expect(keepDraft('acc_1', 'engagement', { place: 'County Hall' }, { mayKeep: true, now })).toBe(now.toISOString());
    expect(readDraft('acc_1', 'engagement')).toEqual({ savedAt: now.toISOString(), value: { place: 'County Hall' } });
    expect(readDraft('acc_2', 'engagement')).toBeNull();
  });

  it('leaves the device once it may not lie there', () => {
    keepDraft('acc_1', 'engagement', { place: 'County Hall' }, { mayKeep: true, now });
    expect(keepDraft('acc_1', 'engagement', { place: 'County Hall' }, { mayKeep: false, now })).toBeNull();
    expect(localStorage).toHaveLength(0);
  });

  it('is never kept on a device that is not one’s own', () => {
    setBorrowedDevice(true);
    expect(keepDraft('acc_1', 'engagement', { place: 'County Hall' }, { mayKeep: true, now })).toBeNull();
    expect(localStorage).toHaveLength(0);
  });

  it('that cannot be read is thrown away', () => {
    localStorage.setItem('utetezi:draft:acc_1:engagement', '{');
    expect(readDraft('acc_1', 'engagement')).toBeNull();
    expect(localStorage).toHaveLength(0);
  });

  it('goes with all others when all are dropped, and nothing else goes', () => {
    keepDraft('acc_1', 'engagement', {}, { mayKeep: true, now });
    localStorage.setItem('utetezi:language', 'sw');
    dropAllDrafts();
    expect(Object.keys(localStorage)).toEqual(['utetezi:language']);
  });
});
