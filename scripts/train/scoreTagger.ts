import { parseArticle } from '../../src/article/parseArticle';
import type { EvidenceTable } from '../../src/recognition/tagger/evidence';
import type { Tagger } from '../../src/recognition/tagger/tagger';
import type { Outcome } from './calibrate';
import type { MarkedDocument, MarkedSpan } from './markedDocument';

/** Counts of exact matches. */
interface Counts {
  gold: number;
  found: number;
  right: number;
}

/** Precision, recall and F1 in percent. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Everything a tagger finds in a text, spans absolute. */
export function tagText(tagger: Tagger, text: string): (MarkedSpan & { readonly confidence: number })[] {
  const article = parseArticle(text);
  const findings = article.paragraphs.map((paragraph) => tagger.analyse(paragraph));
  const evidence: EvidenceTable = new Map();
  for (const finding of findings) {
    for (const [form, bits] of finding.evidence) evidence.set(form, (evidence.get(form) ?? 0) | bits);
  }
  return findings.flatMap((finding, index) => {
    const { tokens } = article.paragraphs[index] ?? { tokens: [] };
    const offset = article.starts[index] ?? 0;
    return tagger.tag(finding, evidence).map((span) => ({
      start: offset + (tokens[span.firstToken]?.start ?? 0),
      end: offset + (tokens[span.endToken - 1]?.end ?? 0),
      type: span.type,
      confidence: span.confidence,
    }));
  });
}

/** Every mention found, by type, and whether it is exactly right. */
export function outcomes(tagger: Tagger, documents: readonly MarkedDocument[]): ReadonlyMap<string, Outcome[]> {
  const byType = new Map<string, Outcome[]>();
  for (const { text, spans } of documents) {
    const gold = keys(spans, (type) => type);
    for (const span of tagText(tagger, text)) {
      const outcome = { probability: span.confidence, isRight: gold.has(`${span.start}-${span.end}-${span.type}`) };
      byType.set(span.type, [...(byType.get(span.type) ?? []), outcome]);
    }
  }
  return byType;
}

/** Exact-span scores by type (as `typeOf` maps them; undefined leaves a type out) and over all. */
export function scoreTagger(
  tagger: Tagger,
  documents: readonly MarkedDocument[],
  typeOf: (type: string) => string | undefined,
): ReadonlyMap<string, Score> {
  const counts = new Map<string, Counts>();
  for (const document of documents) {
    const gold = keys(document.spans, typeOf);
    const found = keys(tagText(tagger, document.text), typeOf);
    for (const [key, type] of gold) count(counts, type, 'gold', found.has(key));
    for (const type of found.values()) count(counts, type, 'found', false);
  }
  return new Map([...counts].map(([type, value]) => [type, toScore(value)]));
}

function keys(spans: readonly MarkedSpan[], typeOf: (type: string) => string | undefined): Map<string, string> {
  return new Map(
    spans.flatMap((span) => {
      const type = typeOf(span.type);
      return type === undefined ? [] : [[`${span.start}-${span.end}-${type}`, type] as const];
    }),
  );
}

function count(counts: Map<string, Counts>, type: string, what: 'gold' | 'found', right: boolean): void {
  for (const key of [type, 'all']) {
    const entry = counts.get(key) ?? { gold: 0, found: 0, right: 0 };
    entry[what]++;
    if (right) entry.right++;
    counts.set(key, entry);
  }
}

function toScore({ gold, found, right }: Counts): Score {
  const precision = found === 0 ? 0 : (100 * right) / found;
  const recall = gold === 0 ? 0 : (100 * right) / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
