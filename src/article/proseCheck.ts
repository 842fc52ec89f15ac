import { tokenise } from './tokenise';

/** Text files that go with programs and are no articles. */
const NO_ARTICLE = /^(?:robots|requirements(?:[-_.].*)?|constraints|cmakelists|license|licence|copying|copyright|notice|ads|app-ads|humans|security|llms|readme|changelog|changes|authors|contributors|manifest|install|todo|version|sitemap|sources|dependencies|third[-_ ]?party.*)\.txt$/i;

/** Whether a file's name may be an article's. */
export function isArticleName(fileName: string): boolean {
  return !NO_ARTICLE.test(fileName);
}

/** Fewer words than this are too few to tell. */
const FEWEST_WORDS = 12;

/** Words that no English prose goes without. */
const FUNCTION_WORDS = new Set('the a an of to in and that for on with as at by from is was are were be has have had it its his her he she they not this which who will would said but or'.split(' '));

/**
 * Whether a text (or its beginning) reads like prose: enough words, sentences, and the little words that hold them together; few symbols.
 * Lists, tables, logs and code do not; an empty text does not.
 */
export function isProse(text: string): boolean {
  const tokens = tokenise(text.slice(0, 20_000));
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (words.length < FEWEST_WORDS) return false;
  const numbers = tokens.filter(({ kind }) => kind === 'number').length;
  const symbols = tokens.filter(({ kind, text: token }) => kind === 'symbol' || /^[{}[\]<>|\\/_#*;=]$/.test(token)).length;
  const functionWords = words.filter((word) => FUNCTION_WORDS.has(word.text.toLowerCase())).length;
  const hasStops = tokens.some((token) => token.text === '.' || token.text === '?' || token.text === '!');
  return hasStops && functionWords / words.length > 0.2 && symbols / tokens.length < 0.05 && numbers / tokens.length < 0.15;
}
