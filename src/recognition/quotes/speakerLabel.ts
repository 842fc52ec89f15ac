import type { Cue } from './cue';
import { clauseOnly } from './government';
import type { Reading, TokenRange } from './reading';

/** Tokens of the longest name before a colon that is taken for a speaker's. */
const LONGEST_LABEL = 6;

/** What else stands in capitals before a colon. */
const RUBRIC = /^(?:note|notes|update|updated|correction|clarification|photo|photos|video|watch|read|more|related|analysis|opinion|source|sources|date|published|exclusive|breaking|live)$/;

/** "Moreau: quotas protect the sea", "MOREAU: Let us begin.": capitalised words and a colon at the start of a paragraph. */
export function speakerLabel(reading: Reading, { first, end }: TokenRange): Cue | undefined {
  if (first !== 0) return undefined;
  const start = /^["“„«‘]$/.test(reading.word(0)) ? 1 : 0;
  let colon = start;
  while (colon < Math.min(end, start + LONGEST_LABEL) && (reading.isCapital(colon) || /^(?:[&.-]|of|the|and|for)$/.test(reading.word(colon)))) colon++;
  const isLabel = colon > start && reading.word(colon) === ':' && colon + 1 < end;
  if (!isLabel || RUBRIC.test(reading.word(colon - 1))) return undefined;
  return { first: colon, end: colon + 1, kind: 'colon', governs: clauseOnly(':'), source: { first: start, end: colon } };
}

/** Whether a segment is a headline by the capitals of its first words. */
export function isTitleCase({ tokens }: Reading, { first, end }: TokenRange): boolean {
  const words = tokens.slice(first, Math.min(end, first + 16)).filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return words.filter(({ text }) => /^\p{Lu}/u.test(text)).length >= words.length * 0.7;
}
