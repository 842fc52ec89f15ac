/** Characters that are hard to mistake for each other. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';

/** A short random id: 8 characters, so that two coders' ids do not collide. @param random A number in [0, 1). */
export function randomId(random: () => number): string {
  return Array.from({ length: 8 }, () => ALPHABET.charAt(Math.floor(random() * ALPHABET.length))).join('');
}
