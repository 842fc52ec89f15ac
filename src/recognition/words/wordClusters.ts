import { BinaryReader, BinaryWriter } from './binary';
import { hashString } from './featureHash';

const TEMPLATE = 0x434c;

/** Writes words and their clusters (from 1): sorted hashes as differences, so no word is stored. Same words, same bytes. */
export function writeWordClusters(clusters: ReadonlyMap<string, number>): Uint8Array {
  const byHash = new Map([...clusters].map(([word, cluster]) => [hashString(TEMPLATE, word), cluster]));
  const sorted = [...byHash].sort(([a], [b]) => a - b);
  const writer = new BinaryWriter();
  writer.varint(sorted.length);
  let last = 0;
  for (const [hash, cluster] of sorted) {
    writer.varint(hash - last);
    writer.varint(cluster);
    last = hash;
  }
  return writer.finish();
}

/** Clusters of words that are used alike, looked up by hash; at most 65,535. */
export class WordClusters {
  readonly #hashes: Uint32Array;
  readonly #clusters: Uint16Array;
  readonly #mask: number;

  constructor(bytes: Uint8Array) {
    const reader = new BinaryReader(bytes);
    const count = reader.varint();
    const capacity = 1 << Math.ceil(Math.log2(2 * count + 2));
    this.#mask = capacity - 1;
    this.#hashes = new Uint32Array(capacity);
    this.#clusters = new Uint16Array(capacity);
    let hash = 0;
    for (let word = 0; word < count; word++) {
      hash += reader.varint();
      let slot = hash & this.#mask;
      while (this.#clusters[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#hashes[slot] = hash;
      this.#clusters[slot] = reader.varint();
    }
  }

  /** Cluster of a lower-case word, from 1; 0 when unknown. */
  clusterOf(lowerCaseWord: string): number {
    const hash = hashString(TEMPLATE, lowerCaseWord);
    let slot = hash & this.#mask;
    for (;;) {
      const cluster = this.#clusters[slot] ?? 0;
      if (cluster === 0 || this.#hashes[slot] === hash) return cluster;
      slot = (slot + 1) & this.#mask;
    }
  }
}
