import type { Sentence, Token } from '../../article/article';
import type { EvidenceWords } from '../tagger/evidence';
import type { TaggerKnowledge } from '../tagger/tagger';
import type { Word } from '../words/word';
import type { Words } from '../words/words';
import type { IssueLexicon } from './issueLexicon';
import { rolesOf, TAGGED_ROLES } from './issueWords';

/** Names are the actors' business: no word says anything of them here. */
const NO_NAMES: EvidenceWords = { isTitle: () => false, isFirstName: () => false, isOrganisationHead: () => false };

/** What the issues' tagger looks words up in. */
export function issueKnowledge(lexicon: IssueLexicon, words: Words): TaggerKnowledge {
  return {
    words,
    classesOf: (word) => rolesOf(word) & TAGGED_ROLES,
    gazetteer: { label: (tokens, forms, sentence) => gazetteerLabels(tokens, forms, sentence, lexicon) },
    evidence: NO_NAMES,
  };
}

/** For each token whether it begins or continues the longest wording, and whether this is always an issue, sometimes, or never. */
function gazetteerLabels(tokens: readonly Token[], forms: readonly Word[], sentence: Sentence, lexicon: IssueLexicon): ArrayLike<number> {
  const words = lexicon.numbersOf(forms);
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
