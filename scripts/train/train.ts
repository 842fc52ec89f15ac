import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ActorLexicon } from '../../src/recognition/actors/actorLexicon';
import { writeActors } from '../../src/recognition/actors/actorTables';
import { taggerKnowledge } from '../../src/recognition/actors/taggerKnowledge';
import { LabelSet } from '../../src/recognition/tagger/labelSet';
import { ParagraphReader } from '../../src/recognition/tagger/paragraphReader';
import { Tagger } from '../../src/recognition/tagger/tagger';
import type { TaggerKnowledge } from '../../src/recognition/tagger/knowledge';
import { TaggerModel, writeModel, type ModelWeights } from '../../src/recognition/tagger/taggerModel';
import { WordClusters } from '../../src/recognition/words/wordClusters';
import { Words } from '../../src/recognition/words/words';
import { readActorSources } from '../lexicons/readActorSources';
import { fitPlatt } from './calibrate';
import { readCorpus, trainingCorpora, type NameHints } from './corpora';
import { CrfTrainer, type TrainingOptions } from './crfTrainer';
import { examplesOf, type Example } from './example';
import type { MarkedDocument } from './markedDocument';
import { nameHints } from './nameHints';
import { quantise, strongestFeatures } from './pruneWeights';
import { outcomes, scoreTagger } from './scoreTagger';
import { trainBackground } from './trainBackground';
import { trainCandidates } from './trainCandidates';
import { trainIssues } from './trainIssues';
import { splitCorpora, wholeSet } from './trainingSet';
import { WeightAverage } from './weightAverage';

/**
 * `NEWS_ANNOTATOR_DATA=FOLDER npm run train [-- actors|issues|candidates]` trains the taggers of actors and of issues into data/tagger/, and
 * prints a report of each. The issues come with a table of ordinary news words and the weights of their candidates; `candidates` prints these alone.
 */
const TYPES = ['person', 'organisation', 'country', 'place', 'nationality'];
const KEPT_FEATURES = 62_000;

/** With a third of 63 steps the file is a fifth smaller, and F1 the same within 0.2. */
const STEPS = 21;

const FIRST: TrainingOptions = { epochs: 4, learningRate: 0.1, l2: 1e-3, minimumCount: 2, seed: 1, dropout: 0.4, averageFrom: Infinity };
const SECOND: TrainingOptions = { ...FIRST, epochs: 7, averageFrom: 3 };

/** The model that ships is the mean of one training for each. */
const SEEDS = [1, 2, 3];
const MODEL = path.join('data', 'tagger', 'actors.bin');

/** Taken off the score of each beginning of an organisation, because the 995 articles name three times as many as news does; of 0, 0.4 and 0.8 none stands out on the text held out. */
const ORGANISATION_PENALTY = 0.4;

function main(): void {
  const folder = process.env.NEWS_ANNOTATOR_DATA;
  if (folder === undefined) throw new Error('Set NEWS_ANNOTATOR_DATA to the folder of training data.');
  const [only] = process.argv.slice(2);
  if (only === undefined || only === 'actors') trainActors(folder);
  if (only === 'actors') return;
  if (only !== 'candidates') {
    trainBackground(folder);
    trainIssues(folder);
  }
  trainCandidates(folder);
}

function trainActors(folder: string): void {
  const sources = readActorSources();
  const lexicon = ActorLexicon.read(writeActors(sources));
  const words = new Words(new WordClusters(readFileSync(path.join('data', 'tagger', 'clusters.bin'))));
  const knowledge = taggerKnowledge(lexicon, new ParagraphReader(words, lexicon));
  const hints = nameHints(sources);
  const corpora = trainingCorpora(folder, hints);
  const { train, held } = splitCorpora(corpora);
  const trainer = new Trainer(knowledge);
  const kept = trainer.choose(train);
  const partial = trainer.learn(train, kept, SEEDS.slice(0, 1));
  const trial = new Tagger(new TaggerModel(partial), knowledge);
  console.log('model without the text held out, on it');
  printScores(trial, held);
  const calibration = calibrate(trial, held);
  const weights = { ...trainer.learn(wholeSet(corpora), kept, SEEDS), calibration };
  const model = writeModel(weights);
  writeFileSync(MODEL, model);
  console.log(`${MODEL}: ${model.length} bytes`);
  report(new Tagger(new TaggerModel(weights), knowledge), folder, hints);
}

