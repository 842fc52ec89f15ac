import { BinaryReader, BinaryWriter } from './binary';
import { hashString } from './featureHash';

const TEMPLATE = 0x434c;

/** Words in a bucket on average, at most. */
const LOAD = 4;
const FEWEST_BUCKET_BITS = 8;

/** From so many buckets on one byte of a word's hash tells it from others, else two. */
const BITS_FOR_ONE_BYTE = 16;

/** Where a word's hash puts it: a bucket, and the mark by which it is known there. */
interface Place {
  readonly bucket: number;
  readonly mark: number;
}

function placeOf(word: string, bucketBits: number): Place {
  const hash = hashString(TEMPLATE, word);
  return { bucket: hash >>> (32 - bucketBits), mark: hash & (bucketBits < BITS_FOR_ONE_BYTE ? 0xffff : 0xff) };
}

/**
 * Writes words and their clusters (1 to 65,535), as it is looked up, so that reading costs nothing: for each bucket of hashes how many
 * words it has, then all marks, then all clusters, low bytes before high ones. No word is stored; where two have one place the first
 * stays. Same words in the same order, same bytes. Throws `RangeError` when a bucket overflows.
 */
export function writeWordClusters(clusters: ReadonlyMap<string, number>): Uint8Array {
  const bucketBits = Math.max(FEWEST_BUCKET_BITS, Math.ceil(Math.log2(Math.max(1, clusters.size) / LOAD)));
  const buckets = Array.from({ length: 1 << bucketBits }, () => new Map<number, number>());
  for (const [word, cluster] of clusters) {
    const { bucket, mark } = placeOf(word, bucketBits);
    const held = buckets[bucket];
    if (held?.has(mark) === false) held.set(mark, cluster);
  }
  const writer = new BinaryWriter();
  writer.byte(bucketBits);
  for (const { size } of buckets) {
    if (size > 0xff) throw new RangeError('Too many words have similar hashes.');
    writer.byte(size);
  }
  const words = buckets.flatMap((bucket) => [...bucket].sort(([a], [b]) => a - b));
  for (const [mark] of words) writer.byte(mark & 0xff);
  if (bucketBits < BITS_FOR_ONE_BYTE) for (const [mark] of words) writer.byte(mark >> 8);
  for (const [, cluster] of words) writer.byte(cluster & 0xff);
  for (const [, cluster] of words) writer.byte(cluster >> 8);
  return writer.finish();
}

/**
 * Clusters of words that are used alike, looked up by hash in the file as it is. Of words that it does not hold about one in a hundred
 * is taken for one that it does.
 */
export class WordClusters {
  readonly #bucketBits: number;
  /** Index of the first word of each bucket, and of the end. */
  readonly #starts: Uint32Array;
  readonly #count: number;
  readonly #words: Uint8Array;

  /** Throws `RangeError` when the bytes are no such table. */
  constructor(bytes: Uint8Array) {
    this.#bucketBits = new BinaryReader(bytes).byte();
    const buckets = 1 << this.#bucketBits;
    this.#starts = new Uint32Array(buckets + 1);
    let count = 0;
    for (let bucket = 0; bucket < buckets; bucket++) {
      count += bytes[1 + bucket] ?? 0;
      this.#starts[bucket + 1] = count;
    }
    this.#count = count;
    this.#words = bytes.subarray(1 + buckets);
    const size = this.#bucketBits < BITS_FOR_ONE_BYTE ? 4 : 3;
    if (this.#bucketBits < FEWEST_BUCKET_BITS || this.#words.length !== size * count) throw new RangeError('This is not a table of words and their clusters.');
  }

  /** Cluster of a lower-case word, from 1; 0 when unknown. */
  clusterOf(lowerCaseWord: string): number {
    const { bucket, mark } = placeOf(lowerCaseWord, this.#bucketBits);
    const isShort = this.#bucketBits >= BITS_FOR_ONE_BYTE;
    const end = this.#starts[bucket + 1] ?? 0;
    for (let index = this.#starts[bucket] ?? 0; index < end; index++) {
      const found = isShort ? this.#byte(0, index) : this.#byte(0, index) | (this.#byte(1, index) << 8);
      if (found === mark) return this.#byte(isShort ? 1 : 2, index) | (this.#byte(isShort ? 2 : 3, index) << 8);
    }
    return 0;
  }

  #byte(part: number, index: number): number {
    return this.#words[part * this.#count + index] ?? 0;
  }
}
