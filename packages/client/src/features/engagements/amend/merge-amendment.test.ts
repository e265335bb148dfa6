import type { LogParticipant, LogPoint } from '../log/log-draft';
import { amendmentInput, type Amendment } from './amendment';
import { mergeAmendment, takeTheirs } from './merge-amendment';

const hat = { postId: 'pst_1', label: 'Whip', organisationId: 'org_1', organisationName: 'Senate' };
const somebody = (key: string, part: Partial<LogParticipant> = {}): LogParticipant => ({
  key,
  kind: 'person',
  id: `per_${key}`,
  name: key,
  note: null,
  posts: [],
  hat: null,
  role: 'ATTENDEE',
  attendance: 'ATTENDED',
  doubt: null,
  candidates: [],
  mustNotContact: false,
  ...part,
});
const point = (key: string, summary: string, part: Partial<LogPoint> = {}): LogPoint => ({
  key,
  id: key,
  summary,
  raisedBy: null,
  sentiment: null,
  topicId: null,
  ourResponse: null,
  followUp: null,
  ...part,
});
const base: Amendment = {
  typeId: 'trm_1',
  subject: 'Early access',
  day: '2026-11-20',
  startsAt: '10:00',
  endsAt: '10:45',
  allDay: false,
  place: '',
  countyId: null,
  summary: '',
  notToRaise: '',
  topicIds: ['a', 'b'],
  sensitivity: 'INTERNAL',
  participants: [somebody('asha', { hat }), somebody('baraka')],
  points: [
    point('p', 'Wants figures.', { raisedBy: 'asha', topicId: 'a', ourResponse: 'Soon.' }),
    point('q', 'Other.'),
  ],
};
const mine = (part: Partial<Amendment>): Amendment => ({ ...base, ...part });
const send = (values: Amendment) => amendmentInput(values, base, { version: 3, status: 'HELD', reason: '' }).input;

describe('what is sent', () => {
  it('is only what was changed', () => {
    expect(send(mine({ place: ' County Hall ' }))).toEqual({ expectedVersion: 3, place: 'County Hall' });
    expect(send(mine({ endsAt: '11:00' }))).toEqual({
      expectedVersion: 3,
      allDay: false,
      startsAt: '2026-11-20T07:00:00.000Z',
      endsAt: '2026-11-20T08:00:00.000Z',
    });
  });

  it('holds both lists whole, and says nothing of a hat or a speaker that was not touched', () => {
    const [first, second] = base.points;
    const points = [{ ...first!, summary: 'Wants two pages with figures.' }, second!];
    expect(send(mine({ participants: [...base.participants, somebody('new', { hat: undefined })], points }))).toEqual({
      expectedVersion: 3,
      participants: [
        { personId: 'per_asha', role: 'ATTENDEE', attendance: 'ATTENDED' },
        { personId: 'per_baraka', role: 'ATTENDEE', attendance: 'ATTENDED' },
        { personId: 'per_new', role: 'ATTENDEE', attendance: 'ATTENDED' },
      ],
      discussionPoints: [
        {
          id: 'p',
          summary: 'Wants two pages with figures.',
          raisedByParticipant: 0,
          sentiment: null,
          topicId: 'a',
          ourResponse: 'Soon.',
        },
        { id: 'q', summary: 'Other.', sentiment: null, topicId: null, ourResponse: null },
      ],
    });
  });

  it('says that somebody takes part for nobody but themselves', () => {
    const [asha, baraka] = base.participants;
    expect(send(mine({ participants: [{ ...asha!, hat: null }, baraka!] })).participants?.[0]).toMatchObject({
      onBehalfOfId: null,
      inPostId: null,
    });
  });
});

describe('when somebody else saved first', () => {
  it('keeps both changes where they are about different things', () => {
    const theirs = mine({
      place: 'County Hall',
      topicIds: ['a', 'c'],
      participants: [...base.participants, somebody('chebet')],
    });
    const ours = mine({
      subject: 'Early access to a doctor',
      topicIds: ['a', 'b', 'd'],
      participants: [base.participants[0]!, somebody('x', { id: 'per_dama' })],
    });
    const { merged, clashes } = mergeAmendment(base, ours, theirs);
    expect(clashes).toEqual([]);
    expect(merged).toMatchObject({
      subject: 'Early access to a doctor',
      place: 'County Hall',
      topicIds: ['a', 'c', 'd'],
    });
    expect(merged.participants.map(({ id }) => id)).toEqual(['per_asha', 'per_chebet', 'per_dama']);
  });

  it('shows both where both changed the same, and can take theirs', () => {
    const reworded = (summary: string) => [{ ...base.points[0]!, summary }, base.points[1]!];
    const ours = mine({ place: 'Here', points: reworded('Ours.') });
    const theirs = mine({ place: 'There', points: reworded('Theirs.') });
    const { merged, clashes } = mergeAmendment(base, ours, theirs);
    expect(clashes.map(({ about }) => about)).toEqual(['where', 'point']);
    expect([merged.place, merged.points[0]?.summary]).toEqual(['Here', 'Ours.']);
    const after = clashes.reduce(takeTheirs, merged);
    expect([after.place, after.points[0]?.summary]).toEqual(['There', 'Theirs.']);
  });

  it('loses nothing that one took out and the other changed', () => {
    const [asha, baraka] = base.participants;
    const theirs = mine({ participants: [{ ...asha!, role: 'SPEAKER' }, baraka!], points: [base.points[0]!] });
    const ours = mine({ participants: [baraka!], points: [base.points[0]!, point('q', 'Other, said better.')] });
    const { merged, clashes } = mergeAmendment(base, ours, theirs);
    expect(clashes.map((clash) => [clash.about, clash.mine && true, clash.theirs && true])).toEqual([
      ['participant', null, true],
      ['point', true, null],
    ]);
    expect(merged.points[1]).toMatchObject({ summary: 'Other, said better.', id: undefined });
    expect(clashes.reduce(takeTheirs, merged).participants.map(({ name, role }) => [name, role])).toEqual([
      ['baraka', 'ATTENDEE'],
      ['asha', 'SPEAKER'],
    ]);
  });

  it('knows somebody whom both added as one', () => {
    const theirs = mine({ participants: [...base.participants, somebody('par_9', { id: 'per_dama', hat })] });
    const dama = somebody('x', { id: 'per_dama', hat: undefined, attendance: null });
    const points = [...base.points, point('n', 'New.', { id: undefined, raisedBy: 'x' })];
    const { merged, clashes } = mergeAmendment(
      base,
      mine({ participants: [...base.participants, dama], points }),
      theirs,
    );
    expect(clashes).toEqual([]);
    expect(merged.participants.map(({ key }) => key)).toEqual(['asha', 'baraka', 'par_9']);
    expect(merged.points[2]?.raisedBy).toBe('par_9');
  });
});
