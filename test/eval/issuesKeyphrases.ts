import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../../src/article/parseArticle';
import type { Recogniser } from '../../src/recognition/recognition';
import { findIn } from './issuesFound';
import { NODE_RAKE, RETEXT, type KeyphraseFinder } from './issuesPeers';

const SETS = ['duc2001-all', 'kpcrowd-politics-business'];

/** How many keyphrases of each article count. */
const MOST = 10;

interface KeyphraseDocument {
  readonly text: string;
  readonly keyphrases: readonly string[];
}

/**
 * F1 of the first ten keyphrases, micro-averaged over articles; phrases are compared in lower case with plural s and punctuation off. The weights of
 * our keyphrases were fitted on every other article, from the first: "every second" measures on the rest.
 */
export async function printKeyphrases(recogniser: Recogniser, data: string, peers: boolean): Promise<void> {
  const finders: readonly KeyphraseFinder[] = [keyphrases(recogniser), issues(recogniser), ...(peers ? [NODE_RAKE, RETEXT] : [])];
  console.log('keyphrases@10                system             P      R     F1   (in %)');
  for (const set of SETS) {
    const lines = readFileSync(join(data, 'issues', `${set}.jsonl`), 'utf8').split('\n').filter((line) => line !== '');
    const documents = lines.map((line) => JSON.parse(line) as KeyphraseDocument);
    for (const finder of finders) console.log(`${set.padEnd(28)} ${finder.name.padEnd(15)}${await score(finder, documents)}`);
    const unseen = documents.filter((_, index) => index % 2 === 1);
    for (const finder of finders) console.log(`${`${set}, every second`.padEnd(28)} ${finder.name.padEnd(15)}${await score(finder, unseen)}`);
  }
}

async function score(finder: KeyphraseFinder, documents: readonly KeyphraseDocument[]): Promise<string> {
  let [right, found, gold] = [0, 0, 0];
  for (const { text, keyphrases } of documents) {
    const wanted = new Set(keyphrases.map(compared));
    const phrases = [...new Set((await finder.find(text)).map(compared))].filter((phrase) => phrase !== '').slice(0, MOST);
    gold += wanted.size;
    found += phrases.length;
    right += phrases.filter((phrase) => wanted.has(phrase)).length;
  }
  const [precision, recall] = [(100 * right) / Math.max(1, found), (100 * right) / gold];
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return [precision, recall, f1].map((value) => value.toFixed(1).padStart(7)).join('');
}

function compared(phrase: string): string {
  const words = phrase.toLowerCase().match(/[\p{L}\p{N}.'’]+/gu) ?? [];
  return words.map((word) => word.replace(/(?<=\p{L}{3})s$/u, '')).join(' ');
}

function keyphrases(recogniser: Recogniser): KeyphraseFinder {
  return {
    name: 'keyphrases',
    find: (text) => Promise.resolve(recogniser.recognise(parseArticle(text), {}).keyphrases ?? []),
  };
}

/** Issues and candidates by salience, each in its commonest wording. */
function issues(recogniser: Recogniser): KeyphraseFinder {
  return {
    name: 'issues',
    find(text) {
      const { mentions, entities } = findIn(recogniser, text);
      const wordings = new Map<string, Map<string, number>>();
      for (const mention of mentions) {
        const own = wordings.get(mention.concepts[0] ?? '') ?? new Map<string, number>();
        wordings.set(mention.concepts[0] ?? '', own.set(mention.text, (own.get(mention.text) ?? 0) + 1));
      }
      const ranked = [...entities].sort((a, b) => (b.salience ?? 0) - (a.salience ?? 0));
      const phrases = ranked.flatMap(({ id }) => {
        const own = [...(wordings.get(id) ?? [])].sort(([, a], [, b]) => b - a);
        return own[0] === undefined ? [] : [own[0][0]];
      });
      return Promise.resolve(phrases);
    },
  };
}
