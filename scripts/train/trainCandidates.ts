import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArticle } from '../../src/article/parseArticle';
import type { Article } from '../../src/article/article';
import { ActorLexicon } from '../../src/recognition/actors/actorLexicon';
import { createActorRecogniser } from '../../src/recognition/actors/actorRecogniser';
import { writeActors } from '../../src/recognition/actors/actorTables';
import { taggerKnowledge } from '../../src/recognition/actors/taggerKnowledge';
import { createDateRecogniser } from '../../src/recognition/dates/dateRecogniser';
import { BackgroundWords } from '../../src/recognition/issues/backgroundWords';
import { CANDIDATE_SIGNS, candidateSigns } from '../../src/recognition/issues/candidateModel';
import { issueKnowledge } from '../../src/recognition/issues/issueKnowledge';
import { IssueLexicon } from '../../src/recognition/issues/issueLexicon';
import { createIssueRecogniser } from '../../src/recognition/issues/issueRecogniser';
import { IssueWords } from '../../src/recognition/issues/issueWords';
import type { NounPhrase } from '../../src/recognition/issues/nounPhrases';
import { readParagraph, type IssueModels } from '../../src/recognition/issues/paragraphFindings';
import { groupPhrases, type PlacedPhrase } from '../../src/recognition/issues/phraseGroups';
import { placePhrases } from '../../src/recognition/issues/placedPhrases';
import { ParagraphReader } from '../../src/recognition/tagger/paragraphReader';
import { Tagger } from '../../src/recognition/tagger/tagger';
import { readModel } from '../../src/recognition/tagger/taggerModel';
import { WordClusters } from '../../src/recognition/words/wordClusters';
import { Words } from '../../src/recognition/words/words';
import { readActorSources } from '../lexicons/readActorSources';
import { readIssueSources } from '../lexicons/readIssueSources';
import { fitLogistic, type LogisticExample } from './fitLogistic';
import { HELD_OUT, ISSUE_CORPORA, readIssues } from './trainIssues';

/** Least share of a phrase and a mark that both have for the phrase to be right. */
const SHARED = 0.6;

/**
 * Fits how likely a noun phrase that the taxonomy does not know names an issue, on the documents that the issues' tagger did not learn from, and prints
 * the weights for `candidateModel.ts`.
 */
export function trainCandidates(folder: string): void {
  const reader = new CandidateReader();
  const examples = ISSUE_CORPORA.flatMap(({ file }) => readIssues(path.join(folder, file)).filter((_, index) => index % HELD_OUT === 0)).flatMap(({ text, spans }) => {
    const article = parseArticle(text);
    return groupPhrases(reader.phrases(article)).map((group): LogisticExample => {
      const signs = candidateSigns(group);
      return { signs: CANDIDATE_SIGNS.map((sign) => signs[sign]), isRight: group.places.some((place) => spans.some((span) => isSame(place, span, article))) };
    });
  });
  console.log(`candidates: ${examples.length} phrases, ${examples.filter(({ isRight }) => isRight).length} of them issues`);
  fitLogistic(examples).forEach((weight, index) => { console.log(`  ${CANDIDATE_SIGNS[index] ?? ''}: ${weight.toFixed(2)},`); });
}

function isSame({ paragraph, start, end }: PlacedPhrase, span: { readonly start: number; readonly end: number }, { starts }: Article): boolean {
  const offset = starts[paragraph] ?? 0;
  const shared = Math.min(offset + end, span.end) - Math.max(offset + start, span.start);
  return shared > 0 && shared >= SHARED * (Math.max(offset + end, span.end) - Math.min(offset + start, span.start));
}

/** Finds an article's noun phrases as the shipped recogniser does. */
class CandidateReader {
  readonly #lexicon = IssueLexicon.from(readIssueSources());
  readonly #words: Words;
  readonly #models: IssueModels;
  readonly #actors;
  readonly #dates = createDateRecogniser();
  readonly #issues;

  constructor() {
    const table = (name: string): Uint8Array => readFileSync(path.join('data', 'tagger', name));
    this.#words = new Words(new WordClusters(table('clusters.bin')));
    const actorLexicon = ActorLexicon.read(writeActors(readActorSources()));
    const reader = new ParagraphReader(this.#words, actorLexicon);
    this.#models = {
      tagger: new Tagger(readModel(table('issues.bin')), issueKnowledge(this.#lexicon, reader)),
      words: new IssueWords(new BackgroundWords(table('background.bin'))),
    };
    this.#actors = createActorRecogniser(new Tagger(readModel(table('actors.bin')), taggerKnowledge(actorLexicon, reader)), actorLexicon);
    this.#issues = createIssueRecogniser(this.#lexicon, this.#words);
  }

  phrases(article: Article): readonly PlacedPhrase[] {
    const actors = this.#actors.resolve(article, {});
    const dates = this.#dates.resolve(article, { actors });
    const issues = this.#issues.resolve(article, { actors, dates });
    const phrasesIn = (index: number): readonly NounPhrase[] => {
      const paragraph = article.paragraphs[index];
      const role = article.roles[index];
      return paragraph !== undefined && (role === 'headline' || role === 'body') ? readParagraph(paragraph, this.#words, this.#lexicon, this.#models).phrases : [];
    };
    return placePhrases(article, phrasesIn, (index) => [...actors.mentionsOf(index), ...dates.mentionsOf(index), ...issues.mentionsOf(index)]);
  }
}
