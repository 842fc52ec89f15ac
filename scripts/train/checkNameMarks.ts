import { readArticles, readNameMarks } from './corpora';
import type { MarkedDocument } from './markedDocument';

/** `NEWS_ANNOTATOR_DATA=FOLDER npx tsx scripts/train/checkNameMarks.ts` reads the marks of data/training over their texts and counts them. */
function main(): void {
  const folder = process.env.NEWS_ANNOTATOR_DATA;
  if (folder === undefined) throw new Error('Set NEWS_ANNOTATOR_DATA to the folder of training data.');
  print('names in news texts', readNameMarks(folder));
  print('articles written for training', readArticles());
}

function print(what: string, documents: readonly MarkedDocument[]): void {
  const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  console.log(`${what}: ${documents.length} texts, ${words} words`);
  const names = documents.flatMap(({ text, spans }) => spans.map(({ start, end, type }) => ({ type, name: text.slice(start, end) })));
  for (const type of new Set(names.map((name) => name.type))) {
    const ofType = names.filter((name) => name.type === type);
    console.log(`  ${type}: ${ofType.length} occurrences, ${new Set(ofType.map(({ name }) => name)).size} different names`);
  }
}

main();
