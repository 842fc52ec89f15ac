import type { Sentence, Token } from '../../article/article';
import type { TaggerKnowledge } from '../tagger/tagger';
import type { Word } from '../words/word';
import type { Words } from '../words/words';
import type { ActorLexicon, LexiconMatch } from './actorLexicon';
import { KINDS, WORDINGS } from './actorTables';

/** What the actors' tagger looks words up in. */
export function taggerKnowledge(lexicon: ActorLexicon, words: Words): TaggerKnowledge {
  return {
    words,
    classesOf: ({ lower }) => lexicon.classesOf(lower),
    gazetteer: { label: (tokens, forms, sentence) => gazetteerLabels(tokens, forms, sentence, lexicon) },
    evidence: lexicon,
  };
}

/** For each token of a sentence the kind and wording of the longest known name it stands in, and whether it begins it. */
function gazetteerLabels(tokens: readonly Token[], words: readonly Word[], sentence: Sentence, lexicon: ActorLexicon): ArrayLike<number> {
  const labels = new Uint8Array(sentence.endToken - sentence.firstToken);
  for (let index = sentence.firstToken; index < sentence.endToken; ) {
    const match = lexicon.mayBegin(words[index]) ? lexicon.match(tokens, index, sentence.endToken) : undefined;
    const end = match?.endToken ?? index + 1;
    if (match !== undefined) {
      for (let place = index; place < end; place++) labels[place - sentence.firstToken] = labelOf(match, place === index);
    }
    index = end;
  }
  return labels;
}

function labelOf({ entry, wording }: LexiconMatch, begins: boolean): number {
  return 1 + 2 * (KINDS.indexOf(entry.kind) * WORDINGS.length + WORDINGS.indexOf(wording)) + (begins ? 0 : 1);
}
