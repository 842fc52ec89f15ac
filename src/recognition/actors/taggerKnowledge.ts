import type { Sentence, Token } from '../../article/article';
import type { TaggerKnowledge } from '../tagger/tagger';
import type { WordClusters } from '../tagger/wordClusters';
import type { ActorLexicon, LexiconMatch } from './actorLexicon';

/** Bits of word classes, in the order that the model was trained with. */
const enum WordClass {
  FirstName = 1,
  Surname = 2,
  Title = 4,
  TitleModifier = 8,
  OrganisationHead = 16,
  People = 32,
}

/** What the actors' tagger looks words up in. */
export function taggerKnowledge(lexicon: ActorLexicon, clusters: WordClusters): TaggerKnowledge {
  return {
    words: {
      classesOf: (word) => classesOf(word, lexicon),
      clusterOf: (word) => clusters.clusterOf(word),
    },
    gazetteer: { label: (tokens, sentence) => gazetteerLabels(tokens, sentence, lexicon) },
    evidence: lexicon,
  };
}

function classesOf(word: string, lexicon: ActorLexicon): number {
  const lower = word.toLowerCase();
  return (
    (lexicon.isFirstName(lower) ? WordClass.FirstName : 0) |
    (lexicon.isSurname(lower) ? WordClass.Surname : 0) |
    (lexicon.isTitle(lower) ? WordClass.Title : 0) |
    (lexicon.isTitleModifier(lower) ? WordClass.TitleModifier : 0) |
    (lexicon.isOrganisationHead(lower) ? WordClass.OrganisationHead : 0) |
    (lexicon.isPeople(lower) ? WordClass.People : 0)
  );
}

const KINDS = ['person', 'organisation', 'country', 'group', 'place'];
const WORDINGS = ['name', 'capital', 'adjective', 'people'];

/** For each token of a sentence the kind and wording of the longest known name it stands in, and whether it begins it. */
function gazetteerLabels(tokens: readonly Token[], sentence: Sentence, lexicon: ActorLexicon): ArrayLike<number> {
  const labels = new Uint8Array(sentence.endToken - sentence.firstToken);
  for (let index = sentence.firstToken; index < sentence.endToken; ) {
    const match = lexicon.match(tokens, index, sentence.endToken);
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
