import type { Sentence } from '../../src/article/article';
import { parseArticle } from '../../src/article/parseArticle';
import { activeRuns } from '../../src/recognition/tagger/activeRuns';
import { contextFeatures, evidenceFeatures } from '../../src/recognition/tagger/contextFeatures';
import type { SentenceContext } from '../../src/recognition/tagger/sentenceContext';
import { evidenceFor, type EvidenceTable } from '../../src/recognition/tagger/evidence';
import { FeatureList } from '../../src/recognition/tagger/featureList';
import { OUTSIDE, type LabelSet } from '../../src/recognition/tagger/labelSet';
import type { TaggerKnowledge } from '../../src/recognition/tagger/knowledge';
import type { ActiveTokens } from '../../src/recognition/tagger/taggerModel';
import { OFFSETS, wordFeatures } from '../../src/recognition/tagger/wordFeatures';
import type { MarkedDocument, MarkedSpan } from './markedDocument';

/** A run of tokens to learn from: its features (32-bit hashes) and labels. */
export interface Example {
  readonly features: readonly (readonly number[])[];
  readonly labels: readonly number[];
}

/** Cuts a marked document into examples, seeing it just as the tagger will. */
export function examplesOf(document: MarkedDocument, labels: LabelSet, knowledge: TaggerKnowledge, active: ActiveTokens): Example[] {
  const article = parseArticle(document.text);
  const read = article.paragraphs.map((paragraph) => knowledge.reader.read(paragraph));
  const evidence: EvidenceTable = new Map();
  for (const paragraph of read) for (const [form, bits] of paragraph.evidence) evidence.set(form, (evidence.get(form) ?? 0) | bits);
  return read.flatMap((paragraph, index) =>
    paragraph.sentences.flatMap((sentence) => {
      const offset = article.starts[index] ?? 0;
      const { firstToken, words } = sentence;
      const gold = labelTokens(paragraph.tokens.slice(firstToken, firstToken + words.length), document.spans, offset, labels);
      const gazetteer = new Uint8Array(words.length);
      knowledge.gazetteer.label(paragraph, sentence, gazetteer);
      const context = { ...sentence, classes: words.map((word) => knowledge.classesOf(word)), gazetteer };
      return activeRuns(words, active).map(({ start, end }) => ({
        features: words.slice(start, end).map((word, position) => featuresAt(context, start + position, evidenceFor(word, evidence) & knowledge.evidence)),
        labels: closed(gold.labels.slice(start, end), labels),
      }));
    }),
  );
}

function featuresAt(context: SentenceContext, index: number, evidence: number): number[] {
  const features = new FeatureList();
  for (const offset of OFFSETS) {
    const word = context.words[index + offset];
    if (word !== undefined) wordFeatures(word, context.classes[index + offset] ?? 0, offset, features);
  }
  contextFeatures(context, index, features);
  const word = context.words[index];
  if (word !== undefined) evidenceFeatures(word, evidence, features);
  return features.toArray();
}

type PlacedToken = Pick<Sentence, 'start' | 'end'> & { readonly text: string };

function labelTokens(
  tokens: readonly PlacedToken[],
  spans: readonly MarkedSpan[],
  offset: number,
  labels: LabelSet,
): { tokens: readonly PlacedToken[]; labels: number[] } {
  const result = tokens.map(() => OUTSIDE);
  const from = (tokens[0]?.start ?? 0) + offset;
  const to = (tokens.at(-1)?.end ?? 0) + offset;
  for (const span of spans) {
    const type = labels.types.indexOf(span.type);
    if (type < 0 || span.end <= from || span.start >= to) continue;
    const inside = tokens.flatMap((token, index) => (token.start + offset < span.end && span.start < token.end + offset ? [index] : []));
    const first = inside[0];
    const last = inside.at(-1);
    if (first === undefined || last === undefined) continue;
    for (const index of inside) {
      const position = first === last ? 'U' : index === first ? 'B' : index === last ? 'L' : 'I';
      result[index] = labels.label(position, type);
    }
  }
  return { tokens, labels: closed(result, labels) };
}

/** Makes a label sequence valid where overlapping marks or a run's edge broke a mention: what is broken becomes O. */
function closed(sequence: readonly number[], labels: LabelSet): number[] {
  const result = sequence.map(() => OUTSIDE);
  let start = -1;
  sequence.forEach((label, index) => {
    const position = labels.position(label);
    if (position === 'U') result[index] = label;
    if (position === 'B') start = index;
    if (position === 'L' && start >= 0 && sequence.slice(start, index).every((before) => labels.typeOf(before) === labels.typeOf(label))) {
      for (let place = start; place <= index; place++) result[place] = sequence[place] ?? OUTSIDE;
    }
    if (position !== 'B' && position !== 'I') start = -1;
  });
  return result;
}
