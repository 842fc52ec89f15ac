import { ALL_EVIDENCE } from '../tagger/evidenceBits';
import type { ParagraphReader, ReadParagraph, ReadSentence } from '../tagger/paragraphReader';
import type { TaggerKnowledge } from '../tagger/knowledge';
import type { ActorLexicon } from './actorLexicon';
import type { LexiconMatch } from './lexiconEntry';
import { KINDS, WORDINGS } from './actorTables';

/** What the actors' tagger looks words up in. */
export function taggerKnowledge(lexicon: ActorLexicon, reader: ParagraphReader): TaggerKnowledge {
  return {
    reader,
    classesOf: ({ lower }) => lexicon.classesOf(lower),
    gazetteer: { label: (paragraph, sentence, labels) => { labelNames(paragraph, sentence, labels, lexicon); } },
    evidence: ALL_EVIDENCE,
  };
}

/** For each token of a sentence the kind and wording of the longest known name it stands in, and whether it begins it. */
function labelNames({ tokens }: ReadParagraph, { firstToken, words }: ReadSentence, labels: Uint8Array, lexicon: ActorLexicon): void {
  const limit = firstToken + words.length;
  for (let index = 0; index < words.length; ) {
    const match = lexicon.mayBegin(words[index]) ? lexicon.match(tokens, firstToken + index, limit) : undefined;
    const end = match === undefined ? index + 1 : match.endToken - firstToken;
    if (match !== undefined) {
      for (let place = index; place < end; place++) labels[place] = labelOf(match, place === index);
    }
    index = end;
  }
}

function labelOf({ entry, wording }: LexiconMatch, begins: boolean): number {
  return 1 + 2 * (KINDS.indexOf(entry.kind) * WORDINGS.length + WORDINGS.indexOf(wording)) + (begins ? 0 : 1);
}
