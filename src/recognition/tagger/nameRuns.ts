import type { Word } from '../words/word';

/** A run of capitalised words, with small words inside: "Bank of England", "Ministry of Health and Welfare". */
export interface NameRun {
  readonly start: number;
  readonly end: number;
  /** Index after the capitalised words that the run begins with: "Bank". */
  readonly headEnd: number;
}

type RunWord = Pick<Word, 'text' | 'isCapitalised'>;

const CONNECTORS = new Set('of for and & the de del la du des da do dos di van von der den bin al el ul e y et in on to - ’s \'s'.split(' '));

/** How many connectors may stand between two capitalised words. */
const GAP = 2;

/** For each word the run of the sentence that it stands in; undefined outside. */
export function nameRuns(words: readonly RunWord[]): readonly (NameRun | undefined)[] {
  const runs: (NameRun | undefined)[] = new Array<NameRun | undefined>(words.length).fill(undefined);
  for (let start = 0; start < words.length; ) {
    if (!isCapitalised(words[start])) {
      start++;
      continue;
    }
    const headEnd = capitalsEnd(words, start);
    const end = runEnd(words, headEnd);
    runs.fill({ start, end, headEnd }, start, end);
    start = end;
  }
  return runs;
}

function capitalsEnd(words: readonly RunWord[], start: number): number {
  let end = start;
  while (isCapitalised(words[end])) end++;
  return end;
}

function runEnd(words: readonly RunWord[], headEnd: number): number {
  let end = headEnd;
  for (;;) {
    let next = end;
    while (next - end < GAP && CONNECTORS.has(words[next]?.text ?? '')) next++;
    if (next === end || !isCapitalised(words[next])) return end;
    end = capitalsEnd(words, next);
  }
}

function isCapitalised(word: RunWord | undefined): boolean {
  return word?.isCapitalised === true;
}