class Trainer {
  readonly #labels = new LabelSet(TYPES);
  readonly #cut = new WeakMap<MarkedDocument, readonly Example[]>();

  constructor(private readonly knowledge: TaggerKnowledge) {}

  /** Hashes of the features that a first training finds strongest. */
  choose(documents: readonly MarkedDocument[]): ReadonlySet<number> {
    const wide = new CrfTrainer(this.#examples(documents), this.#labels, FIRST).train(log);
    const kept = strongestFeatures(wide, this.#labels.size, KEPT_FEATURES);
    console.log(`${wide.features.length} features, ${kept.size} kept`);
    return kept;
  }

  /** The mean of the weights that are learned with each of the seeds. */
  learn(documents: readonly MarkedDocument[], kept: ReadonlySet<number>, seeds: readonly number[]): ModelWeights {
    const examples = this.#examples(documents);
    const average = new WeightAverage();
    for (const seed of seeds) average.add(new CrfTrainer(examples, this.#labels, { ...SECOND, seed }, kept).train(log));
    const learned = average.weights();
    if (learned === undefined) throw new Error('No seed to train with.');
    const weights = quantise(learned, TYPES, 'capitalised', STEPS);
    const transitions = weights.transitions.slice();
    const type = TYPES.indexOf('organisation');
    for (const position of ['B', 'U'] as const) {
      for (let before = 0; before < this.#labels.size; before++) {
        const index = before * this.#labels.size + this.#labels.label(position, type);
        transitions[index] = (transitions[index] ?? 0) - ORGANISATION_PENALTY;
      }
    }
    return { ...weights, transitions };
  }

  /** Documents are cut into examples once. */
  #examples(documents: readonly MarkedDocument[]): readonly Example[] {
    const examples = documents.flatMap((document) => {
      const known = this.#cut.get(document) ?? examplesOf(document, this.#labels, this.knowledge, 'capitalised');
      this.#cut.set(document, known);
      return known;
    });
    console.log(`${documents.length} documents, ${examples.length} runs`);
    return examples;
  }
}

function log(epoch: number, loss: number): void {
  console.log(`epoch ${epoch + 1}: loss ${loss.toFixed(4)}`);
}

function calibrate(tagger: Tagger, held: readonly MarkedDocument[]): Float32Array {
  const found = outcomes(tagger, held);
  const fitted = TYPES.map((type) => fitPlatt(found.get(type) ?? []));
  fitted.forEach(([slope, offset], index) => {
    console.log(`confidence of ${TYPES[index] ?? ''}: slope ${slope.toFixed(2)}, offset ${offset.toFixed(2)}`);
  });
  return Float32Array.from(fitted.flat());
}

/** Corpora that are only measured on: their types as the literature reports them. */
const MEASURED = ['actors/worldwide-newswire-dev.jsonl', 'actors/conll2003-dev.jsonl', 'actors/gum-ccby-test.jsonl'];

function report(tagger: Tagger, folder: string, hints: NameHints): void {
  for (const file of MEASURED) {
    if (!existsSync(path.join(folder, file))) continue;
    console.log(file);
    printScores(tagger, readCorpus(path.join(folder, file), hints));
  }
}

const MEASURED_TYPES: Readonly<Record<string, string>> = { person: 'PER', organisation: 'ORG', country: 'LOC', place: 'LOC' };

function printScores(tagger: Tagger, documents: readonly MarkedDocument[]): void {
  for (const [type, { precision, recall, f1 }] of scoreTagger(tagger, documents, (name) => MEASURED_TYPES[name])) {
    console.log(`  ${type.padEnd(4)} P ${precision.toFixed(1)}  R ${recall.toFixed(1)}  F1 ${f1.toFixed(1)}`);
  }
}

main();
