import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NO_DECISIONS, type Annotation, type Decisions } from '../../../src/annotation/annotation';
import { applyChange, sortAnnotations } from '../../../src/annotation/decisionChange';
import { parseArticle } from '../../../src/article/parseArticle';
import { exportArticle } from '../../../src/formats/exportArticle';
import { flatten } from '../../../src/formats/flatten';
import { importInto } from '../../../src/formats/import/importChange';
import type { ImportFormat } from '../../../src/formats/import/importFormat';
import { IMPORT_FORMATS } from '../../../src/formats/import/importFormats';
import { exported } from '../../support/exporting';
import { exportFormat } from '../../support/exportFormat';

const WORDS = ['Ada', 'Søren Åberg', '🐟', '👩🏽‍🔬', 'البحر', 'שלום', 'fish', '"quoted"', '=SUM(A1)', '<b>&amp;', 'e\u0301te\u0301', '水', "O'Neil", 'U.S.', '—', 'a', 'T1\tx', 'zero\uFEFFwidth', 'a\u200Fb', '\u2067rtl\u2069'];
const GAPS = [' ', ' ', ' ', '\n', '\n\n', ', ', '. '];

const text = fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), { minLength: 3, maxLength: 30 }).map((parts) => parts.flat().join(''));

/** An annotation before it has a place: places are fractions of the text. */
const draft = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 25 }),
  said: fc.constantFrom<Partial<Annotation>>(
    { type: 'actor', entity: 'ada' },
    { type: 'date', value: '2026-03', mod: 'START', endValue: '2026-05-01' },
    { type: 'issue', entity: 'fish-quotas', note: 'see <p. 3> & "4"' },
    { type: 'frame/human', note: '=1+1, 🐟' },
    { type: 'quote', speaker: 'ada', cue: 'said' },
    { type: 'code-2', by: 'ana', at: '2026-11-21T10:02:11Z' },
  ),
});

const ENTITIES = [
  { id: 'ada', type: 'actor', kind: 'person', name: 'Ada', wikidata: 'Q42' },
  { id: 'fish-quotas', type: 'issue', name: 'Fish quotas' },
] as const;

function decisionsOf(article: string, drafts: readonly { at: number; length: number; said: Partial<Annotation> }[]): Decisions {
  const annotations = drafts.flatMap(({ at, length, said }, index): Annotation[] => {
    const span = wholeCharacters(article, Math.floor(at * article.length), length);
    const quote = article.slice(span.start, span.end).replaceAll('\r\n', '\n');
    return quote.trim() === '' ? [] : [{ id: `id${index}`, type: 'issue', ...span, quote, before: '', after: '', anchor: 'anchored', at: '2026-01-01T00:00:00Z', ...said }];
  });
  const distinct = annotations.filter((one, index) => annotations.findIndex((other) => other.type === one.type && other.start === one.start && other.end === one.end) === index);
  return { article: {}, entities: ENTITIES, annotations: sortAnnotations(distinct), dismissed: [] };
}

/** Neither end is within a character, a line end or white space. */
function wholeCharacters(article: string, from: number, length: number): { start: number; end: number } {
  let [start, end] = [from, Math.min(article.length, from + length)];
  if (/[\uDC00-\uDFFF]/.test(article.charAt(start))) start++;
  if (/[\uDC00-\uDFFF]/.test(article.charAt(end))) end++;
  while (start < end && /\s/.test(article.charAt(start))) start++;
  while (end > start && /\s/.test(article.charAt(end - 1))) end--;
  return { start, end: Math.max(start, end) };
}

type Key = 'entity' | 'value' | 'mod' | 'endValue' | 'speaker' | 'cue' | 'note' | 'by' | 'at';

/** What each format brings back of an annotation besides its type and place. */
const HELD: Readonly<Record<string, readonly Key[]>> = {
  'csv': ['entity', 'value', 'mod', 'endValue', 'speaker', 'cue', 'note', 'by', 'at'],
  'w3c': ['entity', 'value', 'endValue', 'speaker', 'cue', 'note', 'by', 'at'],
  'brat': ['entity', 'value', 'mod', 'endValue', 'note'],
  'label-studio': ['entity', 'value', 'note'],
  'doccano': [],
  'prodigy': ['entity', 'value', 'mod', 'endValue', 'speaker', 'cue', 'note', 'by', 'at'],
  'json-cas': ['entity', 'value', 'mod', 'endValue', 'speaker', 'cue', 'note', 'by', 'at'],
  'refi-qda': ['entity', 'note', 'by', 'at'],
};

