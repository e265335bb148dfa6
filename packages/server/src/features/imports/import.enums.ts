import { registerEnumType } from 'type-graphql';

export enum ImportKind {
  PEOPLE = 'PEOPLE',
  ORGANISATIONS = 'ORGANISATIONS',
}
registerEnumType(ImportKind, {
  name: 'ImportKind',
  description: 'What the rows of a list are.',
  valuesConfig: {
    PEOPLE: { description: 'One person in each row.' },
    ORGANISATIONS: { description: 'One organisation in each row.' },
  },
});

export enum ImportStatus {
  UPLOADED = 'UPLOADED',
  CHECKING = 'CHECKING',
  CHECKED = 'CHECKED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  CANCELLED = 'CANCELLED',
  FAILED = 'FAILED',
  UNDOING = 'UNDOING',
  UNDONE = 'UNDONE',
}
registerEnumType(ImportStatus, {
  name: 'ImportStatus',
  description: 'How far an import is.',
  valuesConfig: {
    UPLOADED: { description: 'The headings were read; what each column means is to be said.' },
    CHECKING: { description: 'The dry run is under way.' },
    CHECKED: { description: 'The dry run is done: its rows say what a run would do.' },
    RUNNING: { description: 'The run is under way.' },
    DONE: { description: 'Every row was dealt with.' },
    CANCELLED: { description: 'It was stopped. What a run had done by then stays, and can be undone.' },
    FAILED: { description: 'It could not go on; `failure` says why. What was done stays, and can be undone.' },
    UNDOING: { description: 'What the run did is being taken back.' },
    UNDONE: { description: 'What the run did was taken back, save what its rows say.' },
  },
});

export enum ImportOutcome {
  CREATE = 'CREATE',
  UPDATE = 'UPDATE',
  SKIP = 'SKIP',
  ERROR = 'ERROR',
}
registerEnumType(ImportOutcome, {
  name: 'ImportOutcome',
  description: 'What becomes of a row.',
  valuesConfig: {
    CREATE: { description: 'A new record.' },
    UPDATE: { description: 'A record that is there gets what it lacks.' },
    SKIP: { description: 'The record is there and lacks nothing.' },
    ERROR: { description: 'The row was left out; `reason` says why.' },
  },
});

/** What a run was asked to do last. */
export type ImportPhase = 'CHECK' | 'RUN' | 'UNDO';
