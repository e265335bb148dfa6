import { type Message, type PartialDate, type PlainWording, messageOf, parsePartialDate, told } from '../../../kernel';
import { contactFault, normaliseContact } from '../../contact-points';
import type { MappedColumn } from '../import.entities';
import type { TableRow } from '../table';
import { contactsIn, listed, numbersIn, written } from './cells';
import { type Constituency, type County, type Reference, constituencyIn, countyIn } from './reference';
import type { WishedContact } from './wish';

export interface Cell {
  readonly heading: string;
  readonly text: string;
}

/** One row while it is being understood: its cells by what they mean, and what is wrong with them. */
export class Row {
  readonly faults: Message[] = [];

  constructor(
    private readonly row: TableRow,
    private readonly columns: readonly MappedColumn[],
  ) {}

  get line(): number {
    return this.row.line;
  }

  /** Those of a target that say something, in the order of the columns. */
  cells(...targets: readonly string[]): Cell[] {
    return this.columns
      .filter(({ target }) => targets.includes(target))
      .map(({ heading, index }) => ({ heading, text: written(this.row.cells[index]) }))
      .filter(({ text }) => text);
  }

  cell(target: string): Cell | null {
    return this.cells(target)[0] ?? null;
  }

  fault({ heading, text }: Cell, why: PlainWording | Message): void {
    this.faults.push(
      told('“{heading}” says “{text}”: {why}', { heading, text: text.slice(0, 80), why: messageOf(why) }),
    );
  }

  /** A text of a limited length. */
  text(target: string, longest: number): string | null {
    const cell = this.cell(target);
    if (!cell) return null;
    if (cell.text.length > longest) this.fault(cell, told('this has at most {count} characters.', { count: longest }));
    return cell.text;
  }

  /** Values of several columns, and several in a cell. */
  list(target: string, longest: number): string[] {
    const found = this.cells(target).flatMap((cell) => {
      const values = listed(cell.text);
      if (values.some((value) => value.length > longest))
        this.fault(cell, told('each has at most {count} characters.', { count: longest }));
      return values;
    });
    return [...new Set(found)];
  }

  county(target: string, reference: Reference): County | null {
    const cell = this.cell(target);
    if (!cell) return null;
    const county = countyIn(reference, cell.text);
    if (!county) this.fault(cell, 'this is no county that we know. Write its name, or its number from 1 to 47.');
    return county;
  }

  constituency(target: string, reference: Reference, county: County | null): Constituency | null {
    const cell = this.cell(target);
    if (!cell) return null;
    const constituency = constituencyIn(reference, cell.text, county?.id ?? null);
    if (!constituency)
      this.fault(cell, 'this is no constituency that we know. Write its name, or its number from 1 to 290.');
    else if (county && constituency.countyId !== county.id) {
      const lies = reference.counties.find(({ id }) => id === constituency.countyId);
      this.fault(
        cell,
        told('{constituency} lies in {its}, and the row says {county}.', {
          constituency: constituency.name,
          its: lies?.name ?? '',
          county: county.name,
        }),
      );
    }
    return constituency;
  }

  startedOn(target: string): PartialDate | null {
    const cell = this.cell(target);
    if (!cell) return null;
    const [, day, month, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(cell.text) ?? [];
    const [, early, late] = /^(\d{1,2})[./-](\d{4})$/.exec(cell.text) ?? [];
    const two = (part: string): string => part.padStart(2, '0');
    const iso = year ? `${year}-${two(month!)}-${two(day!)}` : late ? `${late}-${two(early!)}` : cell.text;
    const date = parsePartialDate(iso.replaceAll('/', '-'));
    if (!date) this.fault(cell, 'this is no date. Write it as 2022-09-14, 14/9/2022, 2022-09 or 2022.');
    return date;
  }

  contacts(): WishedContact[] {
    const found = [
      ...this.cells('email').flatMap((cell) => this.emails(cell)),
      ...this.cells('phone').flatMap((cell) => this.numbers(cell)),
      ...this.cells('website').flatMap((cell) => this.websites(cell)),
    ];
    return found.filter(
      ({ normalised }, index) => found.findIndex((other) => other.normalised === normalised) === index,
    );
  }

  private emails(cell: Cell): WishedContact[] {
    const written = cell.text.replaceAll(/mailto:/gi, '');
    const parts = written.includes('@')
      ? (written.match(/[^\s<>()[\],;|/&]+@[^\s<>()[\],;|/&]+/g) ?? [written])
      : [written];
    return parts.flatMap((part) => this.contact(cell, 'EMAIL', part.replace(/[.:]+$/, '')));
  }

  private numbers(cell: Cell): WishedContact[] {
    const isNumber = (part: string): boolean => normaliseContact('PHONE', part) !== null;
    return contactsIn(cell.text)
      .flatMap((part) => numbersIn(part, isNumber) ?? [part])
      .flatMap((part) => this.contact(cell, 'PHONE', part))
      .map((contact) => (/^\+254[17]/.test(contact.normalised) ? { ...contact, type: 'MOBILE' } : contact));
  }

  private websites(cell: Cell): WishedContact[] {
    return cell.text
      .split(/[,;|\s]+/)
      .filter(Boolean)
      .flatMap((part) => {
        if (/^(https?:\/\/)?[\p{L}\d-]+(\.[\p{L}\d-]+)+(\/\S*)?$/iu.test(part))
          return this.contact(cell, 'WEBSITE', part);
        this.fault(cell, 'this is no address of a website. Write it as in https://example.org.');
        return [];
      });
  }

  private contact(cell: Cell, type: string, text: string): WishedContact[] {
    const contact = normaliseContact(type, text);
    if (!contact) this.fault(cell, contactFault(type, text));
    return contact ? [{ type, ...contact }] : [];
  }
}
