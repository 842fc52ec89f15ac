import type { Cue } from './cue';
import { pronounIn } from './nounPhrase';
import { Frame, type QuoteLexicon } from './quoteLexicon';
import type { Reading, TokenRange } from './reading';

const CONTRACTED_VERB = /[’'](?:re|ve|ll|d)$|n[’']t$/;

/** Whether tokens before a cue look like a clause: something in them may be a finite verb, or they are many. */
export function looksLikeClause(reading: Reading, { first, end }: TokenRange, lexicon: QuoteLexicon): boolean {
  for (let index = first; index < end; index++) {
    const word = reading.word(index);
    const mayBeVerb = lexicon.is('finite', word) || CONTRACTED_VERB.test(word) || /..ed$/.test(word) || (index > first && /.{3}[^s]s$/.test(word));
    if (mayBeVerb && !reading.isQuoted(index)) return true;
  }
  return end - first > 8;
}

/** Whether what follows a cue is a clause without "that", and not the object of its verb. */
export function isCertainClause(reading: Reading, { frames, lemma }: Cue, at: number, segment: TokenRange, lexicon: QuoteLexicon): boolean {
  if ((frames & Frame.Clause) === 0) return false;
  if (lemma === 'say' || pronounIn(reading.word(at)) !== undefined || (frames & Frame.Phrase) === 0) return true;
  for (let index = at + 1; index < Math.min(segment.end, at + 14) && !reading.isQuoted(index); index++) {
    const word = reading.word(index);
    if (lexicon.is('finite', word) || /[’'](?:re|ve|ll)$/.test(word)) return true;
    if (/^[,;:]$/.test(word) || lexicon.is('subordinators', word)) return false;
  }
  return false;
}
