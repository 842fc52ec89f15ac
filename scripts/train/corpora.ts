import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { documentsOfInlineMarks } from './inlineMarks';
import type { MarkedDocument, MarkedSpan } from './markedDocument';
import { documentsOfNameMarks } from './nameMarks';

/** Names the corpora do not tell apart, from the lexicon: their "place" may be a country, their "misc" a nationality. */
export interface NameHints {
  isCountry(name: string): boolean;
  isNationality(name: string): boolean;
}

/** What a shipped model may be trained on; the licences stand in the model card. */
const TRAINING = {
  voa: 'marked/voa-marked.jsonl',
  written: 'marked/written-marked.jsonl',
  gum: 'actors/gum-ccby-train.jsonl',
  gumDev: 'actors/gum-ccby-dev.jsonl',
  wikigold: 'actors/wikigold-all.jsonl',
  re3d: 'actors/re3d-free.jsonl',
} as const;

export type CorpusName = keyof typeof TRAINING | 'marks' | 'articles';

/** The training documents under a data folder by corpus. Throws when a file is missing. */
export function trainingCorpora(folder: string, hints: NameHints): Readonly<Record<CorpusName, readonly MarkedDocument[]>> {
  const read = (name: keyof typeof TRAINING): MarkedDocument[] => readCorpus(path.join(folder, TRAINING[name]), hints);
  return {
    voa: read('voa'),
    marks: readNameMarks(folder),
    articles: readArticles(),
    written: read('written'),
    gum: read('gum'),
    gumDev: read('gumDev'),
    wikigold: read('wikigold'),
    re3d: read('re3d'),
  };
}

const NAME_MARKS = path.join('data', 'training', 'voa-names.yaml');
const NAME_MARK_TEXTS = path.join('text', 'gmb-pseudo-articles.jsonl');

/** The names marked in this repository, with their texts from a data folder. Throws when the texts are missing or do not fit. */
export function readNameMarks(folder: string): MarkedDocument[] {
  const texts = new Map(readRaw(path.join(folder, NAME_MARK_TEXTS)).map(({ id, text }) => [id, text]));
  return documentsOfNameMarks(readFileSync(NAME_MARKS, 'utf8'), (id) => texts.get(id));
}

const ARTICLES = path.join('data', 'training', 'articles');

/** The articles written for training that this repository holds. */
export function readArticles(): MarkedDocument[] {
  const files = readdirSync(ARTICLES).sort();
  return files.flatMap((file) => documentsOfInlineMarks(readFileSync(path.join(ARTICLES, file), 'utf8'))).map(withoutArticles);
}

/** A leading "The" is no part of a name, though its title page may say so. */
function withoutArticles({ id, text, spans }: MarkedDocument): MarkedDocument {
  const own = spans.map(({ start, end, type }) => ({ start: end - withoutThe(text.slice(start, end)).length, end, type }));
  return { id, text, spans: own };
}

function withoutThe(name: string): string {
  return name.replace(/^the\s+/i, '');
}

interface RawEntity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly named?: boolean;
  readonly nameStart?: number;
  readonly nameEnd?: number;
}

interface RawDocument {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly RawEntity[];
}

/** Reads one corpus, a JSON document a line, with its types mapped to the tagger's. */
export function readCorpus(file: string, hints: NameHints): MarkedDocument[] {
  return readRaw(file).map(({ id, text, entities }) => ({
    id,
    text,
    spans: longest(entities.flatMap((entity) => mapEntity(entity, text, hints))),
  }));
}

function readRaw(file: string): RawDocument[] {
  if (!existsSync(file)) throw new Error(`Training data is missing: ${file}. Set NEWS_ANNOTATOR_DATA to the folder that holds it.`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as RawDocument);
}

const TYPES: Readonly<Record<string, string>> = {
  person: 'person',
  per: 'person',
  organisation: 'organisation',
  organization: 'organisation',
  org: 'organisation',
  country: 'country',
  place: 'place',
  facility: 'place',
  location: 'place',
  loc: 'place',
  geo: 'place',
  nationality: 'nationality',
  norp: 'nationality',
  gpe: 'nationality',
  misc: 'misc',
};

function mapEntity(entity: RawEntity, text: string, hints: NameHints): MarkedSpan[] {
  if (entity.named === false) return [];
  const type = TYPES[entity.type.toLowerCase()];
  const start = entity.nameStart ?? entity.start;
  const end = entity.nameEnd ?? entity.end;
  const name = withoutThe(text.slice(start, end));
  if (type === undefined || !/\p{Lu}/u.test(name)) return [];
  if (hints.isNationality(name)) return [{ start: end - name.length, end, type: 'nationality' }];
  if (type === 'misc') return [];
  const isCountry = (type === 'place' || type === 'organisation') && hints.isCountry(name);
  return [{ start: end - name.length, end, type: isCountry ? 'country' : type }];
}

/** Of overlapping spans the longest. */
function longest(spans: readonly MarkedSpan[]): MarkedSpan[] {
  const kept: MarkedSpan[] = [];
  for (const span of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every((other) => span.end <= other.start || other.end <= span.start)) kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}
