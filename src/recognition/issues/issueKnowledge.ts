import type { Sentence, Token } from '../../article/article';
import type { EvidenceWords } from '../tagger/evidence';
import type { TaggerKnowledge } from '../tagger/tagger';
import type { Word } from '../words/word';
import type { Words } from '../words/words';
import type { IssueLexicon } from './issueLexicon';
import { normaliseWord } from './normaliseWord';
import { CUE_NOUNS, CUE_VERBS, DETERMINERS, HEADS, HEADS_OR_VERBS, PREPOSITIONS } from './wordClasses';

/** Bits of word classes, in the order that the model was trained with. */
const enum WordClass {
  CueNoun = 1,
  CueVerb = 2,
  Head = 4,
  Determiner = 8,
  Preposition = 16,
}

/** Names are the actors' business: no word says anything of them here. */
const NO_NAMES: EvidenceWords = { isTitle: () => false, isFirstName: () => false, isOrganisationHead: () => false };

/** What the issues' tagger looks words up in. */
export function issueKnowledge(lexicon: IssueLexicon, words: Words): TaggerKnowledge {
  return {
    words,
    classesOf,
    gazetteer: { label: (tokens, sentence) => gazetteerLabels(tokens, sentence, lexicon) },
    evidence: NO_NAMES,
  };
}

function classesOf({ text, lower }: Word): number {
  const word = normaliseWord(text);
  return (
    (CUE_NOUNS.has(word) ? WordClass.CueNoun : 0) |
    (CUE_VERBS.has(lower) ? WordClass.CueVerb : 0) |
    (HEADS.has(word) || HEADS_OR_VERBS.has(word) ? WordClass.Head : 0) |
    (DETERMINERS.has(lower) ? WordClass.Determiner : 0) |
    (PREPOSITIONS.has(lower) ? WordClass.Preposition : 0)
  );
}

/** For each token whether it begins or continues the longest wording, and whether this is always an issue, sometimes, or never. */
function gazetteerLabels(tokens: readonly Token[], sentence: Sentence, lexicon: IssueLexicon): ArrayLike<number> {
  const words = lexicon.wordsOf(tokens);
  const labels = new Uint8Array(sentence.endToken - sentence.firstToken);
  for (let index = sentence.firstToken; index < sentence.endToken; ) {
    const match = lexicon.match(tokens, words, index, sentence.endToken);
    const end = match?.end ?? index + 1;
    const [sense] = match?.senses ?? [];
    if (sense !== undefined) {
      const kind = sense.concept === undefined ? 2 : sense.context === undefined ? 0 : 1;
      for (let place = index; place < end; place++) labels[place - sentence.firstToken] = 1 + 2 * kind + (place === index ? 0 : 1);
    }
    index = end;
  }
  return labels;
}
