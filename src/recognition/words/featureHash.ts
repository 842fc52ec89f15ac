/** 32-bit FNV-1a over UTF-16 code units, begun from a template's own seed, so that equal strings of two templates differ. */
export function hashString(template: number, text: string, start = 0, end = text.length): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ 0x811c9dc5;
  for (let index = start; index < end; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return finish(hash) >>> 0;
}

/** Joins hashes (or small numbers) under a template, order mattering. Signed, so that it takes no memory. */
export function hashNumbers(template: number, first: number, second = 0, third = 0): number {
  let hash = Math.imul(template + 1, 0x85ebca6b) ^ 0x811c9dc5;
  hash = Math.imul(hash ^ first, 0xcc9e2d51);
  hash = Math.imul((hash << 13) | (hash >>> 19), 5) ^ second;
  hash = Math.imul(hash, 0x1b873593);
  hash = Math.imul((hash << 15) | (hash >>> 17), 9) ^ third;
  return finish(hash);
}

/** The final mix of MurmurHash3 (public domain): spreads every bit over all bits. */
function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
