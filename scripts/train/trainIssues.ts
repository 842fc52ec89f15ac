import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { IssueLexicon } from '../../src/recognition/issues/issueLexicon';
import { issueKnowledge } from '../../src/recognition/issues/issueKnowledge';
import type { EvidenceWords } from '../../src/recognition/tagger/evidenceBits';
import { LabelSet } from '../../src/recognition/tagger/labelSet';
import { ParagraphReader } from '../../src/recognition/tagger/paragraphReader';
import { Tagger } from '../../src/recognition/tagger/tagger';
import { readModel, writeModel } from '../../src/recognition/tagger/taggerModel';
import { WordClusters } from '../../src/recognition/words/wordClusters';
import { Words } from '../../src/recognition/words/words';
import { readIssueSources } from '../lexicons/readIssueSources';
import { CrfTrainer, type TrainingOptions } from './crfTrainer';
import { examplesOf } from './example';
import type { MarkedDocument } from './markedDocument';
import { quantise, strongestFeatures } from './pruneWeights';
import { scoreTagger } from './scoreTagger';

const KEPT_FEATURES = 8_000;
const STEPS = 63;
const FIRST: TrainingOptions = { epochs: 3, learningRate: 0.1, l2: 1e-3, minimumCount: 3, seed: 1, dropout: 0, averageFrom: Infinity };
const SECOND: TrainingOptions = { ...FIRST, epochs: 6 };
const MODEL = path.join('data', 'tagger', 'issues.bin');

/** Marked corpora with how often their documents are learned from. */
export const ISSUE_CORPORA = [
  { file: 'marked/voa-marked.jsonl', weight: 2 },
  { file: 'marked/written-marked.jsonl', weight: 1 },
] as const;

/** One document in ten is left out of training and measured on. */
export const HELD_OUT = 10;

/** What tells names does not matter to issues. */
const NO_NAMES: EvidenceWords = { isTitle: () => false, isFirstName: () => false, isOrganisationHead: () => false };

/** Trains the issues' tagger on the marked documents of a data folder into data/tagger/issues.bin and prints how it does on the others. */
export function trainIssues(folder: string): void {
  const words = new Words(new WordClusters(readFileSync(path.join('data', 'tagger', 'clusters.bin'))));
  const knowledge = issueKnowledge(IssueLexicon.from(readIssueSources()), new ParagraphReader(words, NO_NAMES));
  const labels = new LabelSet(['issue']);
  const corpora = ISSUE_CORPORA.map(({ file, weight }) => ({ documents: readIssues(path.join(folder, file)), weight }));
  const training = corpora.flatMap(({ documents, weight }) => Array.from({ length: weight }, () => documents.filter((_, index) => index % HELD_OUT !== 0)).flat());
  const examples = training.flatMap((document) => examplesOf(document, labels, knowledge, 'all'));
  console.log(`issues: ${training.length} documents, ${examples.length} sentences`);
  const log = (epoch: number, loss: number): void => {
    console.log(`epoch ${epoch + 1}: loss ${loss.toFixed(4)}`);
  };
  const wide = new CrfTrainer(examples, labels, FIRST).train(log);
  const kept = strongestFeatures(wide, labels.size, KEPT_FEATURES);
  const narrow = new CrfTrainer(examples, labels, SECOND, kept).train(log);
  const model = writeModel(quantise(narrow, labels.types, 'all', STEPS));
  writeFileSync(MODEL, model);
  console.log(`${MODEL}: ${model.length} bytes`);
  const measured = corpora.flatMap(({ documents }) => documents.filter((_, index) => index % HELD_OUT === 0));
  for (const [type, { precision, recall, f1 }] of scoreTagger(new Tagger(readModel(model), knowledge), measured, (own) => own)) {
    console.log(`  ${type.padEnd(5)} P ${precision.toFixed(1)}  R ${recall.toFixed(1)}  F1 ${f1.toFixed(1)}`);
  }
}

interface RawDocument {
  readonly id: string;
  readonly text: string;
  readonly issues: readonly { readonly start: number; readonly end: number }[];
}

/** Documents with the issues marked in them. */
export function readIssues(file: string): MarkedDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, text, issues } = JSON.parse(line) as RawDocument;
      return { id, text, spans: issues.map(({ start, end }) => ({ start, end, type: 'issue' })) };
    });
}