function says(annotations: readonly Annotation[], keys: readonly Key[]): readonly unknown[] {
  return sortAnnotations(annotations)
    .map(({ type, start, end, quote, ...more }) => [start, end, type, quote, ...keys.map((key) => more[key])])
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

async function roundTrip(format: ImportFormat, article: string, decisions: Decisions, isResaved = false): Promise<{ back: Decisions; problems: number }> {
  const source = exportArticle({ file: 'news/story.txt', article: parseArticle(article), decisions });
  const { files } = await exported(exportFormat(format.id), [source]);
  const found = isResaved ? [...files].map(resave) : [...files];
  const read = format.read(found.map(([path, bytes]) => ({ path, bytes })).filter(({ path }) => !/\.(?:conf|xml|qdc)$/.test(path)));
  let random = 0;
  const context = { text: article, now: '2026-01-01T00:00:00Z', newId: () => `new${random++}` };
  const { change, problems } = importInto(read, { decisions: NO_DECISIONS, context });
  return { back: applyChange(NO_DECISIONS, change), problems: problems.length };
}

const lineEnds = fc.constantFrom('\n', '\r\n');

/** The text of a file with or without byte order mark, as an editor holds it. */
const file = fc.tuple(text, lineEnds, fc.constantFrom('', '\uFEFF')).map(([plain, lineEnd, mark]) => new TextDecoder().decode(new TextEncoder().encode(mark + plain.replaceAll('\n', lineEnd))));

/** What programs on Windows do to a text file that they save: a byte order mark, and CRLF. Archives stay as they are. */
function resave([path, bytes]: readonly [path: string, bytes: Uint8Array]): readonly [path: string, bytes: Uint8Array] {
  return path.endsWith('.qdpx') ? [path, bytes] : [path, new TextEncoder().encode(`\uFEFF${new TextDecoder().decode(bytes).replace(/\r?\n/g, '\r\n')}`)];
}

describe('round trips', () => {
  for (const format of IMPORT_FORMATS.filter(({ id }) => id !== 'conll')) {
    it(`${format.label}: what goes out comes back`, async () => {
      const keys = HELD[format.id] ?? [];
      await fc.assert(
        fc.asyncProperty(file, fc.array(draft, { maxLength: 8 }), fc.boolean(), async (article, drafts, isResaved) => {
          const decisions = decisionsOf(article, drafts);
          const { back, problems } = await roundTrip(format, article, decisions, isResaved);
          assert.equal(problems, 0);
          assert.deepEqual(says(back.annotations, keys), says(decisions.annotations, keys));
        }),
        { numRuns: 60 },
      );
    });
  }

  it('CoNLL: what does not overlap and is of whole tokens comes back', async () => {
    const conll = IMPORT_FORMATS.find(({ id }) => id === 'conll');
    assert.ok(conll);
    await fc.assert(
      fc.asyncProperty(file, fc.array(draft, { maxLength: 8 }), fc.boolean(), async (article, drafts, isResaved) => {
        const all = decisionsOf(article, drafts).annotations;
        const words = [...article.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
        const whole = all.filter(({ start, end }) => words.some((word) => word.start === start) && words.some((word) => word.end === end));
        const flat = flatten(whole.map((annotation) => ({ ...annotation, status: 'confirmed' as const })));
        const decisions = { ...NO_DECISIONS, entities: ENTITIES, annotations: whole };
        const { back } = await roundTrip(conll, article, decisions, isResaved);
        assert.deepEqual(says(back.annotations, []), says(flat, []));
      }),
      { numRuns: 60, examples: [['Ada été\r\n\r\n"quoted" <b>&amp; ', [{ at: 0, length: 21, said: { type: 'actor' } }, { at: 0.29, length: 21, said: { type: 'actor' } }], false]] },
    );
  });

  it('keeps the parts of a passage together where the format can', async () => {
    const article = 'The board, which met late, raised the quotas.\n';
    const part = (id: string, words: string, continues?: string): Annotation => {
      const start = article.indexOf(words);
      return { id, type: 'code', start, end: start + words.length, quote: words, before: '', after: '', anchor: 'anchored', ...(continues === undefined ? {} : { continues }) };
    };
    const decisions = { ...NO_DECISIONS, annotations: [part('aaaa', 'The board'), part('bbbb', 'raised the quotas', 'aaaa')] };
    for (const id of ['csv', 'brat', 'label-studio', 'prodigy', 'json-cas', 'w3c', 'refi-qda']) {
      const format = IMPORT_FORMATS.find((candidate) => candidate.id === id);
      assert.ok(format);
      const { back } = await roundTrip(format, article, decisions);
      const [head, tail] = back.annotations;
      assert.deepEqual([head?.quote, head?.continues, tail?.quote, tail?.continues], ['The board', undefined, 'raised the quotas', head?.id], id);
    }
  });
});
