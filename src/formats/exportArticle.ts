import { NO_DECISIONS, type ArticleRecord, type Decisions } from '../annotation/annotation';
import { textAround } from '../annotation/textAround';
import type { Article } from '../article/article';
import { CanonicalOffsets } from '../article/canonicalOffsets';
import { canonicalText, textHash } from '../article/canonicalText';
import type { Recognition } from '../recognition/recognition';
import type { ViewEntity, ViewMention } from '../view/articleView';
import { buildView } from '../view/mergeView';

/** One annotation to export. Offsets are code points of the canonical text (no BOM, LF), ends exclusive. */
export interface ExportMention {
  /** Of the annotation; suggestions have none. */
  readonly id?: string;
  readonly type: string;
  readonly kind?: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  readonly entity?: string;
  readonly value?: string;
  readonly mod?: string;
  readonly endValue?: string;
  /** Quotes: entity id of the speaker, or the words for one that is no entity; the words that report it. */
  readonly speaker?: string;
  readonly speakerText?: string;
  readonly cue?: string;
  /** Id of the annotation whose passage this one continues. */
  readonly continues?: string;
  readonly note?: string;
  readonly by?: string;
  readonly at?: string;
  /** Suggestions that were not recognised but made by another program: which, in words (“an assistant”). */
  readonly suggestedBy?: string;
  readonly status: 'confirmed' | 'suggested';
  /** 0 to 1; 1 for decisions. */
  readonly confidence: number;
}

/** An entity with how often the exported annotations name it. */
export interface ExportEntity {
  readonly id: string;
  readonly type: 'actor' | 'issue';
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: ViewEntity['roles'];
  readonly country?: string;
  readonly wikidata?: string;
  readonly path?: readonly string[];
  /** Issues: IPTC Media Topic, topic of the Comparative Agendas Project, and how central the issue is to the article (0 to 1). */
  readonly iptc?: string;
  readonly cap?: number;
  readonly salience?: number;
  readonly note?: string;
  readonly mentions: number;
}

/** One article with what is known of it: what every format is made from. */
export interface ExportArticle {
  /** Path relative to what was exported, with slashes. */
  readonly file: string;
  readonly article: ArticleRecord;
  /** Canonical text. */
  readonly text: string;
  /** Of the text, in code points. */
  readonly length: number;
  readonly sha256: string;
  readonly mentions: readonly ExportMention[];
  readonly entities: readonly ExportEntity[];
  /** Annotations that lost their place in the text and could not be exported. */
  readonly unplaced: number;
}

/** What to export of an article. */
export interface ExportSource {
  readonly file: string;
  readonly article: Article;
  readonly decisions: Decisions;
  /** With it suggestions are exported as well, marked so. */
  readonly recognition?: Recognition;
}

/** Gathers an article's annotations for the formats. */
export function exportArticle({ file, article, decisions, recognition }: ExportSource): ExportArticle {
  const found = recognition ?? { article, mentionsOf: () => [], entities: [] };
  const view = buildView(article, found, decisions);
  const offsets = new CanonicalOffsets(article.text);
  const mentions = view.mentions.map((mention) => exportMention(mention, article.text, offsets));
  const counts = new Map<string, number>();
  for (const { entity, concepts = entity === undefined ? [] : [entity] } of view.mentions) {
    for (const id of concepts) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  for (const { speaker } of mentions) if (speaker !== undefined) counts.set(speaker, counts.get(speaker) ?? 0);
  return {
    file,
    article: articleRecord(article, decisions),
    text: canonicalText(article.text),
    length: offsets.canonicalLength,
    sha256: textHash(article.text),
    mentions,
    entities: view.entities.flatMap((entity) => exportEntity(entity, counts.get(entity.id))),
    unplaced: decisions.annotations.filter(({ anchor }) => anchor !== 'anchored' && anchor !== 'moved').length,
  };
}

/** What recognition alone finds in an article. */
export function exportRecognised(file: string, recognition: Recognition): ExportArticle {
  return exportArticle({ file, article: recognition.article, decisions: NO_DECISIONS, recognition });
}

/** The article's metadata: what was decided, else what was read from the text. */
export function articleRecord({ metadata }: Article, decisions: Decisions): ArticleRecord {
  const { title, date, source, authors, url } = metadata;
  return {
    ...(title === undefined ? {} : { title: title.value }),
    ...(date === undefined ? {} : { date: date.value }),
    ...(source === undefined ? {} : { source: source.value }),
    ...(authors.length === 0 ? {} : { byline: authors.map(({ value }) => value) }),
    ...(url === undefined ? {} : { url: url.value }),
    ...decisions.article,
  };
}

function exportMention(mention: ViewMention, text: string, offsets: CanonicalOffsets): ExportMention {
  const { type, kind, entity, value, mod, endValue, speaker, speakerText, cue, status, confidence, annotation, source: suggestedBy } = mention;
  const fields = { kind, entity, value, mod, endValue, speaker, speakerText, cue, id: annotation?.id, continues: annotation?.continues, note: annotation?.note, by: annotation?.by, at: annotation?.at, suggestedBy };
  return {
    type,
    start: offsets.toCanonical(mention.start),
    end: offsets.toCanonical(mention.end),
    ...textAround(text, mention),
    ...present(fields),
    status,
    confidence,
  };
}

/** @param mentions Undefined for an entity that the exported annotations do not speak of: it is left out. */
function exportEntity(entity: ViewEntity, mentions: number | undefined): ExportEntity[] {
  if (mentions === undefined) return [];
  const { id, type, kind, name, aliases, roles, country, wikidata, path, iptc, cap, salience, note } = entity;
  const weights = { ...(cap === undefined ? {} : { cap }), ...(salience === undefined ? {} : { salience }) };
  return [{ id, type, kind, name, aliases, roles, ...present({ country, wikidata, iptc, note }), ...(path === undefined ? {} : { path }), ...weights, mentions }];
}

/** The fields that have a value. */
function present<K extends string>(fields: Readonly<Record<K, string | undefined>>): Partial<Record<K, string>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Record<K, string>>;
}
