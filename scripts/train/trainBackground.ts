import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArticle } from '../../src/article/parseArticle';
import { Part, RAREST, writeBackground, type WordUsage } from '../../src/recognition/issues/backgroundWords';
import { DETERMINERS, FUNCTION_WORDS, PREPOSITIONS } from '../../src/recognition/issues/wordClasses';

const TEXTS = 'text/gmb-pseudo-articles.jsonl';
const TABLE = path.join('data', 'tagger', 'background.bin');

/** A word of fewer texts is as good as unknown. */
const FEWEST_TEXTS = 3;

/** Counts of a word: texts, uses in lower case, and uses as noun, as modifier and as verb by the words around it. */
interface Counts {
  texts: number;
  uses: number;
  noun: number;
  modifier: number;
  verb: number;
}

const BEFORE_VERB = new Set('to will would could can may might should must has have had was were is are been be being not he she they it who which also we i you'.split(' '));
const AFTER_VERB = new Set('the a an his her its their that it him them he she they this these those him us'.split(' '));

/** Counts the words of ordinary news (public-domain texts of a data folder) into data/tagger/background.bin. */
export function trainBackground(folder: string): void {
  const counts = new Map<string, Counts>();
  const lines = readFileSync(path.join(folder, TEXTS), 'utf8').split('\n').filter((line) => line !== '');
  for (const line of lines) countText((JSON.parse(line) as { text: string }).text, counts);
  const usages = new Map([...counts].filter(([, { texts }]) => texts >= FEWEST_TEXTS).map(([word, own]) => [word, usageOf(own, lines.length)]));
  const table = writeBackground(usages);
  writeFileSync(TABLE, table);
  console.log(`${TABLE}: ${usages.size} words, ${table.length} bytes`);
}

function countText(text: string, counts: Map<string, Counts>): void {
  const seen = new Set<string>();
  for (const { tokens } of parseArticle(text).paragraphs) {
    tokens.forEach((token, index) => {
      if (token.kind !== 'word') return;
      const word = token.text.toLowerCase();
      const own = counts.get(word) ?? { texts: 0, uses: 0, noun: 0, modifier: 0, verb: 0 };
      counts.set(word, own);
      if (!seen.has(word)) own.texts++;
      seen.add(word);
      if (token.text === word) countUse(own, tokens[index - 1]?.text.toLowerCase() ?? '', tokens[index + 1]?.text.toLowerCase() ?? '.');
    });
  }
}

function countUse(own: Counts, before: string, after: string): void {
  own.uses++;
  const opens = DETERMINERS.has(before) || PREPOSITIONS.has(before) || !FUNCTION_WORDS.has(before);
  const closes = FUNCTION_WORDS.has(after) || !/\p{L}/u.test(after);
  if ((BEFORE_VERB.has(before) && !DETERMINERS.has(before)) || (AFTER_VERB.has(after) && !closesPhrase(before))) own.verb++;
  else if (opens && closes) own.noun++;
  else if (opens) own.modifier++;
}

function closesPhrase(before: string): boolean {
  return DETERMINERS.has(before);
}

function usageOf({ texts, uses, noun, modifier, verb }: Counts, total: number): WordUsage {
  const rarity = Math.min(RAREST, Math.round((RAREST * Math.log(total / texts)) / Math.log(total / FEWEST_TEXTS)));
  const share = (count: number): number => count / Math.max(1, uses);
  const isVerb = share(verb) > 0.4;
  const part = isVerb ? Part.None : share(noun) >= 0.3 ? Part.Noun : share(modifier) >= 0.3 ? Part.Modifier : Part.None;
  return { rarity, part };
}
