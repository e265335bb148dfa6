import { isUuid, newId, opaqueId, splitOpaque, uuidFromOpaque } from '.';

describe('ids', () => {
  it('are UUIDs of version 7 that carry the time at which they were made', () => {
    const before = Date.now();
    const id = newId();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const ms = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
    expect(ms).toBeGreaterThanOrEqual(before);
    expect(ms).toBeLessThanOrEqual(Date.now() + 100);
  });

  it('sort in the order in which they were made, within a millisecond too', () => {
    const ids = Array.from({ length: 20_000 }, newId);
    expect(new Set(ids).size).toBe(20_000);
    expect([...ids].sort()).toEqual(ids);
  });

  it('keep that order when the clock is set back', () => {
    const first = newId();
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() - 3_600_000);
    const second = newId();
    clock.mockRestore();
    expect(second > first).toBe(true);
  });

  it('are shown outside with the prefix of their type, and read back', () => {
    const id = '018f3c1e-7a2b-7c3d-8e4f-0123456789ab';
    expect(opaqueId('per', id)).toBe('per_018f3c1e7a2b7c3d8e4f0123456789ab');
    expect(uuidFromOpaque('per', 'per_018f3c1e7a2b7c3d8e4f0123456789ab')).toBe(id);
    expect(splitOpaque('org_018f3c1e7a2b7c3d8e4f0123456789ab')).toEqual({ prefix: 'org', uuid: id });
  });

  it.each([
    'org_018f3c1e7a2b7c3d8e4f0123456789ab',
    'per_018F3C1E7A2B7C3D8E4F0123456789AB',
    'per_018f3c1e',
    '018f3c1e-7a2b-7c3d-8e4f-0123456789ab',
    "per_' or true --",
    '',
  ])('finds no person in %p', (text) => {
    expect(uuidFromOpaque('per', text)).toBeNull();
  });

  it('tells a UUID from other texts', () => {
    expect(isUuid(newId())).toBe(true);
    expect(isUuid('per_018f3c1e7a2b7c3d8e4f0123456789ab')).toBe(false);
  });
});
