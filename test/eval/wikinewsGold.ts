import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { documentsOfNameMarks } from '../../scripts/train/nameMarks';
import type { MarkedDocument } from '../../scripts/train/markedDocument';

/** A clone of https://github.com/vanatteveldt/wikinews (text: Wikinews contributors, CC-BY 2.5) in the data folder. */
const FILES = [2019, 2020].map((year) => join('wikinews', 'data', `wikinews_${year}.csv`));
const NAMES = join('test', 'eval', 'wikinews-names.yaml');

/** Wikinews articles with their names, headline first; none when the data folder lacks the texts. */
export function loadWikinewsGold(data: string): MarkedDocument[] {
  const files = FILES.map((file) => join(data, file));
  if (!files.every(existsSync)) return [];
  const rows = files.flatMap((file) => parse<{ url: string; title: string; text: string }>(readFileSync(file, 'utf8'), { columns: true }));
  const texts = new Map(rows.map(({ url, title, text }) => [url.slice(url.indexOf('/wiki/') + 6), `${title}\n\n${text}`]));
  return documentsOfNameMarks(readFileSync(NAMES, 'utf8'), (id) => texts.get(id));
}
