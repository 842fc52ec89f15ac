/** A stretch in quotation marks, marks included; the outermost only. UTF-16 code units relative to the paragraph. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
  /** False when the paragraph ends before the closing mark. */
  readonly closed: boolean;
}

/** The quotation marks of a paragraph. */
export interface QuotedText {
  readonly quoted: readonly Quoted[];
  /** End of the first closing mark that nothing opened: it may close a quotation of the paragraph before. */
  readonly strayEnd?: number;
}

/** Marks that belong together. `'`: single marks, which may be apostrophes. */
type Family = '"' | '“' | '„' | '«' | '»' | "''" | "'";

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly family: Family;
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * Pairs the quotation marks of a paragraph: curly, straight, doubled single ones, „low“, guillemets in both directions, and single marks
 * that are no apostrophes. Which way a straight mark faces is told by the characters beside it. Linear in the text's length.
 */
export function readQuotationMarks(text: string): QuotedText {
  if (!MARK.test(text)) return NONE;
  const open: Mark[] = [];
  const quoted: Quoted[] = [];
  let strayEnd: number | undefined;
  const finish = (end: number, closed: boolean): void => {
    const [outermost] = open;
    if (outermost !== undefined) quoted.push({ start: outermost.start, end, closed });
    open.length = 0;
  };
  for (const mark of scanMarks(text)) {
    const at = mark.closes ? openerOf(mark, open) : -1;
    if (at === 0) finish(mark.end, true);
    else if (at > 0) open.length = at;
    else if (mark.opens) {
      if (open.some(({ family }) => family === mark.family)) finish(text.slice(0, mark.start).trimEnd().length, false);
      if (open.length < DEEPEST) open.push(mark);
    } else if (open.length === 0 && mark.closes) strayEnd ??= mark.end;
  }
  finish(text.trimEnd().length, false);
  return strayEnd === undefined ? { quoted } : { quoted, strayEnd };
}

const DEEPEST = 3;

/** Index of the open mark that a mark closes; −1 for none. Sloppy texts mix straight and curly marks. */
function openerOf({ family }: Mark, open: readonly Mark[]): number {
  for (let index = open.length - 1; index >= 0; index--) if (open[index]?.family === family) return index;
  const isDouble = family === '"' || family === '“';
  const top = open.at(-1)?.family;
  return isDouble && (top === '"' || top === '“' || top === '„') ? open.length - 1 : -1;
}

const MARKS = /["“”„‟«»‘’]|'+|``/g;
const MARK = /["“”„‟«»‘’'`]/;
const NONE: QuotedText = { quoted: [] };

function* scanMarks(text: string): Generator<Mark> {
  const singles = new SingleMarks(text);
  const scanner = new RegExp(MARKS);
  for (let found = scanner.exec(text); found !== null; found = scanner.exec(text)) {
    const mark = readMark(text, found.index, found[0], singles);
    if (mark !== undefined) yield mark;
  }
}

function readMark(text: string, start: number, mark: string, singles: SingleMarks): Mark | undefined {
  const end = start + mark.length;
  const facing = { opens: mayOpen(text, start, end), closes: mayClose(text, start) };
  switch (mark) {
    case '“':
      return { start, end, family: '“', opens: true, closes: facing.closes && !facing.opens };
    case '”':
    case '‟':
      return { start, end, family: '“', opens: facing.opens && !facing.closes, closes: !facing.opens || facing.closes };
    case '"':
      return { start, end, family: '"', ...straight(text, start, facing) };
    case '„':
      return { start, end, family: '„', opens: true, closes: false };
    case '«':
    case '»':
      return { start, end, family: '«', ...facing };
    case '‘':
    case '’':
    case "'":
      return singles.read(start, mark);
    default:
      return { start, end, family: "''", ...straight(text, start, facing) };
  }
}

/** A straight mark faces one way; where it stands free, as a sign of inches or between spaces, the text before it decides. */
function straight(text: string, start: number, { opens, closes }: Pick<Mark, 'opens' | 'closes'>): Pick<Mark, 'opens' | 'closes'> {
  if (opens && closes) return { opens: BEFORE_OPENING.test(text.charAt(start - 1)), closes: true };
  return { opens, closes: closes || !opens };
}

const BEFORE_OPENING = /^[\s([{—–―\-/:;,=“"‘']?$/;
const SPACE = /^\s?$/;

function mayOpen(text: string, start: number, end: number): boolean {
  return BEFORE_OPENING.test(text.charAt(start - 1)) && !SPACE.test(text.charAt(end));
}

function mayClose(text: string, start: number): boolean {
  return !SPACE.test(text.charAt(start - 1));
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Tells single quotation marks from apostrophes. */
class SingleMarks {
  readonly #text: string;
  #closers: Closers | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  read(start: number, mark: string): Mark | undefined {
    const text = this.#text;
    const end = start + 1;
    this.#closers ??= findClosers(text);
    const mayBegin = mark !== '’' && start < this.#closers.last && mayOpen(text, start, end);
    const opens = mayBegin && LETTER_OR_DIGIT.test(text.charAt(end)) && !SHORTENED.test(text.slice(end, end + 6));
    const closes = !opens && this.#closers.at.has(start);
    return opens || closes ? { start, end, family: "'", opens, closes } : undefined;
  }
}

/** Words that begin with an apostrophe. */
const SHORTENED = /^(?:\d\ds|tis\b|twas\b|em\b|til\b|cause\b|n['’])/i;

interface Closers {
  readonly at: ReadonlySet<number>;
  /** The last of them; −1 for none. */
  readonly last: number;
}

/**
 * Single marks that close: after a character and before none of a word. After an s it may be a plural's possessive: taken for one
 * if a better mark follows before the next that opens.
 */
function findClosers(text: string): Closers {
  const at = new Set<number>();
  let last = -1;
  let isBetterAhead = false;
  for (let index = text.length - 1; index >= 0; index--) {
    const character = text.charAt(index);
    if (character === '‘') isBetterAhead = false;
    if (character !== '’' && character !== "'") continue;
    const before = text.charAt(index - 1);
    const after = text.charAt(index + 1);
    if (SPACE.test(before) || before === "'" || after === "'" || LETTER_OR_DIGIT.test(after)) continue;
    const isPlural = before === 's' || before === 'S';
    if (!isPlural || !isBetterAhead) {
      at.add(index);
      last = Math.max(last, index);
    }
    isBetterAhead = true;
  }
  return { at, last };
}
