import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArticle } from '../../src/article/parseArticle';
import { ActorLexicon } from '../../src/recognition/actors/actorLexicon';
import { createActorRecogniser } from '../../src/recognition/actors/actorRecogniser';
import { taggerKnowledge } from '../../src/recognition/actors/taggerKnowledge';
import { ParagraphReader } from '../../src/recognition/tagger/paragraphReader';
import { Tagger } from '../../src/recognition/tagger/tagger';
import { readModel } from '../../src/recognition/tagger/taggerModel';
import { WordClusters } from '../../src/recognition/words/wordClusters';
import { Words } from '../../src/recognition/words/words';

/*
 * A program that the evaluation bundles as the product is and runs by itself: `node speed.cjs FOLDER TEXTS.json ROUNDS` loads the actors'
 * recogniser from the files in FOLDER, then recognises the texts round after round. Prints JSON: the load in milliseconds, and the best
 * round's words a second, by the clock and by the processor time of the process.
 */
const [folder = '', file = '', rounds = '1'] = process.argv.slice(2);
const read = (name: string): Uint8Array => readFileSync(path.join(folder, name));
const texts = JSON.parse(readFileSync(file, 'utf8')) as string[];

const begin = performance.now();
const lexicon = ActorLexicon.read(read('lexicon.bin'));
const tagger = new Tagger(readModel(read('actors.bin')), taggerKnowledge(lexicon, new ParagraphReader(new Words(new WordClusters(read('clusters.bin'))), lexicon)));
const recogniser = createActorRecogniser(tagger, lexicon);
const load = performance.now() - begin;

const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
let clock = 0;
let processor = 0;
for (let round = 0; round < Number(rounds); round++) {
  const start = performance.now();
  const used = process.cpuUsage();
  for (const text of texts) {
    const article = parseArticle(text);
    const recognition = recogniser.resolve(article, {});
    article.paragraphs.forEach((_, index) => recognition.mentionsOf(index));
  }
  const { user, system } = process.cpuUsage(used);
  clock = Math.max(clock, (1000 * words) / (performance.now() - start));
  processor = Math.max(processor, (1e6 * words) / (user + system));
}
console.log(JSON.stringify({ load, clock, processor }));
