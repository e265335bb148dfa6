import { emptyDraft, emptyPoint, emptyPromise, statusOf, type LogDraft, type LogParticipant } from './log-draft';
import { toInput } from './log-input';

const now = new Date('2026-11-23T07:00:00.000Z');
const someone = (part: Partial<LogParticipant>): LogParticipant => ({
  key: 'key',
  kind: 'person',
  id: 'per_1',
  name: 'Wambũi Akoth',
  note: null,
  posts: [],
  role: 'ATTENDEE',
  attendance: null,
  doubt: null,
  candidates: [],
  mustNotContact: false,
  ...part,
});
const draft = (part: Partial<LogDraft>): LogDraft => ({ ...emptyDraft(now), typeId: 'trm_1', ...part });

describe('statusOf', () => {
  it('is held for what lies behind and planned for what lies ahead', () => {
    expect(statusOf(draft({ day: '2026-11-23', startsAt: '09:00' }), now)).toBe('HELD');
    expect(statusOf(draft({ day: '2026-11-23', startsAt: '14:00' }), now)).toBe('PLANNED');
    expect(statusOf(draft({ day: '2026-11-24', allDay: true }), now)).toBe('PLANNED');
  });

  it('is what somebody said', () => {
    expect(statusOf(draft({ day: '2026-11-24', status: 'CANCELLED' }), now)).toBe('CANCELLED');
  });
});

describe('toInput', () => {
  it('sends Nairobi’s clock as UTC', () => {
    const { input } = toInput(draft({ day: '2026-11-23', startsAt: '10:30', endsAt: '11:15' }), 'HELD', 'phone_call');
    expect([input.startsAt, input.endsAt, input.medium]).toEqual([
      '2026-11-23T07:30:00.000Z',
      '2026-11-23T08:15:00.000Z',
      'PHONE',
    ]);
  });

  it('takes whoever is listed as present at what was held, invited to what is planned', () => {
    const both = (['HELD', 'PLANNED'] as const).map(
      (status) =>
        toInput(draft({ participants: [someone({})] }), status, undefined).input.participants?.[0]?.attendance,
    );
    expect(both).toEqual(['ATTENDED', 'INVITED']);
  });

  it('creates who is not known yet, with where they are from', () => {
    const jane = someone({ kind: 'new', id: null, name: 'Jane Atieno', note: 'Bar Chapter' });
    expect(toInput(draft({ participants: [jane] }), 'HELD', undefined).input.participants).toEqual([
      { newPerson: { name: 'Jane Atieno', organisationName: 'Bar Chapter' }, role: 'ATTENDEE', attendance: 'ATTENDED' },
    ]);
  });

  it('leaves out empty points and promises, and counts who said what', () => {
    const participants = [someone({ key: 'a' }), someone({ key: 'b', id: 'per_2' })];
    const points = [
      emptyPoint(),
      { ...emptyPoint(), key: 'p', summary: ' Will back it ', raisedBy: 'b', sentiment: 1 },
    ];
    const promises = [emptyPromise('a'), { ...emptyPromise('b'), key: 'q', text: 'I will table it' }];
    const sent = toInput(draft({ participants, points, promises }), 'HELD', undefined);
    expect(sent.input.discussionPoints).toEqual([
      { summary: 'Will back it', raisedByParticipant: 1, sentiment: 1, followUps: undefined },
    ]);
    expect(sent.input.commitments?.map(({ byParticipant, text }) => [byParticipant, text])).toEqual([
      [1, 'I will table it'],
    ]);
    expect([sent.points, sent.promises]).toEqual([['p'], ['q']]);
  });

  it('keeps the idempotency key of the draft, so that sending twice saves once', () => {
    const one = draft({});
    expect(
      [toInput(one, 'HELD', undefined), toInput(one, 'HELD', undefined)].map(({ input }) => input.idempotencyKey),
    ).toEqual([one.idempotencyKey, one.idempotencyKey]);
  });
});
