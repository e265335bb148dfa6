import { ArrayMaxSize, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput, Written } from '../../graphql';
import { ImportKind } from './import.enums';

const manyColumns = { message: 'A list has at most 500 columns. Take out those that are not needed.' };

@InputType({ description: 'Which file, and what its rows are.' })
export class StartImportInput extends ActInput {
  @Field(() => ID, { description: 'What `POST /files` answered; CSV or XLSX.' })
  fileId: string;

  @Field(() => ImportKind, { description: 'What the rows are.' })
  kind: ImportKind;
}

@InputType({ description: 'What a column is taken for.' })
export class ImportColumnInput {
  @Field(() => Int, { description: 'Which column, as `ImportColumn.index` has it.' })
  @Min(0, { message: 'Columns are counted from 0.' })
  index: number;

  @Field(() => String, { description: 'The name of a target; `ignore` for none.' })
  @Written(60, { message: 'Choose what the column is taken for.' })
  target: string;
}

@InputType({ description: 'What the columns are taken for, and how to go about it.' })
export class CheckImportInput extends ActInput {
  @Field(() => [ImportColumnInput], { description: 'A column that is not listed is ignored.' })
  @ArrayMaxSize(500, manyColumns)
  columns: ImportColumnInput[];

  @Field(() => ID, {
    nullable: true,
    description: 'Kind given to every new record: of stakeholder for people, of organisation for organisations.',
  })
  kindId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Whether records that are there get what they lack; with false they are left as they are.',
  })
  updateExisting?: boolean | null;
}

@InputType({ description: 'What columns of a heading are taken for.' })
export class ImportMappingColumnInput {
  @Field(() => String, { description: 'The heading.' })
  @Written(300, { message: 'A heading has 1 to 300 characters.' })
  heading: string;

  @Field(() => String, { description: 'The name of a target.' })
  @Written(60, { message: 'Choose what the column is taken for.' })
  target: string;
}

@InputType({ description: 'A mapping to keep. One of the same name and kind is replaced.' })
export class SaveImportMappingInput extends ActInput {
  @Field(() => String, { description: 'What it is called.' })
  @Written(200, { message: 'A name has 1 to 200 characters.' })
  name: string;

  @Field(() => ImportKind, { description: 'What the rows of such lists are.' })
  kind: ImportKind;

  @Field(() => [ImportMappingColumnInput], { description: 'Its columns.' })
  @ArrayMaxSize(500, manyColumns)
  columns: ImportMappingColumnInput[];
}
