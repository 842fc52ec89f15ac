import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readActorSources } from '../../scripts/lexicons/readActorSources';
import { ActorLexicon } from '../../src/recognition/actors/actorLexicon';
import { writeActors } from '../../src/recognition/actors/actorTables';
import { createActorRecogniser } from '../../src/recognition/actors/actorRecogniser';
import { taggerKnowledge } from '../../src/recognition/actors/taggerKnowledge';
import type { TypeRecogniser } from '../../src/recognition/recogniser';
import { ParagraphReader } from '../../src/recognition/tagger/paragraphReader';
import { Tagger } from '../../src/recognition/tagger/tagger';
import { readModel } from '../../src/recognition/tagger/taggerModel';
import { WordClusters } from '../../src/recognition/words/wordClusters';
import { Words } from '../../src/recognition/words/words';

/** The shipped lexicon and tagger, made from the sources in data/ once for all tests. */
export function actorParts(): { readonly lexicon: ActorLexicon; readonly tagger: Tagger } {
  return (parts ??= readParts());
}

let parts: ReturnType<typeof readParts> | undefined;

function readParts(): { lexicon: ActorLexicon; tagger: Tagger } {
  const read = (name: string): Uint8Array => readFileSync(path.join('data', 'tagger', name));
  const lexicon = ActorLexicon.read(writeActors(readActorSources()));
  const knowledge = taggerKnowledge(lexicon, new ParagraphReader(new Words(new WordClusters(read('clusters.bin'))), lexicon));
  return { lexicon, tagger: new Tagger(readModel(read('actors.bin')), knowledge) };
}

/** The shipped actor recogniser, with another lexicon if one is given. */
export function actorRecogniser(lexicon?: ActorLexicon): TypeRecogniser {
  const shipped = actorParts();
  return createActorRecogniser(shipped.tagger, lexicon ?? shipped.lexicon);
}
