import { NO_DECISIONS, type Annotation, type Decisions } from '../../src/annotation/annotation';
import { textAround } from '../../src/annotation/textAround';
import { mergeSidecars } from '../../src/sidecar/mergeSidecars';
import { parseSidecar } from '../../src/sidecar/parseSidecar';
import { toEditor, toStored } from '../../src/sidecar/toEditor';
import { updateSidecar } from '../../src/sidecar/updateSidecar';
import { longArticle } from './longArticle';
import { median, type Report } from './measure';

/** Words between two annotations. */
const EVERY = 6;

/** Cost may grow by this much more than the number of annotations. */
const MOST_GROWTH = 3;

/** What sidecars of 1,000 and of 10,000 annotations cost: to read, to save after one more decision, to merge, and to find again in an edited text. */
export async function sidecars(): Promise<Report> {
  const [few, many] = [await measure(1000), await measure(10_000)];
  const lines = Object.keys(many).map((task) => `${task.padEnd(34)} ${(few[task] ?? 0).toFixed(0).padStart(6)} ms ${(many[task] ?? 0).toFixed(0).padStart(7)} ms`);
  const broken = Object.keys(many).filter((task) => (many[task] ?? 0) > 10 * MOST_GROWTH * Math.max(1, few[task] ?? 0)).map((task) => `${task}: linear`);
  return { lines: [`${''.padEnd(34)} ${'1,000'.padStart(9)} ${'10,000'.padStart(10)}`, ...lines], broken };
}

async function measure(count: number): Promise<Readonly<Record<string, number>>> {
  const text = longArticle(count * EVERY);
  const decisions = annotated(text, count);
  const stored = toStored(decisions, text);
  const file = updateSidecar(undefined, stored);
  const [first] = stored.annotations;
  const noted = { ...stored, annotations: stored.annotations.map((each) => (each === first ? { ...each, note: 'odd' } : each)) };
  const theirs = { ...stored, annotations: stored.annotations.slice(1) };
  const edited = text.replace(/\bThe (\w+)/g, (found, word: string, at: number) => (at % 7 === 0 ? `The new ${word}` : found));
  return {
    'read the file': await median(() => parseSidecar(file)),
    'place in the same text': await median(() => toEditor(stored, text)),
    'save after one decision': await median(() => updateSidecar(file, noted)),
    'what to store of decisions': await median(() => toStored(decisions, text)),
    'merge with another window’s': await median(() => mergeSidecars(stored, noted, theirs)),
    'find again in a text edited outside': await median(() => toEditor(stored, edited)),
  };
}

function annotated(text: string, count: number): Decisions {
  const words = [...text.matchAll(/\p{L}+/gu)].filter((_, index) => index % EVERY === 0).slice(0, count);
  const annotations = words.map(({ index, 0: word }, number): Annotation => {
    const span = { start: index, end: index + word.length };
    return { id: number.toString(36).padStart(8, '0'), type: 'issue', ...span, ...textAround(text, span), by: 'ana', at: '2026-11-21T10:02:11Z', anchor: 'anchored' };
  });
  return { ...NO_DECISIONS, annotations };
}
