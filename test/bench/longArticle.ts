import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SAMPLES = path.join(import.meta.dirname, '..', '..', 'samples');

/** Syllables of names that stand in no lexicon. */
const SYLLABLES = ['ba', 'den', 'dro', 'fal', 'gri', 'hol', 'kas', 'lin', 'mor', 'nak', 'pel', 'rud', 'sav', 'tor', 'vel', 'zan'];

/** A capitalised word within a sentence, of some length: most of them are names. */
const NAME_WORD = /(?<=\p{Ll},? )\p{Lu}\p{Ll}{4,}/gu;

/**
 * An article of about as many words: the samples again and again, each time with half of the words that look like names replaced by
 * others, so that its vocabulary of names grows with its length as that of a real text does. Always the same for the same number.
 */
export function longArticle(words: number): string {
  const samples = readSamples();
  const pieces: string[] = [];
  let count = 0;
  for (let round = 0; count < words; round++) {
    const text = withNewNames(samples[round % samples.length] ?? '', round);
    const missing = words - count;
    const all = text.split(/(?<=\s)(?=\S)/);
    pieces.push(all.slice(0, missing).join(''));
    count += Math.min(all.length, missing);
  }
  return pieces.join('\n\n');
}

function readSamples(): readonly string[] {
  const names = readdirSync(SAMPLES).filter((name) => /\.(?:txt|news)$/.test(name)).sort();
  return names.map((name) => readFileSync(path.join(SAMPLES, name), 'utf8').replace(/^---\n[^]*?\n---\n/, '').trim());
}

function withNewNames(text: string, round: number): string {
  return text.replace(NAME_WORD, (word) => (hash(word, 0) % 2 === 0 ? word : newName(word, round)));
}

/** The same new name for the same word throughout one round. */
function newName(word: string, round: number): string {
  const number = hash(word, round);
  const name = [number, number >>> 4, number >>> 8].map((part) => SYLLABLES[part % SYLLABLES.length] ?? '').join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** FNV-1a, 32 bits. */
function hash(word: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (let index = 0; index < word.length; index++) value = Math.imul(value ^ word.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
