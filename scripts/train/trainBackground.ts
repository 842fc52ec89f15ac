import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArticle } from '../../src/article/parseArticle';
import { Part, RAREST, writeBackground, type WordUsage } from '../../src/recognition/issues/backgroundWords';
import { readTerms, type Term } from './readTerms';

/** Public-domain news, and what was written for training: how words are used there. */
const TEXTS = ['text/gmb-pseudo-articles.jsonl', 'marked/written-marked.jsonl'];
const TABLE = path.join('data', 'tagger', 'background.bin');

/** A word of fewer texts is as good as unknown. */
const FEWEST_TEXTS = 2;

/** Counts of a word: texts, uses in lower case, and uses as noun, as modifier and as verb. */
interface Counts {
  texts: number;
  uses: number;
  noun: number;
  modifier: number;
  verb: number;
}

/** Counts the words of ordinary news, and what they are used as, into data/tagger/background.bin. */
export function trainBackground(folder: string): void {
  const counts = new Map<string, Counts>();
  const texts = TEXTS.flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split('\n').filter((line) => line !== '')).map(
    (line) => (JSON.parse(line) as { text: string }).text,
  );
  for (const text of texts) countText(text, counts);
  const usages = new Map([...counts].filter(([, { texts: own }]) => own >= FEWEST_TEXTS).map(([word, own]) => [word, usageOf(own, texts.length)]));
  const table = writeBackground(usages);
  writeFileSync(TABLE, table);
  console.log(`${TABLE}: ${usages.size} words, ${table.length} bytes`);
}

function countText(text: string, counts: Map<string, Counts>): void {
  const countsOf = (word: string): Counts => {
    const own = counts.get(word) ?? { texts: 0, uses: 0, noun: 0, modifier: 0, verb: 0 };
    counts.set(word, own);
    return own;
  };
  const words = parseArticle(text).paragraphs.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'word').map((token) => token.text.toLowerCase()));
  for (const word of new Set(words)) countsOf(word).texts++;
  for (const sentence of readTerms(text)) {
    sentence.forEach((term, index) => {
      if (term.text !== '' && term.text === term.text.toLowerCase()) countUse(countsOf(term.text), term, sentence[index - 1], sentence[index + 1]);
    });
  }
}

function countUse(own: Counts, { part }: Term, before: Term | undefined, after: Term | undefined): void {
  own.uses++;
  if (part === 'noun') own.noun++;
  else if (part === 'adjective') own.modifier++;
  else if (part === 'participle' && after?.part === 'noun' && (before?.part === 'determiner' || before?.part === 'adjective')) own.modifier++;
  else if (part === 'verb' || part === 'participle') own.verb++;
}

function usageOf({ texts, uses, noun, modifier, verb }: Counts, total: number): WordUsage {
  const rarity = Math.min(RAREST, Math.round((RAREST * Math.log(total / texts)) / Math.log(total / FEWEST_TEXTS)));
  const share = (count: number): number => count / Math.max(1, uses);
  return { rarity, part: partOf(share(noun), share(modifier), share(verb)) };
}

function partOf(noun: number, modifier: number, verb: number): Part {
  if (noun >= 0.2 && verb >= 0.2) return Part.NounOrVerb;
  if (noun >= 0.5) return Part.Noun;
  if (modifier >= 0.3) return Part.Modifier;
  return noun >= 0.3 ? Part.Noun : Part.None;
}
