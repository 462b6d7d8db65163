/** The body of a Word file as paragraphs and rows in order. Tracked changes are read as if they were accepted. */
import { fieldReader } from './field.ts';
import { referenceMark, tidyText, type Unit } from './unit.ts';
import { readXml, type XmlElement, type XmlEnd, type XmlListener } from './xml.ts';

/** Nothing in these is text of the document: drawings and their boxes, formulas, and what somebody has taken out. */
const unread: ReadonlySet<string> = new Set([
  'drawing',
  'pict',
  'object',
  'AlternateContent',
  'oMath',
  'oMathPara',
  'moveFrom',
  'rPrChange',
  'pPrChange',
  'tblPrChange',
  'sectPr',
]);

/** An agreement of ours has some four hundred. */
export const mostUnits = 6000;
const clauseId = /^K\d{2}[a-z]?$/;

interface Control {
  clause?: string;
  contents: boolean;
}

interface Piece {
  text: string;
  key: string;
}

interface Draft extends Piece {
  style: string;
  item: boolean;
  tracked: boolean;
  /** Its end is taken out: it goes on in the next paragraph. */
  goesOn: boolean;
  comments: string[];
}

interface Row {
  cells: Piece[];
  tracked: boolean;
  gone: boolean;
  comments: string[];
}

const emptyDraft = (): Draft => ({
  text: '',
  key: '',
  style: '',
  item: false,
  tracked: false,
  goesOn: false,
  comments: [],
});

/** Listens to the body and keeps its units. */
class Body implements XmlListener {
  readonly units: Unit[] = [];
  many = false;
  /** True when a field was never ended, so that what came after it is not known. */
  readonly cut = (): boolean => this.fields.isOpen();
  private readonly fields = fieldReader();
  private readonly controls: Control[] = [];
  private draft: Draft | undefined;
  private kept: Draft | undefined;
  private row: Row | undefined;
  private tables = 0;
  /** How deep inside something that is not read. */
  private skipped = 0;
  private inText: 'text' | 'code' | undefined;

  open(element: XmlElement): void {
    if (this.skipped > 0 || this.isUnread(element)) {
      this.skipped += 1;
      return;
    }
    this.openControl(element);
    this.openTable(element);
    this.openParagraph(element);
    this.openRun(element);
  }

  /** Taken-out text; the mark that a paragraph's end or a row is taken out is told apart from it. */
  private isUnread({ name, parent }: XmlElement): boolean {
    if (name === 'del' && parent !== 'rPr' && parent !== 'trPr') {
      if (this.draft !== undefined) this.draft.tracked = true;
      return true;
    }
    if (name === 'moveFrom' && this.draft !== undefined) this.draft.tracked = true;
    return unread.has(name) && parent !== 'rPr';
  }

  private openControl({ name, parent, attribute }: XmlElement): void {
    if (name === 'sdt') this.controls.push({ contents: false });
    const control = this.controls.at(-1);
    if (control === undefined) return;
    if ((name === 'tag' && parent === 'sdtPr') || name === 'docPartCategory') {
      const id = attribute('val') ?? '';
      if (clauseId.test(id)) control.clause = id;
    }
    if (name === 'docPartGallery' && attribute('val') === 'Table of Contents') control.contents = true;
  }

  /** Only the outermost table has rows of its own; what a table in a cell says is said by the cell. */
  private openTable({ name, parent }: XmlElement): void {
    if (name === 'tbl') this.tables += 1;
    if (name === 'tr' && this.tables === 1) this.row = { cells: [], tracked: false, gone: false, comments: [] };
    if (name === 'tc' && this.tables === 1) this.row?.cells.push({ text: '', key: '' });
    if (this.row !== undefined && parent === 'trPr' && name === 'del') this.row.gone = true;
  }

  private openParagraph({ name, parent, attribute }: XmlElement): void {
    if (name === 'p') {
      this.draft = this.kept ?? emptyDraft();
      this.kept = undefined;
    }
    const { draft } = this;
    if (draft === undefined) return;
    if (name === 'pStyle' && draft.text === '') draft.style = attribute('val') ?? '';
    if (name === 'numPr' && parent === 'pPr') draft.item = true;
    if (name === 'del' && parent === 'rPr') draft.goesOn = true;
    if (name === 'ins' || name === 'moveTo') draft.tracked = true;
  }

