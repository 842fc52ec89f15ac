import { ActorLexicon, type CompiledActors } from './actors/actorLexicon';
import { createActorRecogniser } from './actors/actorRecogniser';
import { taggerKnowledge } from './actors/taggerKnowledge';
import { createDateRecogniser } from './dates/dateRecogniser';
import { IssueLexicon, type CompiledIssues } from './issues/issueLexicon';
import { createIssueRecogniser } from './issues/issueRecogniser';
import { createRecogniser, type Recogniser } from './recognition';
import { Tagger } from './tagger/tagger';
import { readModel } from './tagger/taggerModel';
import { WordClusters } from './tagger/wordClusters';

/** Files that the build writes to `dist/data/`. */
export const RESOURCES = { actors: 'actors.json', issues: 'issues.json', model: 'actors.bin', clusters: 'clusters.bin' } as const;

export type ResourceName = (typeof RESOURCES)[keyof typeof RESOURCES];

/** Reads what recognition needs and puts the recogniser together. Rejects as `read` does. */
export async function loadRecogniser(read: (name: ResourceName) => Promise<Uint8Array>): Promise<Recogniser> {
  const [actors, issues, model, clusters] = await Promise.all([
    read(RESOURCES.actors),
    read(RESOURCES.issues),
    read(RESOURCES.model),
    read(RESOURCES.clusters),
  ]);
  const lexicon = ActorLexicon.from(parseJson(actors) as CompiledActors);
  const tagger = new Tagger(readModel(model), taggerKnowledge(lexicon, new WordClusters(clusters)));
  return createRecogniser({
    actors: createActorRecogniser(tagger, lexicon),
    dates: createDateRecogniser(),
    issues: createIssueRecogniser(IssueLexicon.from(parseJson(issues) as CompiledIssues)),
  });
}

function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
