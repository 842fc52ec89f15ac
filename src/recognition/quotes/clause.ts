import type { Cue } from './cue';
import { framesOf } from './government';
import { isPunctuation, pronounIn } from './nounPhrase';
import { Form, Frame, type QuoteLexicon } from './quoteLexicon';
import type { Reading, TokenRange } from './reading';

const CONTRACTED_VERB = /[’'](?:re|ve|ll|d)$|n[’']t$/;

/** Verbs of saying with which a noun phrase is a clause whose verb was not recognised. */
const ALWAYS = /^(?:say|claim)$/;

/** Whether tokens before a cue look like a clause: something in them may be a finite verb, or they are many. */
export function looksLikeClause(reading: Reading, { first, end }: TokenRange, lexicon: QuoteLexicon): boolean {
  for (let index = first; index < end; index++) {
    const word = reading.word(index);
    const mayBeVerb = lexicon.is('finite', word) || CONTRACTED_VERB.test(word) || /.[^e]ed$/.test(word) || (index > first && /.{3}[^s]s$/.test(word));
    if (mayBeVerb && !reading.isQuoted(index)) return true;
  }
  return end - first > 8;
}

/** Whether a clause may begin at a token: not with what belongs to a cue before it, as in "Moreau told reporters, adding …". */
export function mayBeginClause(reading: Reading, first: number, segment: TokenRange): boolean {
  const before = reading.word(first - 1);
  return first <= segment.first || reading.isQuoted(first - 1) || isPunctuation(before) || /^(?:and|but|so|while)$/.test(before);
}

/** Whether what follows a cue is a clause without "that", and not the object of its verb. */
export function isCertainClause(reading: Reading, { governs }: Cue, at: number, segment: TokenRange, lexicon: QuoteLexicon): boolean {
  const frames = framesOf(governs);
  if ((frames & Frame.Clause) === 0) return false;
  if (ALWAYS.test(governs.lemma)) return true;
  if (pronounIn(reading.word(at)) !== undefined) return !/^(?:it|you|some|many|others|those|both)$/.test(reading.word(at)) || hasVerbSoon(reading, at, lexicon);
  for (let index = at + 1; index < Math.min(segment.end, at + 14) && !reading.isQuoted(index); index++) {
    const word = reading.word(index);
    if (lexicon.is('finite', word) || CONTRACTED_VERB.test(word)) return true;
    if (isVerbal(reading, index, lexicon)) return true;
    if (/^[,;:]$/.test(word) || (word !== 'and' && lexicon.is('subordinators', word))) return false;
  }
  return false;
}

/** "it would fail" and "it soon failed", but not "it hard to say". */
function hasVerbSoon(reading: Reading, subject: number, lexicon: QuoteLexicon): boolean {
  const isAdverb = lexicon.is('adverbs', reading.word(subject + 1)) || reading.word(subject + 1).endsWith('ly');
  const verb = reading.word(subject + (isAdverb ? 2 : 1));
  return lexicon.is('finite', verb) || CONTRACTED_VERB.test(verb) || /.[^e]ed$|.[^s'’]s$/.test(verb) || lexicon.verb(verb) !== undefined;
}

/** A verb in the past or third person after what may be its subject: "the plan failed". */
function isVerbal(reading: Reading, index: number, lexicon: QuoteLexicon): boolean {
  const word = reading.word(index);
  const before = reading.word(index - 1);
  if (lexicon.is('determiners', before) || lexicon.is('prepositions', before) || lexicon.isNominal(word)) return false;
  const forms = lexicon.verb(word)?.forms ?? 0;
  if ((forms & (Form.Third | Form.Past)) === 0 && !/.[^e]ed$/.test(word)) return false;
  return /^(?:the|a|an|his|her|its|their|that|to|it|him|them|out|up|by|in|on|off|from|over|more|less|no)$/.test(reading.word(index + 1));
}
