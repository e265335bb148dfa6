import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ActInput, DateTime, Node, PageArguments, Payload, connectionOf } from '../../../graphql';
import { ClippingType } from '../clipping.type';

export enum ClippingLineOutcome {
  READY = 'READY',
  TAKEN = 'TAKEN',
  KNOWN = 'KNOWN',
  TWICE = 'TWICE',
  REFUSED = 'REFUSED',
}
registerEnumType(ClippingLineOutcome, {
  name: 'ClippingLineOutcome',
  description: 'What becomes of a line.',
  valuesConfig: {
    READY: { description: 'It would become a clipping.' },
    TAKEN: { description: 'It became a clipping.' },
    KNOWN: { description: 'It is recorded already: see `clipping`.' },
    TWICE: { description: 'It stands further up in the list already: see `firstLine`.' },
    REFUSED: { description: 'It cannot be taken: see `problem`.' },
  },
});

export enum ClippingLineProblem {
  DATE_MISSING = 'DATE_MISSING',
  DATE_BROKEN = 'DATE_BROKEN',
  DATE_IN_FUTURE = 'DATE_IN_FUTURE',
  HEADLINE_MISSING = 'HEADLINE_MISSING',
  OUTLET_MISSING = 'OUTLET_MISSING',
  OUTLET_UNKNOWN = 'OUTLET_UNKNOWN',
  OUTLET_AMBIGUOUS = 'OUTLET_AMBIGUOUS',
  ADDRESS_BROKEN = 'ADDRESS_BROKEN',
  TYPE_UNKNOWN = 'TYPE_UNKNOWN',
  TONE_UNKNOWN = 'TONE_UNKNOWN',
  DEPTH_UNKNOWN = 'DEPTH_UNKNOWN',
  LANGUAGE_BROKEN = 'LANGUAGE_BROKEN',
  REACH_BROKEN = 'REACH_BROKEN',
  TOO_LONG = 'TOO_LONG',
}
registerEnumType(ClippingLineProblem, {
  name: 'ClippingLineProblem',
  description: 'Why a line cannot be taken. What stands there is `given`.',
  valuesConfig: {
    DATE_MISSING: { description: 'There is no day.' },
    DATE_BROKEN: { description: 'This is no day of the calendar. Days come before months: 31/12/2026, or 2026-12-31.' },
    DATE_IN_FUTURE: { description: 'This day lies in the future.' },
    HEADLINE_MISSING: { description: 'There is no headline.' },
    OUTLET_MISSING: { description: 'There is no outlet.' },
    OUTLET_UNKNOWN: { description: 'No outlet on record is called so.' },
    OUTLET_AMBIGUOUS: { description: 'Several outlets on record are called so.' },
    ADDRESS_BROKEN: { description: 'This is no address of a page.' },
    TYPE_UNKNOWN: { description: 'No type of coverage is called so.' },
    TONE_UNKNOWN: { description: 'This is no tone.' },
    DEPTH_UNKNOWN: { description: 'This is no depth.' },
    LANGUAGE_BROKEN: { description: 'This is no code of a language.' },
    REACH_BROKEN: { description: 'This is no number of people, or nobody is named who counted it.' },
    TOO_LONG: { description: 'This is longer than can be kept.' },
  },
});

@ObjectType('ClippingImportLine', { implements: Node, description: 'One line of a list, and what becomes of it.' })
export class ClippingImportLineType extends Node {
  @Field(() => Int, { description: 'The line of the file, counted from 1; in a spreadsheet, the row.' })
  line: number;

  @Field(() => ClippingLineOutcome, { description: 'What becomes of it.' })
  outcome: ClippingLineOutcome;

  @Field(() => ClippingLineProblem, { nullable: true, description: 'Why it cannot be taken.' })
  problem: ClippingLineProblem | null;

  @Field(() => String, { nullable: true, description: 'What stands in the cell that is wrong.' })
  given: string | null;

  @Field(() => String, { nullable: true, description: 'Its headline, to know it by.' })
  headline: string | null;

  @Field(() => Int, { nullable: true, description: 'The line that says the same further up.' })
  firstLine: number | null;

  @Field(() => ClippingType, { nullable: true, description: 'The clipping that it became, or that was there before.' })
  clipping: ClippingType | null;
}

export const ClippingImportLineConnection = connectionOf(() => ClippingImportLineType, 'ClippingImportLine', {
  description: 'Lines of a list, in order.',
});

@ArgsType()
export class ClippingLinesArguments extends PageArguments {
  @Field(() => [ClippingLineOutcome], { nullable: true, description: 'Only those that end so.' })
  outcomes?: ClippingLineOutcome[];
}

@ObjectType('ClippingImport', {
  implements: Node,
  description: 'A list of clippings that somebody brings in. Nobody but them sees it.',
})
export class ClippingImportType extends Node {
  @Field(() => String, { description: 'The name of its file.' })
  name: string;

  @Field(() => DateTime, { description: 'When it was checked.' })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When its good lines were taken; null for a dry run.' })
  takenAt: Date | null;

  @Field(() => Int, { description: 'How many lines would become clippings.' })
  readyCount: number;

  @Field(() => Int, { description: 'How many became clippings.' })
  takenCount: number;

  @Field(() => Int, { description: 'How many are recorded already, or stand twice in the list.' })
  knownCount: number;

  @Field(() => Int, { description: 'How many cannot be taken.' })
  refusedCount: number;
}

@InputType({ description: 'A list: CSV or XLSX with headings.' })
export class CheckClippingsInput extends ActInput {
  @Field(() => ID, { description: 'What `POST /files` answered. It must be the own.' })
  fileId: string;
}

@InputType({ description: 'That the good lines are taken.' })
export class TakeClippingsInput extends ActInput {}

@ObjectType('ClippingImportPayload', { description: 'The list as it now is.' })
export class ClippingImportPayload extends Payload {
  @Field(() => ClippingImportType, { nullable: true, description: 'The list.' })
  clippingImport: ClippingImportType | null;
}
