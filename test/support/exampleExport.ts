import type { Annotation, Decisions } from '../../src/annotation/annotation';
import { parseArticle } from '../../src/article/parseArticle';
import { exportArticle, type ExportArticle } from '../../src/formats/exportArticle';

/** An article of our own with what makes formats stumble: an emoji, accents, CRLF, overlaps, a passage over two paragraphs, markup. */
export const EXAMPLE_TEXT = [
  '🐟 Moreau backs fish quotas',
  '',
  'OSLO, 11 March 2026 (Coastline News) — Ada Moreau & Søren Åberg met on Monday. "=SUM(A1)" is what <Moreau> wrote.',
  '',
  'They meet again on 16 March at 14:30, from May to June 2026, or next spring.',
  'The البحر port stays shut.',
  '',
].join('\r\n');

/** An annotation of the nth place (from 0) of a wording; from the first to the second wording, where two are given. */
export function annotate(text: string, wording: string | readonly [from: string, to: string], more: Partial<Annotation> = {}, nth = 0): Annotation {
  const [from, to] = typeof wording === 'string' ? [wording, wording] : wording;
  let start = text.indexOf(from);
  for (let skipped = 0; skipped < nth; skipped++) start = text.indexOf(from, start + 1);
  const end = text.indexOf(to, start) + to.length;
  return { id: `id${start}x${end}`, type: 'issue', start, end, quote: text.slice(start, end), before: '', after: '', anchor: 'anchored', ...more };
}

const MOREAU = { type: 'actor', entity: 'ada-moreau', by: 'ana', at: '2026-11-21T10:02:11Z' };

export const EXAMPLE_DECISIONS: Decisions = {
  article: { date: '2026-03-11', source: 'Coastline News', url: 'https://news.example/fish?a=1&b=2' },
  entities: [
    { id: 'ada-moreau', type: 'actor', kind: 'person', name: 'Ada Moreau', aliases: ['Moreau'], wikidata: 'Q42' },
    { id: 'soren-aberg', type: 'actor', kind: 'person', name: 'Søren Åberg' },
    { id: 'fish-quotas', type: 'issue', name: 'fish quotas' },
  ],
  annotations: [
    annotate(EXAMPLE_TEXT, 'Moreau', MOREAU),
    annotate(EXAMPLE_TEXT, 'fish quotas', { entity: 'fish-quotas', note: 'a "note", with <tags> & signs' }),
    annotate(EXAMPLE_TEXT, 'Ada Moreau', MOREAU),
    annotate(EXAMPLE_TEXT, 'Søren Åberg', { type: 'actor', entity: 'soren-aberg', by: 'bo' }),
    annotate(EXAMPLE_TEXT, 'Monday', { type: 'date', value: '2026-03-09' }),
    annotate(EXAMPLE_TEXT, ['Moreau & Søren', 'on Monday'], { type: 'frame/meeting' }),
    annotate(EXAMPLE_TEXT, '=SUM(A1)', { type: 'quote', speaker: 'ada-moreau', cue: 'wrote' }),
    annotate(EXAMPLE_TEXT, '16 March at 14:30', { type: 'date', value: '2026-03-16T14:30' }),
    annotate(EXAMPLE_TEXT, 'from May to June 2026', { type: 'date', value: '2026-05', endValue: '2026-06' }),
    annotate(EXAMPLE_TEXT, 'next spring', { type: 'date', value: '2027-SP', mod: 'APPROX' }),
    annotate(EXAMPLE_TEXT, ['wrote', 'They meet'], { type: 'frame/meeting' }),
    annotate(EXAMPLE_TEXT, 'البحر', { type: 'place-name' }),
  ].sort((a, b) => a.start - b.start || a.end - b.end),
  dismissed: [],
};

/** The example as it is exported. */
export function exampleExport(file = 'news/fish & chips.txt', decisions = EXAMPLE_DECISIONS): ExportArticle {
  return exportArticle({ file, article: parseArticle(EXAMPLE_TEXT), decisions });
}

/** Text as files have it: LF line ends. */
export const CANONICAL = EXAMPLE_TEXT.replaceAll('\r\n', '\n');
