import type { Sentence, Token } from '../../article/article';
import { Casing, casingOf } from './wordShape';

/** What the rest of an article can say of a word form, as bits. Part of the model's format. */
export const enum Evidence {
  /** "Mr Wang", "President Lee" */
  AfterTitle = 1,
  /** "Greer said" */
  BeforeSpeech = 2,
  /** Second or later word of a capitalised run that begins with a first name. */
  AfterFirstName = 4,
  /** Also stands in lower case: an ordinary word. */
  LowerElsewhere = 8,
  /** Part of a longer capitalised run inside a sentence. */
  InRun = 16,
  /** "in Busan", "near Goma" */
  AfterLocative = 32,
  /** The initials of a capitalised run. */
  Acronym = 64,
  /** "the Treasury" */
  AfterThe = 128,
  /** In a run that ends with a head noun of organisations. */
  InOrganisation = 256,
  /** "Adams's" */
  BeforePossessive = 512,
  /** "(ABC)" right after a capitalised run. */
  Bracketed = 1024,
  /** A run by itself. */
  Alone = 2048,
}

/** Number of bits of `Evidence`. */
export const EVIDENCE_BITS = 12;

/** The words that evidence is read off; lower case. */
export interface EvidenceWords {
  isTitle(lowerCaseWord: string): boolean;
  isFirstName(word: string): boolean;
  isOrganisationHead(lowerCaseWord: string): boolean;
}

const SPEECH = new Set('said says told added warned announced insisted argued noted explained asked stressed urged tweeted wrote called'.split(' '));
const LOCATIVE = new Set('in at near from outside toward towards into across around'.split(' '));

/** Word forms of a text (as written) and the bits of evidence about each; forms in lower case stand for themselves. */
export type EvidenceTable = Map<string, number>;

/** What is known of word forms: their bits. */
export interface EvidenceLookup {
  get(form: string): number | undefined;
}

/** Adds what one paragraph shows to a table. */
export function collectEvidence(tokens: readonly Token[], sentences: readonly Sentence[], words: EvidenceWords, table: EvidenceTable): void {
  for (const sentence of sentences) {
    for (let index = sentence.firstToken; index < sentence.endToken; ) {
      const end = runEnd(tokens, index, sentence.endToken);
      if (end === index) {
        noteLower(tokens[index], table);
        index++;
      } else {
        noteRun(tokens, index, end, sentence, words, table);
        index = end;
      }
    }
  }
}

function runEnd(tokens: readonly Token[], start: number, limit: number): number {
  let end = start;
  while (end < limit && isCapitalised(tokens[end])) end++;
  return end;
}

function isCapitalised(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const casing = casingOf(token.text);
  return casing === Casing.Initial || casing === Casing.AllCaps || casing === Casing.Mixed;
}

function noteLower(token: Token | undefined, table: EvidenceTable): void {
  if (token?.kind === 'word') add(table, token.text, Evidence.LowerElsewhere);
}

function noteRun(tokens: readonly Token[], start: number, end: number, sentence: Sentence, words: EvidenceWords, table: EvidenceTable): void {
  const run = tokens.slice(start, end);
  const organisation = words.isOrganisationHead((run.at(-1)?.text ?? '').toLowerCase()) ? Evidence.InOrganisation : 0;
  const long = run.length > 1 ? (start > sentence.firstToken ? Evidence.InRun : 0) : Evidence.Alone;
  const bits = contextBits(tokens, start, end, sentence) | organisation | long;
  let name = 0;
  run.forEach((token, position) => {
    const before = run[position - 1];
    const title = before !== undefined && words.isTitle(before.text.toLowerCase()) ? Evidence.AfterTitle : 0;
    add(table, token.text, bits | title | name);
    if (words.isFirstName(token.text)) name = Evidence.AfterFirstName;
  });
  noteAcronyms(tokens, start, end, sentence.endToken, organisation, table);
}

const CONNECTORS = new Set('of for and & the on in de del du des da do'.split(' '));

/** How many connectors may stand between two words of a name: "for the". */
const GAP = 2;

/** The initials that a run gives with each of those that small words join to it, and the acronym in brackets after it. */
function noteAcronyms(tokens: readonly Token[], start: number, end: number, limit: number, organisation: number, table: EvidenceTable): void {
  let initials = initialsOf(tokens, start, end);
  let last = end;
  for (;;) {
    if (initials.length > 1) add(table, initials, Evidence.Acronym);
    const acronym = bracketed(tokens, last, limit);
    if (acronym !== undefined) add(table, acronym, Evidence.Bracketed | organisation);
    let next = last;
    while (next - last < GAP && CONNECTORS.has(tokens[next]?.text ?? '')) next++;
    if (next === last || next >= limit || !isCapitalised(tokens[next])) return;
    last = runEnd(tokens, next, limit);
    initials += initialsOf(tokens, next, last);
  }
}

function initialsOf(tokens: readonly Token[], start: number, end: number): string {
  let initials = '';
  for (let index = start; index < end; index++) initials += tokens[index]?.text.charAt(0) ?? '';
  return initials;
}

/** "ABC" in "(ABC)" at a token. */
function bracketed(tokens: readonly Token[], index: number, limit: number): string | undefined {
  const inside = tokens[index + 1];
  if (index + 2 >= limit || tokens[index]?.text !== '(' || tokens[index + 2]?.text !== ')' || inside === undefined) return undefined;
  return inside.text.length <= 10 && /\p{Lu}.*\p{Lu}/u.test(inside.text) ? inside.text : undefined;
}

function contextBits(tokens: readonly Token[], start: number, end: number, sentence: Sentence): number {
  const before = start > sentence.firstToken ? (tokens[start - 1]?.text.toLowerCase() ?? '') : '';
  const after = end < sentence.endToken ? (tokens[end]?.text ?? '') : '';
  let bits = 0;
  if (SPEECH.has(after)) bits |= Evidence.BeforeSpeech;
  if (LOCATIVE.has(before)) bits |= Evidence.AfterLocative;
  if (before === 'the') bits |= Evidence.AfterThe;
  if (after === "'s" || after === '’s') bits |= Evidence.BeforePossessive;
  return bits;
}

function add(table: EvidenceTable, form: string, bits: number): void {
  table.set(form, (table.get(form) ?? 0) | bits);
}

/** Evidence about one token as it is written; its lower-case twin counts as `LowerElsewhere`. */
export function evidenceFor(text: string, table: EvidenceLookup): number {
  const own = table.get(text) ?? 0;
  const lower = table.get(text.toLowerCase()) ?? 0;
  const acronym = table.get(text.replaceAll('.', '')) ?? 0;
  return (own & ~Evidence.LowerElsewhere) | (lower & Evidence.LowerElsewhere) | (acronym & (Evidence.Acronym | Evidence.Bracketed));
}
