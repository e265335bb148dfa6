import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateTime, Node, Payload, connectionOf } from '../../graphql';
import { AccountType } from '../accounts';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';
import { ImportKind, ImportOutcome, ImportStatus } from './import.enums';

@ObjectType('ImportColumn', { description: 'A column of the file. One without a heading is none.' })
export class ImportColumnType {
  @Field(() => Int, { description: 'Its place in the file, counted from 0.' })
  index: number;

  @Field(() => String, { description: 'Its heading.' })
  heading: string;

  @Field(() => [String], { description: 'Up to five different values from it.' })
  samples: string[];

  @Field(() => String, { description: 'What it is taken for: the name of a target.' })
  target: string;

  @Field(() => Float, { description: 'How sure that is, 0 to 1: 1 when somebody said so, by hand or in a mapping.' })
  confidence: number;
}

@ObjectType('ImportTarget', { description: 'What a column can be taken for.' })
export class ImportTargetType {
  @Field(() => String, { description: 'Its name in the API.' })
  name: string;

  @Field(() => String, { description: 'What people call it, in English.' })
  labelEn: string;

  @Field(() => String, { description: 'What people call it, in Kiswahili.' })
  labelSw: string;

  @Field(() => Boolean, { description: 'Whether several columns may be taken for it.' })
  isMany: boolean;
}

@ObjectType('ImportRow', { implements: Node, description: 'A row of the file, and what becomes of it.' })
export class ImportRowType extends Node {
  @Field(() => Int, { description: 'The line of the file on which it begins, or the row of the sheet, from 1.' })
  line: number;

  @Field(() => ImportOutcome, { description: 'What becomes of it.' })
  outcome: ImportOutcome;

  @Field(() => String, { nullable: true, description: 'Why, or what it adds, in plain words.' })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'Whom or what it is about, as the file has it.' })
  label: string | null;

  @Field(() => PersonType, { nullable: true, description: 'The person, once there is one.' })
  person: PersonType | null;

  @Field(() => OrganisationType, { nullable: true, description: 'The organisation, once there is one.' })
  organisation: OrganisationType | null;
}

export const ImportRowConnection = connectionOf(() => ImportRowType, 'ImportRow', {
  description: 'Rows of a file, in their order.',
});

@ObjectType('ImportRun', {
  implements: Node,
  description: 'A list that was brought in: read, checked, run, and perhaps undone.',
})
export class ImportRunType extends Node {
  @Field(() => ImportKind, { description: 'What its rows are.' })
  kind: ImportKind;

  @Field(() => String, { description: 'The name of the file.' })
  fileName: string;

  @Field(() => String, {
    nullable: true,
    description: 'How its letters are written, as found out; null for a workbook.',
  })
  encoding: string | null;

  @Field(() => String, { nullable: true, description: 'What parts its cells, as found out; null for a workbook.' })
  delimiter: string | null;

  @Field(() => ImportStatus, { description: 'How far it is.' })
  status: ImportStatus;

  @Field(() => Int, { nullable: true, description: 'How many rows the file has, headings left out.' })
  rowsTotal: number | null;

  @Field(() => Int, { description: 'How many of them were dealt with by the check or run at hand.' })
  rowsRead: number;

  @Field(() => Int, { description: 'Rows that make a record.' })
  createdCount: number;

  @Field(() => Int, { description: 'Rows that add to a record.' })
  updatedCount: number;

  @Field(() => Int, { description: 'Rows that change nothing.' })
  skippedCount: number;

  @Field(() => Int, { description: 'Rows that were left out.' })
  errorCount: number;

  @Field(() => String, { nullable: true, description: 'Why it failed, in plain words.' })
  failure: string | null;

  @Field(() => DateTime, { description: 'When it was begun.' })
  createdAt: Date;

  @Field(() => AccountType, { nullable: true, description: 'Who began it.' })
  createdBy: AccountType | null;

  @Field(() => DateTime, { nullable: true, description: 'When the run ended.' })
  finishedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was undone.' })
  undoneAt: Date | null;

  @Field(() => String, { description: 'Where the report is downloaded as CSV (GET), by whoever may see the import.' })
  reportUrl: string;
}

export const ImportRunConnection = connectionOf(() => ImportRunType, 'ImportRun', {
  description: 'Imports, the newest first.',
});

@ObjectType('ImportMappingColumn', { description: 'What columns of this heading are taken for.' })
export class ImportMappingColumnType {
  @Field(() => String, { description: 'The heading.' })
  heading: string;

  @Field(() => String, { description: 'The name of a target.' })
  target: string;
}

@ObjectType('ImportMapping', {
  implements: Node,
  description: 'What the columns of a kind of list mean. Suggested for lists with the same headings.',
})
export class ImportMappingType extends Node {
  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => ImportKind, { description: 'What the rows of such lists are.' })
  kind: ImportKind;

  @Field(() => AccountType, { nullable: true, description: 'Who saved it.' })
  createdBy: AccountType | null;
}

@ObjectType('ImportRunPayload', { description: 'The import as it now is.' })
export class ImportRunPayload extends Payload {
  @Field(() => ImportRunType, { nullable: true, description: 'The import.' })
  importRun: ImportRunType | null;
}

@ObjectType('ImportMappingPayload', { description: 'The mapping as it now is.' })
export class ImportMappingPayload extends Payload {
  @Field(() => ImportMappingType, { nullable: true, description: 'The mapping.' })
  importMapping: ImportMappingType | null;
}
