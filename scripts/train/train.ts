import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ActorLexicon } from '../../src/recognition/actors/actorLexicon';
import { taggerKnowledge } from '../../src/recognition/actors/taggerKnowledge';
import { LabelSet } from '../../src/recognition/tagger/labelSet';
import { Tagger } from '../../src/recognition/tagger/tagger';
import { readModel, writeModel } from '../../src/recognition/tagger/taggerModel';
import { WordClusters } from '../../src/recognition/tagger/wordClusters';
import { readActorSources } from '../lexicons/readActorSources';
import { readCorpus, trainingDocuments, type NameHints } from './corpora';
import { CrfTrainer, type TrainingOptions } from './crfTrainer';
import { examplesOf, type Example } from './example';
import { nameHints } from './nameHints';
import { quantise, strongestFeatures } from './pruneWeights';
import { scoreTagger } from './scoreTagger';

/** `NEWS_ANNOTATOR_DATA=FOLDER npm run train` trains the actors' tagger into data/tagger/actors.bin and prints a report. */
const TYPES = ['person', 'organisation', 'country', 'place', 'nationality'];
const KEPT_FEATURES = 40_000;
const FIRST: TrainingOptions = { epochs: 4, learningRate: 0.1, l2: 1e-3, minimumCount: 2, seed: 1 };
const SECOND: TrainingOptions = { ...FIRST, epochs: 7 };
const MODEL = path.join('data', 'tagger', 'actors.bin');

function main(): void {
  const folder = process.env.NEWS_ANNOTATOR_DATA;
  if (folder === undefined) throw new Error('Set NEWS_ANNOTATOR_DATA to the folder of training data.');
  const sources = readActorSources();
  const knowledge = taggerKnowledge(ActorLexicon.from(sources), new WordClusters(readFileSync(path.join('data', 'tagger', 'clusters.bin'))));
  const hints = nameHints(sources);
  const labels = new LabelSet(TYPES);
  const documents = trainingDocuments(folder, hints);
  const examples = documents.flatMap((document) => examplesOf(document, labels, knowledge, 'capitalised'));
  console.log(`${documents.length} documents, ${examples.length} runs`);
  const model = learn(examples, labels);
  writeFileSync(MODEL, model);
  console.log(`${MODEL}: ${model.length} bytes`);
  report(new Tagger(readModel(model), knowledge), folder, hints);
}

function learn(examples: readonly Example[], labels: LabelSet): Uint8Array {
  const log = (epoch: number, loss: number): void => {
    console.log(`epoch ${epoch + 1}: loss ${loss.toFixed(4)}`);
  };
  const wide = new CrfTrainer(examples, labels, FIRST).train(log);
  const kept = strongestFeatures(wide, labels.size, KEPT_FEATURES);
  console.log(`${wide.features.length} features, ${kept.size} kept`);
  const narrow = new CrfTrainer(examples, labels, SECOND, kept).train(log);
  return writeModel(quantise(narrow, labels.types, 'capitalised'));
}

/** Corpora that are only measured on: their types as the literature reports them. */
const MEASURED = ['actors/worldwide-newswire-dev.jsonl', 'actors/conll2003-dev.jsonl', 'actors/gum-ccby-test.jsonl'];

function report(tagger: Tagger, folder: string, hints: NameHints): void {
  const typeOf = (type: string): string | undefined =>
    ({ person: 'PER', organisation: 'ORG', country: 'LOC', place: 'LOC' })[type];
  for (const file of MEASURED) {
    if (!existsSync(path.join(folder, file))) continue;
    console.log(file);
    for (const [type, { precision, recall, f1 }] of scoreTagger(tagger, readCorpus(path.join(folder, file), hints), typeOf)) {
      console.log(`  ${type.padEnd(4)} P ${precision.toFixed(1)}  R ${recall.toFixed(1)}  F1 ${f1.toFixed(1)}`);
    }
  }
}

main();
