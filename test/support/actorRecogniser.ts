import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readActorSources } from '../../scripts/lexicons/readActorSources';
import { ActorLexicon } from '../../src/recognition/actors/actorLexicon';
import { createActorRecogniser } from '../../src/recognition/actors/actorRecogniser';
import { taggerKnowledge } from '../../src/recognition/actors/taggerKnowledge';
import type { TypeRecogniser } from '../../src/recognition/recogniser';
import { Tagger } from '../../src/recognition/tagger/tagger';
import { readModel } from '../../src/recognition/tagger/taggerModel';
import { WordClusters } from '../../src/recognition/tagger/wordClusters';

/** The shipped actor recogniser, made from the sources in data/. */
export function actorRecogniser(): TypeRecogniser {
  const read = (name: string): Uint8Array => readFileSync(path.join('data', 'tagger', name));
  const lexicon = new ActorLexicon(readActorSources());
  const knowledge = taggerKnowledge(lexicon, new WordClusters(read('clusters.bin')));
  return createActorRecogniser(new Tagger(readModel(read('actors.bin')), knowledge), lexicon);
}