  private openRun({ name, parent, attribute }: XmlElement): void {
    if (name === 't') this.inText = 'text';
    if (name === 'instrText') this.inText = 'code';
    if (name === 'fldSimple') this.fields.begin(attribute('instr') ?? '');
    if (name === 'fldChar') this.fieldMark(attribute('fldCharType'));
    if (parent === 'r' && (name === 'tab' || name === 'br' || name === 'cr')) this.add(' ');
    if (parent === 'r' && name === 'noBreakHyphen') this.add('-');
    if (name === 'footnoteReference' || name === 'endnoteReference') this.add('[fotnot]');
    if (name === 'commentReference') this.draft?.comments.push(attribute('id') ?? '');
  }

  private fieldMark(type: string | undefined): void {
    if (type === 'begin') this.fields.begin();
    if (type === 'separate') this.fields.separate();
    if (type === 'end') this.fields.end();
  }

  private add(text: string): void {
    const how = this.fields.now();
    if (this.draft === undefined || how === 'contents' || how === 'code') return;
    this.draft.text += text;
    if (how === 'written') this.draft.key += text;
    else if (!this.draft.key.endsWith(referenceMark)) this.draft.key += referenceMark;
  }

  text(text: string): void {
    if (this.skipped > 0) return;
    if (this.inText === 'text') this.add(text);
    if (this.inText === 'code') this.fields.code(text);
  }

  close(name: string): void {
    if (this.skipped > 0) {
      this.skipped -= 1;
      return;
    }
    if (name === 't' || name === 'instrText') this.inText = undefined;
    if (name === 'fldSimple') this.fields.end();
    if (name === 'sdt') this.controls.pop();
    if (name === 'p') this.endParagraph();
    if (name === 'tr' && this.tables === 1) this.endRow();
    if (name === 'tbl') this.tables -= 1;
  }

  private endParagraph(): void {
    const { draft } = this;
    this.draft = undefined;
    this.fields.endParagraph();
    if (draft === undefined) return;
    if (this.row !== undefined) this.intoCell(this.row, draft);
    else if (draft.goesOn) this.kept = { ...draft, goesOn: false, tracked: true };
    else this.keep('paragraph', draft);
  }

  private intoCell(row: Row, draft: Draft): void {
    const cell = row.cells.at(-1);
    row.comments.push(...draft.comments);
    row.tracked ||= draft.tracked;
    if (cell === undefined) return;
    cell.text += ` ${draft.text}`;
    cell.key += ` ${draft.key}`;
  }

  private endRow(): void {
    const { row } = this;
    this.row = undefined;
    if (row === undefined || row.gone) return;
    const joined = (of: 'text' | 'key'): string => row.cells.map((cell) => tidyText(cell[of])).join(' | ');
    const empty = row.cells.every((cell) => tidyText(cell.text) === '');
    if (!empty) this.keep('row', { ...emptyDraft(), ...row, text: joined('text'), key: joined('key') });
  }

  private keep(kind: Unit['kind'], draft: Draft): void {
    const contents = this.controls.some((control) => control.contents) || /^(?:TOC|Contents)/i.test(draft.style);
    const text = withoutMark(tidyText(draft.text));
    if (text === '' || contents) return;
    if (this.units.length >= mostUnits) {
      this.many = true;
      return;
    }
    const clause = this.controls.findLast((control) => control.clause !== undefined)?.clause;
    this.units.push({
      kind,
      style: draft.style,
      item: draft.item,
      ...(clause === undefined ? {} : { clause }),
      text,
      key: withoutMark(tidyText(draft.key)),
      tracked: draft.tracked,
      comments: draft.comments,
    });
  }
}

/** The mark that stands after a clause in the parties' own words is not of their words. */
const withoutMark = (text: string): string => text.replace(/\s*\(egen formulering\)$/u, '');

/** Reads the text of `word/document.xml`. */
export function readBody(xml: string): { readonly end: XmlEnd | 'many'; readonly units: readonly Unit[] } {
  const body = new Body();
  const end = readXml(xml, body);
  if (end === 'ok' && body.cut()) return { end: 'damaged', units: [] };
  return { end: body.many ? 'many' : end, units: body.units };
}
