import { EMPTY_CODEBOOK, type Codebook } from '../codebook/codebook';
import { ActorLexicon } from './actors/actorLexicon';
import { createActorRecogniser } from './actors/actorRecogniser';
import { taggerKnowledge } from './actors/taggerKnowledge';
import { createDateRecogniser } from './dates/dateRecogniser';
import { BackgroundWords } from './issues/backgroundWords';
import { issueKnowledge } from './issues/issueKnowledge';
import { IssueLexicon, type CompiledIssues } from './issues/issueLexicon';
import { createIssueRecogniser } from './issues/issueRecogniser';
import { IssueWords } from './issues/issueWords';
import { QuoteLexicon, type CompiledQuotes } from './quotes/quoteLexicon';
import { createQuoteRecogniser } from './quotes/quoteRecogniser';
import { createRecogniser, type Recogniser } from './recognition';
import { ParagraphReader } from './tagger/paragraphReader';
import { Tagger } from './tagger/tagger';
import { readModel } from './tagger/taggerModel';
import { WordClusters } from './words/wordClusters';
import { Words } from './words/words';

/** Files that the build writes to `dist/data/`. */
export const RESOURCES = { actors: 'lexicon.bin', issues: 'issues.json', quotes: 'quotes.json', model: 'actors.bin', clusters: 'clusters.bin', issueModel: 'issues.bin', background: 'background.bin' } as const;

export type ResourceName = (typeof RESOURCES)[keyof typeof RESOURCES];

/** What is shipped for recognition, to make recognisers of. */
export interface ShippedRecognition {
  /** A recogniser with the shipped lexicons, extended by the actors and issues of a codebook. */
  readonly recogniser: (codebook?: Pick<Codebook, 'actors' | 'issues'>) => Recogniser;
  /** Whether an id is that of a shipped actor or issue. */
  readonly hasEntity: (id: string) => boolean;
  readonly hasIssue: (id: string) => boolean;
}

/** Reads what recognition needs. Rejects as `read` does. */
export async function loadRecognition(read: (name: ResourceName) => Promise<Uint8Array>): Promise<ShippedRecognition> {
  const [actors, issues, quotes, model, clusterTable, issueModel, background] = await Promise.all([
    read(RESOURCES.actors),
    read(RESOURCES.issues),
    read(RESOURCES.quotes),
    read(RESOURCES.model),
    read(RESOURCES.clusters),
    read(RESOURCES.issueModel),
    read(RESOURCES.background),
  ]);
  const words = new Words(new WordClusters(clusterTable));
  const actorLexicon = ActorLexicon.read(actors);
  const issueLexicon = IssueLexicon.from(parseJson(issues) as CompiledIssues);
  const reader = new ParagraphReader(words, actorLexicon);
  const tagger = new Tagger(readModel(model), taggerKnowledge(actorLexicon, reader));
  const issueModels = {
    tagger: new Tagger(readModel(issueModel), issueKnowledge(issueLexicon, reader)),
    words: new IssueWords(new BackgroundWords(background)),
  };
  const quoteRecogniser = createQuoteRecogniser(new QuoteLexicon(parseJson(quotes) as CompiledQuotes), words);
  return {
    recogniser: (own = EMPTY_CODEBOOK) => createRecogniser({
      actors: createActorRecogniser(tagger, actorLexicon.extendedBy(own.actors)),
      dates: createDateRecogniser(),
      issues: createIssueRecogniser(issueLexicon.extendedBy(own.issues), words, issueModels),
      quotes: quoteRecogniser,
    }),
    hasEntity: (id) => actorLexicon.entry(id) !== undefined || issueLexicon.concept(id) !== undefined,
    hasIssue: (id) => issueLexicon.concept(id) !== undefined,
  };
}

/** Reads what recognition needs and puts the shipped recogniser together. Rejects as `read` does. */
export async function loadRecogniser(read: (name: ResourceName) => Promise<Uint8Array>): Promise<Recogniser> {
  return (await loadRecognition(read)).recogniser();
}

function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
