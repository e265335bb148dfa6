import { base32, stepOfCode, totpCode, totpStep } from './totp';

const secret = Buffer.from('12345678901234567890');

describe('a code', () => {
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('at %i seconds is the one of RFC 6238, appendix B', (seconds, code) => {
    expect(totpCode(secret, totpStep(new Date(seconds * 1000)))).toBe(code);
  });

  it('is good 30 seconds early and late, and no longer', () => {
    const at = (seconds: number): number | null => stepOfCode(secret, '005924', new Date(seconds * 1000), null);
    const step = 1234567890 / 30;
    expect([1234567860, 1234567890, 1234567949].map(at)).toEqual([step, step, step]);
    expect([1234567859, 1234567950].map(at)).toEqual([null, null]);
  });
});

it('writes base32 as RFC 4648 does', () => {
  expect(base32(Buffer.from('foobar'))).toBe('MZXW6YTBOI');
  expect(base32(secret)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
});
