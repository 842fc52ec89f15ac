import { ALL_EVIDENCE, NAME_EVIDENCE } from '../tagger/evidenceBits';
import type { ParagraphReader, ReadParagraph, ReadSentence } from '../tagger/paragraphReader';
import type { TaggerKnowledge } from '../tagger/knowledge';
import type { IssueLexicon } from './issueLexicon';
import { rolesOf, TAGGED_ROLES } from './issueWords';

/** What the issues' tagger looks words up in. */
export function issueKnowledge(lexicon: IssueLexicon, reader: ParagraphReader): TaggerKnowledge {
  return {
    reader,
    classesOf: (word) => rolesOf(word) & TAGGED_ROLES,
    gazetteer: { label: (paragraph, sentence, labels) => { labelWordings(paragraph, sentence, labels, lexicon); } },
    // What tells names is the actors' business.
    evidence: ALL_EVIDENCE & ~NAME_EVIDENCE,
  };
}

/** For each token whether it begins or continues the longest wording, and whether this is always an issue, sometimes, or never. */
function labelWordings({ tokens, words: all }: ReadParagraph, { firstToken, words }: ReadSentence, labels: Uint8Array, lexicon: IssueLexicon): void {
  const numbers = lexicon.numbersOf(all);
  const limit = firstToken + words.length;
  for (let index = firstToken; index < limit; ) {
    const match = lexicon.match(tokens, numbers, index, limit);
    const end = match?.end ?? index + 1;
    const [sense] = match?.senses ?? [];
    if (sense !== undefined) {
      const kind = sense.concept === undefined ? 2 : sense.context === undefined ? 0 : 1;
      for (let place = index; place < end; place++) labels[place - firstToken] = 1 + 2 * kind + (place === index ? 0 : 1);
    }
    index = end;
  }
}
