import { readablePhone, toE164 } from './phone-number';

describe('a phone number', () => {
  it('is read as it is written in Kenya', () => {
    expect(['0722 123 456', '254722123456', '+254 722-123-456', '0110123456'].map(toE164)).toEqual([
      '+254722123456',
      '+254722123456',
      '+254722123456',
      '+254110123456',
    ]);
  });

  it('is grouped for reading', () => {
    expect(readablePhone('+254700000142')).toBe('+254 700 000 142');
  });

  it('stays as it is when it is none', () => {
    expect(readablePhone('ask the aide')).toBe('ask the aide');
  });
});
